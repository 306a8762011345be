/** What each key does in Explore. */
import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { store } from '../../explore-store.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { setMode, showOnly } from '../../state/transitions.ts';
import { MODES, type Point, selectedIds } from '../../state/view.ts';
import { announce } from '../../ui/announcer.ts';
import { entityPath } from '../path-of.ts';
import type { Explore } from './explore-context.ts';

interface Parts extends Explore {
  readonly canvas: RefObject<GraphView | undefined>;
}

export function useExploreKeys({ view, mode, canvas, actions }: Parts): void {
  const [, go] = useLocation();
  /** Keys act on what the cursor stands on, else on what is selected. */
  const withCurrent = (act: (id: string) => void) => () => {
    const onCanvas = document.activeElement?.id === 'graph' ? canvas.current?.cursor : undefined;
    const id = onCanvas ?? selectedIds(view.selection)[0] ?? canvas.current?.cursor;
    if (id === undefined) announce('Nothing is selected.');
    else act(id);
  };
  const onGraph = (act: (graph: GraphView) => void) => () => {
    if (canvas.current) act(canvas.current);
    else announce('That is for the graph. L shows it.');
  };
  useKeys({
    open: withCurrent((id) => actions.select({ type: 'entity', id })),
    openPage: withCurrent((id) => go(entityPath(id))),
    expand: withCurrent(actions.expand),
    collapse: withCurrent(actions.collapse),
    pin: withCurrent(actions.togglePin),
    hide: withCurrent(actions.hide),
    only: view.only
      ? () => actions.apply(showOnly(undefined), 'Showing everything again.')
      : withCurrent((id) => actions.showOnly(id, 1)),
    path: withCurrent(actions.askForPath),
    menu: withCurrent((id) => {
      const at = canvas.current?.screenPoint(id) ?? besideFocus();
      if (at) actions.openMenu(id, at);
    }),
    fitSelection: onGraph((graph) => graph.fitSelection()),
    fitAll: onGraph(({ viewport }) => viewport.showAll()),
    zoomIn: onGraph(({ viewport }) => viewport.zoomBy(1.25)),
    zoomOut: onGraph(({ viewport }) => viewport.zoomBy(0.8)),
    rearrange: actions.rearrange,
    describe: actions.describe,
    nextMode: () => {
      const next = MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'graph';
      actions.apply(setMode(next), `Showing the ${next}.`);
    },
    evidence: () => focusOn('.detail .title, .sheet .title'),
    time: () => focusOn('.time input[type=range]'),
    undo: () => step(store.undo(), ['Undone.', 'There is nothing to undo.']),
    redo: () => step(store.redo(), ['Done again.', 'There is nothing to do again.']),
    close: () => {
      const inDetail = document.activeElement?.closest('.detail');
      if (view.selection) actions.select(undefined);
      if (inDetail) focusOn('#graph, #list');
    },
  });
}

/** In a list a menu stands under the row that has the focus, else under the one that is selected. */
function besideFocus(): Point | undefined {
  const focused = document.activeElement?.closest('[role=row]');
  const row = focused ?? document.querySelector('[role=row][aria-selected=true]');
  const box = row?.getBoundingClientRect();
  return box && { x: box.left + ROW_INDENT, y: box.bottom };
}

const ROW_INDENT = 40;

const step = (moved: boolean, [done, nothing]: readonly [string, string]): void => announce(moved ? done : nothing);

function focusOn(selector: string): void {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus();
}
