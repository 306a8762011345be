/** Events are scored apart from offices and structure, which are easier and more. */
import { type Predicate, predicateRow } from '../../domain/ontology/predicate.ts';

export const RELATION_GROUPS = ['events', 'offices', 'structure'] as const;
export type RelationGroup = (typeof RELATION_GROUPS)[number];

export function groupOf(predicate: Predicate): RelationGroup {
  if (predicate === 'HOLDS_OFFICE') return 'offices';
  const { family, state } = predicateRow(predicate);
  return family === 'STRUCTURE' && state ? 'structure' : 'events';
}

/** Follow from names alone, and are not all labelled: one too many is no error. */
export const UNJUDGED: readonly Predicate[] = ['PART_OF', 'OFFICE_OF', 'LOCATED_IN'];
