/** Small values for tests of the client: a test shows only what matters to it. */
import type { NeighborhoodQuery } from '../../client/api/operations/graph.generated.ts';
import type { EntityKind, Predicate } from '../../client/api/schema.generated.ts';
import { type GraphData, makeGraphData, type RelationLine } from '../../client/state/graph-data.ts';

type Answer = NeighborhoodQuery['neighborhood'];

/** A letter stands for an entity; its kind is a person unless said otherwise. */
export interface Sketch {
  readonly entities: Readonly<
    Record<string, { readonly kind?: EntityKind; readonly country?: string; readonly hidden?: number }>
  >;
  readonly relations: readonly RelationLine[];
}

export function aRelation(subject: string, object: string, change: Partial<RelationLine> = {}): RelationLine {
  const predicate: Predicate = change.predicate ?? 'MET_WITH';
  return {
    id: `${subject} ${predicate} ${object} ${change.mode ?? 'HAPPENED'}`,
    subject: { id: subject },
    predicate,
    object: { id: object },
    family: 'DIPLOMACY',
    label: 'met with',
    mode: 'HAPPENED',
    certainty: 'CERTAIN',
    status: 'CORROBORATED',
    claimCount: 1,
    originCount: 2,
    articleCount: 2,
    first: '2023-11-01',
    last: '2023-11-01',
    ...change,
  };
}

export function anAnswer({ entities, relations }: Sketch): Answer {
  const nodes = Object.entries(entities).map(([id, { kind = 'PERSON', country, hidden = 0 }]) => ({
    entity: { id, name: `Name of ${id}`, kind, country: country === undefined ? null : { id: country } },
    hidden,
  }));
  return { nodes, relations: [...relations], total: nodes.length };
}

export const someData = (sketch: Sketch, change: Partial<Parameters<typeof makeGraphData>[0]> = {}): GraphData =>
  makeGraphData({ focus: [], base: anAnswer(sketch), added: [], links: [], matching: undefined, ...change });

/** Widths as a common sans has them: close enough to lay out by, and the same on every machine. */
export const estimate = (text: string, { size, weight }: { readonly size: number; readonly weight: number }): number =>
  text.length * size * (weight >= 600 ? 0.58 : 0.53);
