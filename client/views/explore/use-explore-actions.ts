/** What can be done in Explore, each with the sentence that the status line then says. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useMemo, useRef } from 'react';
import type { Predicate } from '../../api/schema.generated.ts';
import { neighborhoodQuery } from '../../api/use-graph.ts';
import { positionsOf, store } from '../../explore-store.ts';
import type { GraphView } from '../../graph-view/graph-view.ts';
import { toClaimFilter } from '../../state/filters.ts';
import type { Scene } from '../../state/scene.ts';
import * as transitions from '../../state/transitions.ts';
import type { Point } from '../../state/view.ts';
import { announce } from '../../ui/announcer.ts';
import { count } from '../../words/relations.ts';
import type { ExploreActions } from './explore-context.ts';

/** How many neighbours an expansion brings. */
const EXPAND_BY = 15;
/** The server's own limit of neighbours in one answer. */
const MOST = 1000;

interface Parts {
  readonly scene: Scene;
  readonly canvas: RefObject<GraphView | undefined>;
  readonly setMenu: (menu: { readonly id: string; readonly at: Point }) => void;
  readonly setPathFrom: (id: string) => void;
  readonly setDescribing: (open: boolean) => void;
}

export function useExploreActions(parts: Parts): ExploreActions {
  const queries = useQueryClient();
  const latest = useRef(parts);
  latest.current = parts;
  return useMemo(() => {
    const nameOf = (id: string) => latest.current.scene.byId.get(id)?.entity.name ?? 'It';
    const expand = async (id: string, predicate: Predicate | undefined) => {
      const { scene } = latest.current;
      const asked = toClaimFilter(store.get().view.filters);
      const filter = predicate ? { ...asked, predicates: [predicate] } : asked;
      const limit = Math.min(MOST, scene.nodes.length + EXPAND_BY);
      const { nodes, total } = await queries.fetchQuery(neighborhoodQuery([id], limit, filter));
      const found = nodes.map(({ entity }) => entity.id).filter((other) => !latest.current.scene.byId.has(other));
      if (found.length === 0) return announce(nothingToExpand(nameOf(id), total, filter !== undefined));
      const ids = found.slice(0, EXPAND_BY);
      apply(transitions.add(ids, id), `Expanded ${nameOf(id)}: ${ids.length} added.`);
    };
    return {
      apply,
      select: (selection) => apply(transitions.select(selection)),
      expand: (id, predicate) => {
        expand(id, predicate).catch((error: Error) => announce(error.message));
      },
      collapse: (id) => {
        const isExpanded = store.get().view.expansions.some(({ from }) => from === id);
        if (isExpanded) apply(transitions.collapse(id), `Collapsed ${nameOf(id)}.`);
        else announce(`Nothing was expanded from ${nameOf(id)}.`);
      },
      add: (id, name) => {
        const known = latest.current.scene.byId.has(id);
        apply((view) => transitions.select({ type: 'entity', id })(known ? view : transitions.add([id])(view)));
        announce(known ? `${name} selected.` : `${name} added and selected.`);
      },
      hide: (id) => apply(transitions.hide(id), `Hid ${nameOf(id)}.`),
      togglePin: (id) => {
        if (id in store.get().view.pinned) return apply(transitions.unpin(id), `Unpinned ${nameOf(id)}.`);
        const drawn = latest.current.canvas.current?.positionOf(id);
        const point = drawn ?? positionsOf(store.get().view.arrangement).get(id);
        if (point) apply(transitions.pin(id, point), `Pinned ${nameOf(id)}.`);
        else announce(`${nameOf(id)} can be pinned once the graph has been shown. L shows it.`);
      },
      rearrange: () => apply(transitions.rearrange, 'Arranged everything anew.'),
      showOnly: (id, depth) =>
        apply(transitions.showOnly({ id, depth }), `Only ${nameOf(id)} within ${count(depth, 'step')}.`),
      describe: () => latest.current.setDescribing(true),
      askForPath: (id) => latest.current.setPathFrom(id),
      openMenu: (id, at) => latest.current.setMenu({ id, at }),
    };
  }, [queries]);
}

/** Says what was done, if it changed anything. */
const apply: ExploreActions['apply'] = (transition, sentence) => {
  const before = store.get().view;
  store.apply(transition);
  if (sentence && store.get().view !== before) announce(sentence);
};

function nothingToExpand(name: string, total: number, filtered: boolean): string {
  if (total === 0 && filtered) return `${name} has no neighbours under these filters.`;
  return `Nothing to expand: all ${count(total, 'neighbour')} of ${name} ${filtered ? 'that match are' : 'are'} in the picture.`;
}
