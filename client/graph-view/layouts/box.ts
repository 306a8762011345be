/** Boxes, ties and positions: the plain data that layouts take and give, so that they cross to a worker unchanged. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = Readonly<Record<string, Point>>;

/** The room that a mark and its name take, measured from the mark's centre. */
export interface Box {
  readonly id: string;
  readonly halfWidth: number;
  readonly up: number;
  readonly down: number;
}

export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Free space kept between two boxes. */
export const GAP = 6;

type Placed = Pick<Box, 'halfWidth' | 'up' | 'down'> & Point;

/** How far two boxes reach into each other; both numbers above zero: they overlap. */
export function overlap(a: Placed, b: Placed, gap = 0): { readonly across: number; readonly along: number } {
  return {
    across: a.halfWidth + b.halfWidth + gap - Math.abs(b.x - a.x),
    along: Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up) + gap,
  };
}

export function overlaps(a: Placed, b: Placed, gap = 0): boolean {
  const { across, along } = overlap(a, b, gap);
  return across > 0 && along > 0;
}

/** A number in [0, 1) that depends on the text alone (FNV-1a): layouts scatter, and yet draw the same picture twice. */
export function scatter(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return ((hash >>> 0) % 10_000) / 10_000;
}
