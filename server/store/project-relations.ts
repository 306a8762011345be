/** The projection: typed relationships between entities that sum up the claims, for browsers of the graph and for fast walks. */
import { foldRelations, type Relation, relationId } from '../analysis/relation.ts';
import type { SummedClaim } from '../analysis/sum-claim.ts';
import { groupBy } from '../domain/lists.ts';
import { PREDICATE_NAMES, type Predicate, predicateRow } from '../domain/predicate.ts';
import { MODES, type Mode } from '../domain/words.ts';
import { perType, query, withTypes } from '../graph/queries.ts';
import { type Run, runBatches, toValues } from './run.ts';

// The projection never asserts what nobody says happened: what is only planned, imagined or denied has types of its own.
export const relationType = (predicate: Predicate, mode: Mode): string => (mode === 'HAPPENED' ? predicate : mode);
/** Types that say something happened or is so. */
export const HAPPENED_TYPES: readonly string[] = PREDICATE_NAMES;
/** All types of the projection. */
export const RELATION_TYPES: readonly string[] = [...PREDICATE_NAMES, ...MODES.filter((mode) => mode !== 'HAPPENED')];

/** Writes the relations of pairs anew and removes those that nothing adds up to any more. */
export async function projectRelations(
  run: Run,
  pairs: readonly string[],
  summed: readonly SummedClaim[],
): Promise<void> {
  const relations = foldRelations(summed);
  const current = new Set(relations.map(({ id }) => id));
  const gone = pairs.flatMap(relationsOfPair).filter(({ id }) => !current.has(id));
  await runBatches(run, withTypes(query('relation/remove'), RELATION_TYPES), gone);
  const templates = perType(query('relation/save'), RELATION_TYPES);
  for (const [type, group] of groupBy(relations, ({ predicate, mode }) => relationType(predicate, mode))) {
    const template = templates.get(type);
    if (template) await runBatches(run, template, group.map(toRow));
  }
}

function relationsOfPair(pair: string) {
  const [subject = '', predicate = '', object = ''] = pair.split(' ');
  return MODES.map((mode) => ({
    subject,
    object,
    id: relationId({ subject, predicate: predicate as Predicate, object, mode }),
  }));
}

/** What browsers of the graph read on a relationship: counts in the words of the ontology. */
const toRow = (relation: Relation) => ({
  id: relation.id,
  subject: relation.subject,
  object: relation.object,
  values: toValues({
    ...ABSENT,
    ...relation,
    family: predicateRow(relation.predicate).family,
    claims: relation.claimCount,
    origins: relation.originCount,
  }),
});
const ABSENT = { first: undefined, last: undefined };
