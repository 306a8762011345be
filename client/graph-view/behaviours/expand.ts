/** A double click brings the best evidenced neighbours that are not in the picture. */
import type { EventObject } from 'cytoscape';
import type { Behaviour } from '../context.ts';

export const expand: Behaviour = ({ cy, actions }) => {
  const onDouble = ({ target }: EventObject) => actions.expand(target.id());
  cy.on('dbltap', 'node', onDouble);
  return () => {
    cy.off('dbltap', 'node', onDouble);
  };
};
