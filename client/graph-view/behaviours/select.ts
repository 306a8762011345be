/** A click on a mark or a line selects it; a click beside everything selects nothing. */
import type { EventObject } from 'cytoscape';
import type { Behaviour } from '../context.ts';

export const select: Behaviour = ({ cy, actions, cursor }) => {
  const onNode = ({ target }: EventObject) => {
    cursor.set(target.id());
    actions.select({ type: 'entity', id: target.id() });
  };
  const onEdge = ({ target }: EventObject) =>
    actions.select({ type: 'pair', a: target.data('source'), b: target.data('target') });
  const onNothing = ({ target }: EventObject) => target === cy && actions.select(undefined);
  cy.on('onetap', 'node', onNode);
  cy.on('onetap', 'edge', onEdge);
  cy.on('onetap', onNothing);
  return () => {
    cy.off('onetap', 'node', onNode);
    cy.off('onetap', 'edge', onEdge);
    cy.off('onetap', onNothing);
  };
};
