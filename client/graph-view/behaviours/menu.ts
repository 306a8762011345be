/** A right click, or a long press, opens the menu of a mark. */
import type { EventObject } from 'cytoscape';
import type { Behaviour } from '../context.ts';

export const menu: Behaviour = ({ cy, container, actions, cursor }) => {
  const onAsked = ({ target, renderedPosition }: EventObject) => {
    const frame = container.getBoundingClientRect();
    cursor.set(target.id());
    actions.openMenu(target.id(), { x: frame.left + renderedPosition.x, y: frame.top + renderedPosition.y });
  };
  const noBrowserMenu = (event: Event) => event.preventDefault();
  cy.on('cxttap taphold', 'node', onAsked);
  container.addEventListener('contextmenu', noBrowserMenu);
  return () => {
    cy.off('cxttap taphold', 'node', onAsked);
    container.removeEventListener('contextmenu', noBrowserMenu);
  };
};
