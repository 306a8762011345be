/** Draws a picture by its difference from the one on the canvas: what went is taken away, what stays is changed, what is new is added. */
import type { Core, ElementDefinition } from 'cytoscape';

/** Adding more than this in one frame would block the page. */
const PER_FRAME = 50;
/** Classes that the user's hand gave and not the picture: a new picture leaves them. */
const BY_HAND = ['cursor', 'hover', 'hovered'];

export async function draw(cy: Core, elements: readonly ElementDefinition[], signal: AbortSignal): Promise<void> {
  const added = elements.filter(({ data }) => cy.$id(data.id ?? '').empty());
  const fresh = new Set(added);
  cy.batch(() => {
    removeAllBut(cy, elements);
    for (const element of elements) if (!fresh.has(element)) update(cy, element);
  });
  for (let i = 0; i < added.length; i += PER_FRAME) {
    if (i > 0) await nextFrame();
    if (signal.aborted) return;
    cy.batch(() => cy.add(added.slice(i, i + PER_FRAME)));
  }
}

function removeAllBut(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
}

function update(cy: Core, { data, classes, position }: ElementDefinition): void {
  const known = cy.$id(data.id ?? '');
  const kept = BY_HAND.filter((name) => known.hasClass(name));
  known.data(data);
  known.classes(`${classes ?? ''} ${kept.join(' ')}`);
  if (position && !known.nodes().first().grabbed()) known.nodes().positions(() => ({ ...position }));
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
