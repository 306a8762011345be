/** Reading claims: by id, in pages, counted. As public on a day, they are folded anew from the evidence public by then. */
import type { ClaimFilter, ClaimOrder } from '../../../domain/claim-filter.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Params } from '../../../graph/graph.ts';
import { query } from '../../../graph/queries.ts';
import { type FoundClaim, type Row, type StoredClaim, toFoundClaim, toShownClaim } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { sumAsOf } from '../../sums/sum-as-of.ts';
import { claimQuery, type Many } from './claim-parameters.ts';
import { claimsAsOf, pageOf } from './claims-as-of.ts';
import { matchingClaims, pageParameters, upToKey } from './matching-claims.ts';
import { lastKey, type Tally } from './tally.ts';

/** Claims by the id asked for: each as the one that stands for it. */
export async function claimsByIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredClaim>> {
  const rows = await runForIds<FoundClaim & { asked: string }>(run, query('claim/by-ids'), ['ids', ids]);
  return new Map(rows.map((row) => [row.asked, toFoundClaim(row)]));
}

/** The same as they stood on a day; those of which nothing was public yet are left out. */
export async function claimsByIdsAsOf(
  run: Run,
  ids: readonly string[],
  day: PartialDate,
): Promise<ReadonlyMap<string, StoredClaim>> {
  const today = await claimsByIds(run, ids);
  const then = new Map((await sumAsOf(run, [...today.values()], day)).map((claim) => [claim.id, claim]));
  return new Map([...today].map(([asked, { id }]) => [asked, then.get(id)] as const).filter(isThere));
}

const isThere = (entry: readonly [string, StoredClaim | undefined]): entry is [string, StoredClaim] =>
  entry[1] !== undefined;

/** A page of the claims that a filter lets through. */
export async function claimsPage(
  run: Run,
  filter: ClaimFilter,
  { orderBy, ...page }: PageRequest & { readonly orderBy: ClaimOrder },
): Promise<Page<StoredClaim>> {
  if (filter.reportedBy !== undefined) return pageOf(await claimsAsOf(run, filter), { ...page, orderBy });
  const { anchor, params, many } = await claimQuery(run, filter);
  const asked = { ...params, order: orderBy };
  const rows = await run<{ claim: Row; key: number; id: string }>(query(`claim/page-in-${anchor}`), {
    ...asked,
    ...pageParameters(page),
    ...upToKey(orderBy, many === undefined ? null : lastKey(await tallyOf(run, many, asked), page)),
  });
  return toPage(
    rows.map(({ claim, key, id }) => ({ item: toShownClaim(claim), key, id })),
    page.first,
  );
}

const TALLIES = {
  all: query('claim/tally-in-all'),
  entity: query('claim/tally-in-entity'),
  entities: query('claim/tally-in-entities'),
};

/** Kept while nothing about the entities in question changes: the next pages ask for the same. */
function tallyOf(run: Run, { of, stamp }: Many, asked: Params): Promise<readonly Tally[]> {
  const tally = () => run<Tally>(TALLIES[of], asked);
  if (stamp === undefined || run.memory === undefined) return tally();
  return run.memory.remember(`claims ${of} ${stamp} ${JSON.stringify(asked)}`, tally);
}

/** How many claims a filter lets through. */
export async function countClaims(run: Run, filter: ClaimFilter): Promise<number> {
  if (filter.reportedBy !== undefined) return (await claimsAsOf(run, filter)).length;
  const { anchor, params } = await claimQuery(run, filter);
  const [row] = await run<{ count: number }>(query(`claim/count-in-${anchor}`), params);
  return row?.count ?? 0;
}

/** All claims that a filter lets through, in no order: for folds over a dyad or an entity. */
export const allClaims = (run: Run, filter: ClaimFilter): Promise<StoredClaim[]> =>
  filter.reportedBy === undefined ? matchingClaims(run, filter) : claimsAsOf(run, filter);
