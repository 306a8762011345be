/** A first picture of a view without two poles, by ForceAtlas2: soon there, and small to load. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { partAll } from './apart.ts';
import type { Box, Positions } from './box.ts';
import { type LayoutRequest, seeded } from './request.ts';

const SPREAD = 900;

export function draft({ boxes, ties }: Pick<LayoutRequest, 'boxes' | 'ties'>): Positions {
  const random = seeded(1);
  const graph = new Graph({ multi: true });
  for (const { id } of boxes) graph.addNode(id, { x: random() * SPREAD, y: random() * SPREAD });
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight });
  const settings = { ...forceAtlas2.inferSettings(graph), scalingRatio: 60, gravity: 0.6, adjustSizes: false };
  return withoutOverlaps(boxes, forceAtlas2(graph, { iterations: 220, settings }));
}

/** The same positions with all boxes pushed apart. */
export function withoutOverlaps(boxes: readonly Box[], positions: Positions): Positions {
  const bodies = boxes.map((box) => ({ ...box, fixed: false, x: 0, y: 0, ...positions[box.id] }));
  partAll(bodies);
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
