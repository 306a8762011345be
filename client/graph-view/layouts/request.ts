/** What the page asks of the layout worker, and the small random generator that makes it draw the same picture twice. */
import type { Positions, Tie } from './box.ts';
import type { RoledBox } from './poles/bodies.ts';

export interface WavedBox extends RoledBox {
  /** 0: there from the beginning; later ones find room around what is there. */
  readonly wave: number;
  /** The one it was expanded from. */
  readonly anchor: string | undefined;
}

export interface LayoutRequest {
  readonly kind: 'poles' | 'free';
  /** In the order in which they came. */
  readonly boxes: readonly WavedBox[];
  readonly ties: readonly Tie[];
  /** Positions that must not change. Empty: a new picture. */
  readonly placed: Positions;
}

export interface LayoutReply {
  readonly positions: Positions;
  readonly final: boolean;
}

/** Above this many entities the better layout takes many seconds, so the first draft stands. */
export const REFINE_LIMIT = 500;

/** mulberry32: a random generator whose whole state is one integer. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
