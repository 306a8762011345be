/** A view: everything that says what is on the screen, and nothing that can be asked again. The address bar holds the same. */
import type { Predicate, RelationMode } from '../api/schema.generated.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const MODES = ['graph', 'list', 'table'] as const;
export type Mode = (typeof MODES)[number];

/** Which relation: one subject, predicate and object, in one of four modes. */
export interface RelationKey {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly mode: RelationMode;
}

export type Selection =
  | { readonly type: 'entity'; readonly id: string }
  /** All relations between two entities: what one drawn edge stands for. */
  | { readonly type: 'pair'; readonly a: string; readonly b: string }
  | ({ readonly type: 'relation' } & RelationKey)
  | { readonly type: 'paths'; readonly from: string; readonly to: string };

/** Entities that came to the picture together, and the one they were expanded from. */
export interface Expansion {
  readonly from: string | undefined;
  readonly ids: readonly string[];
}

export interface View {
  /** The entities it began with. Empty: the opening picture. */
  readonly of: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: Readonly<Record<string, Point>>;
  /** How often everything was laid out anew: each arrangement keeps its places, so that undo brings them back. */
  readonly arrangement: number;
  /** Only what lies within so many steps of one entity. */
  readonly only: { readonly id: string; readonly depth: number } | undefined;
  readonly filters: Filters;
  /** Undefined: the graph where there is room for it, else the list. */
  readonly mode: Mode | undefined;
  readonly selection: Selection | undefined;
}

export const OPENING: View = {
  of: [],
  expansions: [],
  hidden: [],
  pinned: {},
  arrangement: 0,
  only: undefined,
  filters: NO_FILTERS,
  mode: undefined,
  selection: undefined,
};

/** The ends of what is selected, the first of them first. */
export function selectedIds(selection: Selection | undefined): readonly string[] {
  if (!selection) return [];
  if (selection.type === 'entity') return [selection.id];
  if (selection.type === 'pair') return [selection.a, selection.b];
  if (selection.type === 'relation') return [selection.subject, selection.object];
  return [selection.from, selection.to];
}

/** One name for both directions of a pair. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
