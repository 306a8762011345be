/** Where everybody starts: beside whom they are tied to. */
import { GAP, scatter, type Tie } from '../box.ts';
import type { Body } from './bodies.ts';
import { HEIGHT, HOME, POLE, TOP, WIDTH } from './frame.ts';

/** Width of the arc of third states, and height of one of its rows. */
const ARC = WIDTH * 0.74;
const ROW = 58;

/** Poles and third states are seated for good, the others near home. */
export function seat(bodies: readonly Body[], ties: readonly Tie[]): void {
  const above = bodies.filter(({ box }) => box.side === 'above' && !box.pole);
  const lean = leaning(bodies, ties);
  above.sort((a, b) => (lean.get(a.id) ?? 0) - (lean.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  seatAbove(above);
  for (const body of bodies) {
    const { side, pole } = body.box;
    if (pole) Object.assign(body, { x: side === 'left' ? -POLE : POLE, y: 0 });
    else if (side !== 'above') {
      body.x = HOME[side] + (lean.get(body.id) ?? 0) * 60 + (scatter(body.id) - 0.5) * 200;
      body.y = (scatter(`${body.id} y`) - 0.5) * HEIGHT * 0.8;
    }
    if (body.fixed) Object.assign(body, { fx: body.x, fy: body.y });
  }
}

/** Third states stand in a flat arc over the whole width; what does not fit into one row begins another above it. */
function seatAbove(bodies: readonly Body[]): void {
  const perRow = Math.max(1, Math.floor(ARC / Math.max(1, ...bodies.map(({ halfWidth }) => 2 * halfWidth + 4 * GAP))));
  for (let from = 0; from < bodies.length; from += perRow) {
    const row = bodies.slice(from, from + perRow);
    const spread = Math.min(ARC, row.length * 190);
    row.forEach((body, i) => {
      const t = row.length === 1 ? 0 : (2 * i) / (row.length - 1) - 1;
      Object.assign(body, { x: (t * spread) / 2, y: TOP + 26 * t * t - (from / perRow) * ROW });
    });
  }
}

/** From -1, tied to the left only, to 1, tied to the right only. */
function leaning(bodies: readonly Body[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const sideOf = new Map(bodies.flatMap(({ box, parts }) => parts.map(({ id }) => [id, box.side])));
  const pull = new Map<string, { left: number; right: number }>();
  for (const { source, target, weight } of ties) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const side = sideOf.get(other);
      const sums = pull.get(id) ?? { left: 0, right: 0 };
      if (side === 'left' || side === 'right') sums[side] += weight;
      pull.set(id, sums);
    }
  }
  return new Map(
    [...pull].map(([id, { left, right }]) => [id, left + right > 0 ? (right - left) / (left + right) : 0]),
  );
}
