/** What is dragged stays where it was put. */
import type { EventObject } from 'cytoscape';
import type { Behaviour } from '../context.ts';

export const pin: Behaviour = ({ cy, actions }) => {
  const onDropped = ({ target }: EventObject) => actions.pin(target.id(), target.position());
  cy.on('dragfree', 'node', onDropped);
  return () => {
    cy.off('dragfree', 'node', onDropped);
  };
};
