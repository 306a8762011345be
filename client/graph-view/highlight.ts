/** What is selected stays at full strength with its neighbourhood; the rest steps back. */
import type { Core } from 'cytoscape';
import { pairKey, type Selection } from '../state/view.ts';

export function highlight(cy: Core, selection: Selection | undefined, pathEdges: readonly string[] = []): void {
  cy.batch(() => {
    cy.elements('.selected, .near, .away, .lit').removeClass('selected near away lit');
    if (!selection) return;
    const chosen = chosenIn(cy, selection, pathEdges);
    if (chosen.empty()) return;
    chosen.addClass('selected');
    const around = selection.type === 'paths' ? chosen : chosen.nodes().closedNeighborhood().union(chosen);
    around.not(chosen).not('.faded').addClass('near');
    if (selection.type === 'entity') around.edges().not('.faded').addClass('lit');
    cy.elements().not(around).addClass('away');
  });
}

function chosenIn(cy: Core, selection: Selection, pathEdges: readonly string[]) {
  if (selection.type === 'entity') return cy.$id(selection.id);
  if (selection.type === 'paths') {
    const edges = cy.edges().filter((edge) => pathEdges.includes(edge.id()));
    return edges.union(edges.connectedNodes()).union(cy.$id(selection.from)).union(cy.$id(selection.to));
  }
  const [a, b] = selection.type === 'pair' ? [selection.a, selection.b] : [selection.subject, selection.object];
  return cy.$id(pairKey(a, b)).union(cy.$id(a)).union(cy.$id(b));
}
