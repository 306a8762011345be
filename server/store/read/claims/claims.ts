/** Reading claims: by id, in pages, counted. As public on a day, they are folded anew from the evidence public by then. */
import type { ClaimFilter, ClaimOrder } from '../../../domain/claim-filter.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { query } from '../../../graph/queries.ts';
import { type FoundClaim, type Row, type StoredClaim, toFoundClaim, toShownClaim } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { sumAsOf } from '../../sums/sum-as-of.ts';
import { claimQuery } from './claim-parameters.ts';
import { claimsAsOf, pageOf } from './claims-as-of.ts';
import { startOfPage, whileTheSame } from './many-claims.ts';
import { matchingClaims } from './matching-claims.ts';

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
  const { statement, params } = await startOfPage(run, await claimQuery(run, filter), { ...page, orderBy });
  const rows = await run<{ claim: Row; key: number; id: string }>(statement, params);
  return toPage(
    rows.map(({ claim, key, id }) => ({ item: toShownClaim(claim), key, id })),
    page.first,
  );
}

/** How many claims a filter lets through. */
export async function countClaims(run: Run, filter: ClaimFilter): Promise<number> {
  if (filter.reportedBy !== undefined) return (await claimsAsOf(run, filter)).length;
  const { anchor, params, many } = await claimQuery(run, filter);
  const count = async () => {
    const [row] = await run<{ count: number }>(query(`claim/count-in-${anchor}`), params);
    return row?.count ?? 0;
  };
  return many === undefined ? count() : whileTheSame(run, many, ['count', params], count);
}

/** All claims that a filter lets through, in no order: for folds over a dyad or an entity. */
export const allClaims = (run: Run, filter: ClaimFilter): Promise<StoredClaim[]> =>
  filter.reportedBy === undefined ? matchingClaims(run, filter) : claimsAsOf(run, filter);
