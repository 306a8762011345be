/** Views: the best evidenced neighbours of some entities, with all relations among them and a count of what is hidden. */
import { byEvidence, foldRelations, type Relation } from '../analysis/relation.ts';
import type { ClaimFilter } from '../domain/claim-filter.ts';
import { compareText, groupBy } from '../domain/lists.ts';
import { query, withTypes } from '../graph/queries.ts';
import { claimQuery } from './claim-parameters.ts';
import { allClaims } from './claims.ts';
import { RELATION_TYPES } from './project-relations.ts';
import { isPlain } from './relations.ts';
import { type Row, type StoredClaim, toRelation, toShownClaim } from './rows.ts';
import type { Run } from './run.ts';

export interface View {
  readonly nodes: readonly { readonly entity: string; readonly hidden?: number }[];
  readonly relations: readonly Relation[];
  /** Matching neighbours of the focus before the limit. */
  readonly total: number;
  readonly hiddenRelations: number;
}

/** A picture of more relations than this tells nothing. */
const MOST_RELATIONS = 2500;

/** The neighbourhood of canonical entities. */
export const neighbourhood = (
  run: Run,
  focus: readonly string[],
  { filter, limit }: { readonly filter?: ClaimFilter; readonly limit: number },
): Promise<View> => (isPlain(filter) ? wholeView(run, focus, limit) : filteredView(run, focus, { filter, limit }));

async function wholeView(run: Run, focus: readonly string[], limit: number): Promise<View> {
  const ids = { ids: focus };
  const neighbours = await run<{ id: string }>(withTypes(query('relation/neighbours'), RELATION_TYPES), {
    ...ids,
    limit,
  });
  const [counted] = await run<{ count: number }>(withTypes(query('relation/count-neighbours'), RELATION_TYPES), ids);
  const shown = [...focus, ...neighbours.map(({ id }) => id)];
  const rows = await run<{ relation: Row }>(withTypes(query('relation/among'), RELATION_TYPES), {
    ids: shown,
    limit: MOST_RELATIONS,
  });
  const [all] = await run<{ count: number }>(withTypes(query('relation/count-among'), RELATION_TYPES), { ids: shown });
  const degrees = await run<{ id: string; degree: number; shown: number }>(
    withTypes(query('relation/degrees'), RELATION_TYPES),
    { ids: shown, shown },
  );
  const hidden = new Map(degrees.map((row) => [row.id, row.degree - row.shown]));
  return {
    nodes: shown.map((entity) => ({ entity, hidden: hidden.get(entity) ?? 0 })),
    relations: rows.map(({ relation }) => toRelation(relation)),
    total: counted?.count ?? 0,
    hiddenRelations: Math.max(0, (all?.count ?? 0) - MOST_RELATIONS),
  };
}

async function filteredView(
  run: Run,
  focus: readonly string[],
  { filter, limit }: { readonly filter: ClaimFilter; readonly limit: number },
): Promise<View> {
  const claims = await allClaims(run, { ...filter, of: focus });
  const near = neighboursIn(claims, focus);
  const shown = [...focus, ...near.slice(0, limit)];
  const among = new Set(shown);
  const relations = foldRelations(await claimsAmong(run, shown, filter)).sort(byEvidence);
  return {
    nodes: shown.map((entity) => ({
      entity,
      ...(focus.includes(entity) && { hidden: neighboursIn(claims, [entity]).filter((id) => !among.has(id)).length }),
    })),
    relations: relations.slice(0, MOST_RELATIONS),
    total: near.length,
    hiddenRelations: Math.max(0, relations.length - MOST_RELATIONS),
  };
}

/** The claims that a filter lets through with both ends among entities. */
async function claimsAmong(run: Run, among: readonly string[], filter: ClaimFilter): Promise<StoredClaim[]> {
  if (filter.reportedBy !== undefined) {
    const claims = await allClaims(run, { ...filter, of: among });
    return claims.filter(({ subject, object }) => among.includes(subject) && among.includes(object));
  }
  const { params } = await claimQuery(run, filter);
  const rows = await run<{ claim: Row }>(query('claim/among'), { ...params, among });
  return rows.map(({ claim }) => toShownClaim(claim));
}

/** Neighbours of entities in these claims, best evidenced first. */
function neighboursIn(claims: readonly StoredClaim[], focus: readonly string[]): string[] {
  const inFocus = new Set(focus);
  const touching = foldRelations(claims.filter(({ subject, object }) => inFocus.has(subject) !== inFocus.has(object)));
  const sums = [...groupBy(touching, ({ subject, object }) => (inFocus.has(subject) ? object : subject))].map(
    ([id, group]) => ({
      id,
      origins: group.reduce((sum, { originCount }) => sum + originCount, 0),
      claims: group.reduce((sum, { claimCount }) => sum + claimCount, 0),
    }),
  );
  return sums
    .sort((a, b) => b.origins - a.origins || b.claims - a.claims || compareText(a.id, b.id))
    .map(({ id }) => id);
}
