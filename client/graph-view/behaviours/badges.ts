/** `+n` beside a mark: how many of its neighbours are not in the picture. Drawn on a canvas of its own, above the marks. */
import type { NodeSingular } from 'cytoscape';
import type { Behaviour } from '../context.ts';
import { FONT } from '../measure.ts';

const LEGIBLE = 0.62;
const BELOW = 12;

export const badges: Behaviour = ({ cy, container, scene }) => {
  const canvas = document.createElement('canvas');
  canvas.className = 'badges';
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  const draw = () => {
    const context = sized(canvas, container);
    const { color } = getComputedStyle(canvas);
    if (!context || cy.zoom() < LEGIBLE) return;
    context.font = `${Math.round(9.5 * Math.max(1, Math.min(cy.zoom(), 1.3)))}px ${FONT}`;
    context.fillStyle = color;
    context.textBaseline = 'bottom';
    for (const node of cy.nodes().not('.faded').not('.away').toArray() as NodeSingular[]) {
      const more = scene().byId.get(node.id())?.more ?? 0;
      if (more > 0) drawBadge(context, node, `+${more}`);
    }
  };
  cy.on('render', draw);
  return () => {
    cy.off('render', draw);
    canvas.remove();
  };
};

function drawBadge(context: CanvasRenderingContext2D, node: NodeSingular, text: string): void {
  const { x, y } = node.renderedPosition();
  const [halfWidth, halfHeight] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
  const isPlate = node.hasClass('state') || node.hasClass('issue');
  const { width } = context.measureText(text);
  // Above an office stands the name of whoever holds it: its number stands below.
  if (node.hasClass('office')) context.fillText(text, x + halfWidth - width, y + halfHeight + BELOW);
  else if (isPlate) context.fillText(text, x + halfWidth - width, y - halfHeight - 1);
  else context.fillText(text, x + halfWidth * 0.75 + 2, y - halfHeight * 0.45);
}

function sized(canvas: HTMLCanvasElement, container: HTMLElement): CanvasRenderingContext2D | null {
  const [width, height, ratio] = [container.clientWidth, container.clientHeight, window.devicePixelRatio];
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
