/** The way a line takes. Lines from one side to the other run together along the middle; all others bow gently outwards. Pure. */
import type { Scene } from '../state/scene.ts';
import type { SceneEdge } from '../state/scene-edges.ts';
import type { Point, Positions } from './layouts/box.ts';
import { scatter } from './layouts/box.ts';

export interface Course {
  /** Cytoscape's control points: how far along the straight line, and how far beside it. */
  readonly weights: string;
  readonly distances: string;
  readonly length: number;
}

/** Half the height of the bundle in the middle. */
const BUNDLE = 9;
const ACROSS = 300;
const CLEAR = 105;

export function courseOf(edge: SceneEdge, scene: Scene, positions: Positions): Course {
  const [a, b] = [positions[edge.source], positions[edge.target]];
  if (!a || !b || (a.x === b.x && a.y === b.y)) return { weights: '0.5', distances: '0', length: 0 };
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return { ...relative(controls(edge, scene, [a, b]), [a, b]), length };
}

function controls(edge: SceneEdge, scene: Scene, [a, b]: readonly [Point, Point]): readonly Point[] {
  const nodes = [scene.byId.get(edge.source), scene.byId.get(edge.target)];
  const poles = nodes.filter((node) => node?.pole).length;
  if (poles === 2) return [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
  if (isAcross(scene, [a, b]) && nodes.every((node) => node?.pole || (node && node.group !== 'state'))) {
    const lane = (scatter(edge.id) - 0.5) * 2 * BUNDLE;
    const dx = b.x - a.x;
    // A control point inside a mark would leave the line without an end: it keeps clear of the widest.
    const away = (point: Point) => Math.sign(dx) * Math.max(CLEAR, Math.abs(dx) * (Math.abs(point.y) < 30 ? 0.1 : 0.3));
    return [
      { x: a.x + away(a), y: lane },
      { x: b.x - away(b), y: lane },
    ];
  }
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const bow = Math.min(46, length * 0.075) * (Math.sign((dx / length) * ((a.y + b.y) / 2)) || 1);
  return [{ x: (a.x + b.x) / 2 - (dy / length) * bow, y: (a.y + b.y) / 2 + (dx / length) * bow }];
}

const isAcross = (scene: Scene, [a, b]: readonly [Point, Point]): boolean =>
  scene.nodes.some(({ pole }) => pole) &&
  Math.sign(a.x) !== Math.sign(b.x) &&
  Math.min(Math.abs(a.x), Math.abs(b.x)) > 120 &&
  Math.abs(a.x - b.x) > ACROSS;

function relative(points: readonly Point[], [a, b]: readonly [Point, Point]): Pick<Course, 'weights' | 'distances'> {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const along = ({ x, y }: Point) => ((x - a.x) * dx + (y - a.y) * dy) / length ** 2;
  const beside = ({ x, y }: Point) => (-(x - a.x) * dy + (y - a.y) * dx) / length;
  return {
    weights: points.map((point) => along(point).toFixed(4)).join(' '),
    distances: points.map((point) => beside(point).toFixed(1)).join(' '),
  };
}
