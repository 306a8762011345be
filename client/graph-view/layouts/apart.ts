/** Pushes boxes apart until none overlap. */
import { GAP, overlap } from './box.ts';

export interface Movable {
  readonly halfWidth: number;
  readonly up: number;
  readonly down: number;
  readonly fixed: boolean;
  x: number;
  y: number;
}

/** One round: every overlapping pair is parted along the axis on which it overlaps less. Gives how many pairs there were. */
export function part(bodies: readonly Movable[], strength: number, gap = GAP): number {
  let pairs = 0;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [a, b] = [bodies[i], bodies[j]];
      if (a && b && partPair(a, b, { strength, gap })) pairs += 1;
    }
  }
  return pairs;
}

function partPair(
  a: Movable,
  b: Movable,
  { strength, gap }: { readonly strength: number; readonly gap: number },
): boolean {
  const { across, along } = overlap(a, b, gap);
  if (across <= 0 || along <= 0 || (a.fixed && b.fixed)) return false;
  const axis = across / 1.5 < along ? 'x' : 'y'; // names are wide: sideways is the dearer way
  const middle = (body: Movable) => (axis === 'x' ? body.x : body.y + (body.down - body.up) / 2);
  const push = (Math.sign(middle(b) - middle(a)) || 1) * (axis === 'x' ? across : along) * strength;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (!a.fixed) a[axis] -= push * share;
  if (!b.fixed) b[axis] += push * share;
  return true;
}

/** Rounds until nothing overlaps. What still does after many is lifted out downwards, so that the promise holds. */
export function partAll(bodies: readonly Movable[]): void {
  for (let round = 0; round < 600; round++) if (part(bodies, 0.6) === 0) return;
  const settled: Movable[] = bodies.filter(({ fixed }) => fixed);
  for (const body of bodies.filter(({ fixed }) => !fixed)) {
    while (settled.some((other) => isOver(body, other))) body.y += 8;
    settled.push(body);
  }
}

function isOver(a: Movable, b: Movable): boolean {
  const { across, along } = overlap(a, b, 1);
  return across > 0 && along > 0;
}
