/** The better picture of a view without two poles, by fcose. It brings a Cytoscape of its own, so the worker loads it after the draft. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Positions } from './box.ts';
import { withoutOverlaps } from './draft.ts';
import { type LayoutRequest, seeded } from './request.ts';

cytoscape.use(fcose);

export function refine({ boxes, ties }: Pick<LayoutRequest, 'boxes' | 'ties'>, from: Positions): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...boxes.map(({ id, halfWidth, up, down }) => ({
        data: { id, width: 2 * halfWidth, height: up + down },
        position: { x: 0, y: 0, ...from[id] },
      })),
      ...ties.map(({ source, target }, i) => ({ data: { id: `tie:${i}`, source, target } })),
    ],
  });
  const { random } = Math;
  Math.random = seeded(1); // fcose takes no seed, and unseeded the same view would look different each time
  try {
    const options = { name: 'fcose', quality: 'default', animate: false, fit: false, packComponents: true };
    cy.layout({ ...options, nodeSeparation: 90, idealEdgeLength: 110 } as cytoscape.LayoutOptions).run();
    const positions = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    return withoutOverlaps(boxes, positions);
  } finally {
    Math.random = random;
    cy.destroy(); // a headless instance with styles keeps a timer
  }
}
