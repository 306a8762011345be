/** Gives the canvas its place on the page. React draws this element once; what is in it belongs to GraphView. */
import { type RefObject, useEffect, useRef } from 'react';
import { positionsOf, remembered, store } from '../../explore-store.ts';
import { badges } from '../../graph-view/behaviours/badges.ts';
import { expand } from '../../graph-view/behaviours/expand.ts';
import { hover } from '../../graph-view/behaviours/hover.ts';
import { keyboard } from '../../graph-view/behaviours/keyboard.ts';
import { menu } from '../../graph-view/behaviours/menu.ts';
import { pin } from '../../graph-view/behaviours/pin.ts';
import { select } from '../../graph-view/behaviours/select.ts';
import { GraphView } from '../../graph-view/graph-view.ts';
import * as transitions from '../../state/transitions.ts';
import { onColoursChanged } from '../../theme.ts';
import { announce } from '../../ui/announcer.ts';
import { count } from '../../words/relations.ts';
import { type ExploreActions, useExplore } from './explore-context.ts';

const BEHAVIOURS = [select, expand, pin, hover, menu, badges, keyboard];

interface Props {
  readonly canvas: RefObject<GraphView | undefined>;
  readonly pathEdges: readonly string[];
  readonly onArranging: (count: number | undefined) => void;
}

export function GraphCanvas({ canvas, pathEdges, onArranging }: Props) {
  const { scene, view, actions } = useExplore();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ actions, onArranging });
  latest.current = { actions, onArranging };

  useMounted({ container, canvas, latest });
  useShown(canvas);

  useEffect(() => {
    canvas.current?.select(view.selection, pathEdges);
  }, [canvas, view.selection, pathEdges]);

  const shown = scene.nodes.filter(({ shown: how }) => how === 'shown').length;
  const relations = scene.edges.reduce((sum, edge) => sum + (edge.shown === 'shown' ? edge.relations.length : 0), 0);
  return (
    <>
      <div
        ref={container}
        id="graph"
        className="graph"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a canvas with the role application is interactive
        tabIndex={0}
        role="application"
        aria-roledescription="relationship graph"
        aria-label={`Relationship graph, ${count(shown, 'entity', 'entities')}, ${count(relations, 'relation')}`}
        aria-describedby="graph-help"
      />
      <p id="graph-help" className="unseen">
        Arrow keys walk along lines, Enter selects, X expands, L switches to the list, question mark shows all keys.
      </p>
    </>
  );
}

/** Shows what the view holds, each time it changes. */
function useShown(canvas: Props['canvas']): void {
  const { scene, view } = useExplore();
  const shownOnly = useRef<string | undefined>(JSON.stringify(view.only));
  useEffect(() => {
    const picture = scene.focus.join('\n');
    if (scene.nodes.length > 0 && remembered.picture !== picture) {
      canvas.current?.forget();
      remembered.arrangements.clear();
      remembered.picture = picture;
    }
    const moved = canvas.current?.standAt(positionsOf(view.arrangement), view.arrangement > 0);
    const only = JSON.stringify(view.only);
    canvas.current
      ?.show(scene)
      .then(() => {
        // What is left of the picture is worth the whole canvas.
        if (moved || shownOnly.current !== only) canvas.current?.viewport.showAll();
        shownOnly.current = only;
      })
      .catch((error: unknown) => announce(String(error)));
  }, [canvas, scene, view.only, view.arrangement]);
}

interface Mounted {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly canvas: Props['canvas'];
  readonly latest: RefObject<{ readonly actions: ExploreActions; readonly onArranging: Props['onArranging'] }>;
}

/** Cytoscape lives as long as the element does. */
function useMounted({ container, canvas, latest }: Mounted): void {
  useEffect(() => {
    if (!container.current) return;
    const graph = new GraphView({
      container: container.current,
      behaviours: BEHAVIOURS,
      remembered: positionsOf(store.get().view.arrangement),
      actions: {
        select: (selection) => latest.current.actions.select(selection),
        expand: (id) => latest.current.actions.expand(id),
        pin: (id, point) => store.apply(transitions.pin(id, point)),
        openMenu: (id, at) => latest.current.actions.openMenu(id, at),
        announce,
        arranging: (n) => latest.current.onArranging(n),
      },
    });
    canvas.current = graph;
    const stop = onColoursChanged(() => graph.restyle());
    return () => {
      stop();
      graph.close();
      canvas.current = undefined;
    };
  }, [container, canvas, latest]);
}
