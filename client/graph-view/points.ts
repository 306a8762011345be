/** Where an entity stands: in the picture, and on the screen. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../state/view.ts';

export function positionOf(cy: Core, id: string): Point | undefined {
  const node = findNode(cy, id);
  return node && { ...node.position() };
}

export function screenPointOf(cy: Core, container: HTMLElement, id: string): Point | undefined {
  const node = findNode(cy, id);
  if (!node) return undefined;
  const frame = container.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  return { x: frame.left + x, y: frame.top + y };
}

function findNode(cy: Core, id: string): NodeSingular | undefined {
  return cy
    .nodes()
    .toArray()
    .find((node): node is NodeSingular => node.id() === id && node.isNode());
}
