/** Finds room for what is new beside what it is tied to. What is placed is only looked at, never moved. */
import { type Box, GAP, overlaps, type Point, type Positions, scatter, type Tie } from './box.ts';

interface Newcomers {
  /** `anchor`: the one it was expanded from. */
  readonly boxes: readonly (Box & { readonly anchor?: string | undefined })[];
  readonly ties: readonly Tie[];
  readonly placed: Positions;
}

const STEP = 13;
const TURN = Math.PI * (3 - Math.sqrt(5));

export function placeNew({ boxes, ties, placed }: Newcomers): Positions {
  const settled = boxes.flatMap((box) => (placed[box.id] ? [{ ...box, ...placed[box.id] } as Box & Point] : []));
  const positions: Record<string, Point> = { ...placed };
  for (const box of boxes) {
    if (positions[box.id]) continue;
    const aim = aimFor(box, { ties, positions });
    const point = firstFree(box, aim, settled);
    positions[box.id] = point;
    settled.push({ ...box, ...point });
  }
  return positions;
}

/** Towards its neighbours, and towards the one it was expanded from most of all. */
function aimFor(
  { id, anchor }: Newcomers['boxes'][number],
  known: { ties: readonly Tie[]; positions: Positions },
): Point {
  const points = known.ties.flatMap(({ source, target, weight }) => {
    const other = source === id ? target : target === id ? source : undefined;
    const point = other === undefined ? undefined : known.positions[other];
    return point ? [{ ...point, weight: weight * (other === anchor ? 6 : 1) }] : [];
  });
  const fallback = anchor === undefined ? undefined : known.positions[anchor];
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return fallback ?? { x: 0, y: 0 };
  return {
    x: points.reduce((sum, { x, weight }) => sum + x * weight, 0) / total,
    y: points.reduce((sum, { y, weight }) => sum + y * weight, 0) / total,
  };
}

/** The first free point of a sunflower spiral around `aim`, wider than high because names are. */
function firstFree(box: Box, aim: Point, settled: readonly (Box & Point)[]): Point {
  const turn = scatter(box.id) * 2 * Math.PI;
  for (let k = 1; ; k++) {
    const [radius, angle] = [STEP * Math.sqrt(k), turn + k * TURN];
    const point = { x: aim.x + 1.35 * radius * Math.cos(angle), y: aim.y + radius * Math.sin(angle) };
    if (!settled.some((other) => overlaps({ ...box, ...point }, other, GAP))) return point;
  }
}
