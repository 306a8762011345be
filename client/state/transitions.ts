/** What can be done to a view. Each gives a new view; doing what is done already gives the same one back. */
import type { Filters } from './filters.ts';
import { NO_FILTERS } from './filters.ts';
import { type Mode, OPENING, type Point, type Selection, type View } from './view.ts';

export type Transition = (view: View) => View;

export const open =
  (of: readonly string[]): Transition =>
  (view) => ({ ...OPENING, of, mode: view.mode });

export const select =
  (selection: Selection | undefined): Transition =>
  (view) =>
    JSON.stringify(view.selection) === JSON.stringify(selection) ? view : { ...view, selection };

/** Brings entities into the picture. `from` is the one they were expanded from, so that it can take them back. */
export const add =
  (ids: readonly string[], from?: string): Transition =>
  (view) => {
    const back = view.hidden.filter((id) => !ids.includes(id));
    const known = new Set(view.expansions.flatMap((expansion) => expansion.ids));
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length === 0 && back.length === view.hidden.length) return view;
    const expansions = fresh.length > 0 ? [...view.expansions, { from, ids: fresh }] : view.expansions;
    return { ...view, expansions, hidden: back };
  };

/** Takes back what was expanded from an entity. Later work stays: what was expanded from others is not touched. */
export const collapse =
  (id: string): Transition =>
  (view) => {
    const expansions = view.expansions.filter(({ from }) => from !== id);
    if (expansions.length === view.expansions.length) return view;
    const gone = new Set(view.expansions.filter(({ from }) => from === id).flatMap(({ ids }) => ids));
    return { ...view, expansions, pinned: without(view.pinned, gone) };
  };

export const hide =
  (id: string): Transition =>
  (view) =>
    view.hidden.includes(id)
      ? view
      : { ...view, hidden: [...view.hidden, id], pinned: without(view.pinned, new Set([id])), selection: undefined };

export const showHidden: Transition = (view) => (view.hidden.length > 0 ? { ...view, hidden: [] } : view);

export const pin =
  (id: string, { x, y }: Point): Transition =>
  (view) => ({ ...view, pinned: { ...view.pinned, [id]: { x: Math.round(x), y: Math.round(y) } } });

export const unpin =
  (id: string): Transition =>
  (view) =>
    id in view.pinned ? { ...view, pinned: without(view.pinned, new Set([id])) } : view;

/** Lays everything out anew; what was pinned by hand is let go. */
export const rearrange: Transition = (view) => ({ ...view, pinned: {}, arrangement: view.arrangement + 1 });

export const showOnly =
  (only: View['only']): Transition =>
  (view) => ({ ...view, only });

export const setMode =
  (mode: Mode): Transition =>
  (view) =>
    view.mode === mode ? view : { ...view, mode };

export const filter =
  (change: Partial<Filters>): Transition =>
  (view) => ({ ...view, filters: { ...view.filters, ...change } });

export const clearFilters: Transition = (view) => ({ ...view, filters: NO_FILTERS });

/** Switches one word of a list of what is left out. */
export const toggled = <Word extends string>(list: readonly Word[], word: Word): readonly Word[] =>
  list.includes(word) ? list.filter((other) => other !== word) : [...list, word];

const without = (points: View['pinned'], gone: ReadonlySet<string>): View['pinned'] =>
  Object.fromEntries(Object.entries(points).filter(([id]) => !gone.has(id)));
