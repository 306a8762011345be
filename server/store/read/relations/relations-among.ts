/** The relations among some entities: the best evidenced, and how many there are. */
import { foldRelations, type Relation } from '../../../analysis/relation.ts';
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import { distinct } from '../../../domain/lists.ts';
import type { Params } from '../../../graph/graph.ts';
import { query, withTypes } from '../../../graph/queries.ts';
import { type Row, toRelation, toShownClaim } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { RELATION_TYPES, relationType, type SummandRow, toSummand } from '../../sums/project-relations.ts';
import { claimQuery } from '../claims/claim-parameters.ts';
import { summandsMatching } from '../claims/summands.ts';
import { type Stamp, stampsOf } from '../stamps.ts';

export interface RelationsAmong {
  /** Best evidenced first. */
  readonly relations: readonly Relation[];
  readonly total: number;
  /** Who is linked to whom. */
  readonly pairs: readonly (readonly [string, string])[];
}

interface Level {
  readonly origins: number;
  readonly claims: number;
  readonly count: number;
}

/** The best `limit` of all relations among entities. */
export async function relationsAmong(run: Run, stamps: readonly Stamp[], limit: number): Promise<RelationsAmong> {
  const asked = amongParameters(stamps);
  const [levels, linked] = await Promise.all([
    run<Level>(withTypes(query('relation/tally-among'), RELATION_TYPES), asked),
    run<{ pair: readonly [string, string] }>(withTypes(query('relation/linked'), RELATION_TYPES), asked),
  ]);
  return {
    relations: await readAmong(run, RELATION_TYPES, { ...asked, ...leastOf(levels, limit), limit }),
    total: levels.reduce((sum, { count }) => sum + count, 0),
    pairs: linked.map(({ pair }) => pair),
  };
}

/** Between so few entities as stand on some paths there are never more. */
const MOST_BETWEEN_FEW = 10_000;

/** All relations of some types among few entities, best evidenced first. */
export const relationsAmongFew = async (
  run: Run,
  ids: readonly string[],
  types: readonly string[],
): Promise<Relation[]> =>
  readAmong(run, types, {
    ...amongParameters(await stampsOf(run, ids)),
    origins: 0,
    claims: 0,
    limit: MOST_BETWEEN_FEW,
  });

async function readAmong(run: Run, types: readonly string[], asked: Params): Promise<Relation[]> {
  const rows = await run<{ relation: Row }>(withTypes(query('relation/among'), types), asked);
  return rows.map(({ relation }) => toRelation(relation));
}

function amongParameters(stamps: readonly Stamp[]): Params {
  return {
    ids: stamps.map(({ id }) => id),
    among: Object.fromEntries(stamps.map(({ id }) => [id, true])),
    least: Math.min(...stamps.map(({ claims }) => claims), Number.MAX_SAFE_INTEGER),
  };
}

/** How well evidenced a relation must be to be among the best. */
function leastOf(levels: readonly Level[], limit: number): Pick<Level, 'origins' | 'claims'> {
  let sum = 0;
  for (const level of levels.toSorted((a, b) => b.origins - a.origins || b.claims - a.claims)) {
    sum += level.count;
    if (sum >= limit) return { origins: level.origins, claims: level.claims };
  }
  return { origins: 0, claims: 0 };
}

interface Touching {
  readonly filter: ClaimFilter;
  /** The relations of the focus under the filter, which are known already. */
  readonly touching: readonly Relation[];
  readonly focus: readonly string[];
}

/** The same of the claims that a filter lets through: looked for where there are relations at all. */
export async function relationsAmongMatching(
  run: Run,
  ids: readonly string[],
  { filter, touching, focus }: Touching,
): Promise<Relation[]> {
  const among = new Set(ids);
  const inFocus = new Set(focus);
  // With a focus as third party alone, a relation is not known whole: it is found with the others.
  const within = touching.filter(
    ({ subject, object }) => among.has(subject) && among.has(object) && (inFocus.has(subject) || inFocus.has(object)),
  );
  const others = ids.filter((id) => !inFocus.has(id));
  if (filter.reportedBy !== undefined) {
    const found = await summandsMatching(run, { ...filter, of: others });
    const apart = found.filter(({ subject, object }) => !inFocus.has(subject) && !inFocus.has(object));
    return [
      ...within,
      ...foldRelations(apart.filter(({ subject, object }) => among.has(subject) && among.has(object))),
    ];
  }
  return [...within, ...(await relationsOfPairsMatching(run, others, filter))];
}

async function relationsOfPairsMatching(run: Run, ids: readonly string[], filter: ClaimFilter): Promise<Relation[]> {
  const { params } = await claimQuery(run, filter);
  const { first = null, last = null } = params;
  const rows = await run<{ pair: string; isNoted: boolean }>(
    withTypes(query('relation/pairs-among'), typesFor(filter)),
    { ...amongParameters(await stampsOf(run, ids)), first, last },
  );
  const pairs: readonly [string, readonly string[]] = ['pairs', distinct(rows.map(({ pair }) => pair))];
  const noted = distinct(rows.filter(({ isNoted }) => isNoted).map(({ pair }) => pair));
  const told = await runForIds<{ claim: Row }>(run, query('claim/noted-of-pairs'), ['pairs', noted], {
    ...params,
    noted: true,
  });
  const counted = await runForIds<Omit<SummandRow, 'status' | 'claim'>>(run, query('claim/summands-of-pairs'), pairs, {
    ...params,
    rows: true,
  });
  return foldRelations([...told.map(({ claim }) => toShownClaim(claim)), ...counted.map(toSummand)]);
}

/** Only types that the filter can let through are walked. */
function typesFor({ predicates }: ClaimFilter): readonly string[] {
  if (predicates === undefined || predicates.length === 0) return RELATION_TYPES;
  const happened = predicates.map((predicate) => relationType(predicate, 'HAPPENED'));
  return [
    ...happened,
    ...RELATION_TYPES.filter((type) => type === 'PLANNED' || type === 'HYPOTHETICAL' || type === 'DENIED'),
  ];
}
