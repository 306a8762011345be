/** What the pointer is over shows its lines, also those that stand back. */
import type { EventObject } from 'cytoscape';
import type { Behaviour } from '../context.ts';

export const hover: Behaviour = ({ cy, container }) => {
  const enter = ({ target }: EventObject) => {
    container.classList.add('over-mark');
    target.addClass('hover');
    if (target.isNode()) target.connectedEdges().not('.faded').addClass('hovered');
  };
  const leave = ({ target }: EventObject) => {
    container.classList.remove('over-mark');
    target.removeClass('hover');
    cy.edges('.hovered').removeClass('hovered');
  };
  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', leave);
  return () => {
    cy.off('mouseover', 'node, edge', enter);
    cy.off('mouseout', 'node, edge', leave);
  };
};
