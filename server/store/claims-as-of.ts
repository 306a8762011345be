/** The graph as public on a day: claims folded from the evidence that was certainly public by then. */
import { groupClaims } from '../analysis/group-claims.ts';
import { sumClaims } from '../analysis/sum-claim.ts';
import { periodOfClaim } from '../domain/claim.ts';
import type { ClaimFilter, ClaimOrder } from '../domain/claim-filter.ts';
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import { type Page, type PageRequest, toPage } from '../domain/page.ts';
import { lastDay, overlap, periodOf } from '../domain/partial-date.ts';
import { pairOf, saidInPairs, withEvidence } from './load-claims.ts';
import { matchingClaims } from './matching-claims.ts';
import type { StoredClaim } from './rows.ts';
import type { Run } from './run.ts';

/** Claims that the filter lets through on that day. Status, origins and sightings are those of that day, so they are looked at last. */
export async function claimsAsOf(run: Run, filter: ClaimFilter): Promise<StoredClaim[]> {
  const { reportedBy = '', status, minOrigins, mode, ...rest } = filter;
  const candidates = await matchingClaims(run, { ...rest, reportedBy });
  const stored = new Map(candidates.map((claim) => [claim.id, claim]));
  const said = await saidInPairs(run, distinct(candidates.map(({ pairKey }) => pairKey)));
  const { claims, entities } = await withEvidence(run, said, lastDay(reportedBy));
  const summed = [...groupBy(claims, pairOf).values()].flatMap((pair) => sumClaims(groupClaims(pair), entities));
  return summed
    .flatMap(({ evidence: _, ...claim }): StoredClaim[] => {
      const today = claim.members.flatMap((id) => stored.get(id) ?? [])[0];
      return today ? [{ ...today, ...claim }] : [];
    })
    .filter((claim) => status?.includes(claim.status) ?? true)
    .filter((claim) => claim.origins.length >= (minOrigins ?? 0))
    .filter((claim) => mode === undefined || claim.mode === mode)
    .filter((claim) => isWithin(claim, filter));
}

/** True now or seen within the time asked for, by what was public. */
function isWithin(claim: StoredClaim, { from, to }: ClaimFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const asked = periodOf(from, to);
  const period = periodOfClaim(claim);
  return (
    (period !== undefined && overlap(period, asked)) ||
    claim.sightings.some((date) => overlap(periodOf(date, date), asked))
  );
}

const UNDATED = 10_000_000;
const KEYS: Readonly<Record<ClaimOrder, (claim: StoredClaim) => number>> = {
  NEWEST: ({ day }) => -(day ?? -UNDATED),
  OLDEST: ({ day }) => day ?? UNDATED,
  MOST_ORIGINS: ({ origins }) => -origins.length,
};

/** A page of folded claims, in the same order as the graph's own pages. */
export function pageOf(
  claims: readonly StoredClaim[],
  { first, after, orderBy }: PageRequest & { readonly orderBy: ClaimOrder },
): Page<StoredClaim> {
  const keyed = claims.map((item) => ({ item, key: KEYS[orderBy](item), id: item.id }));
  const sorted = keyed.sort((a, b) => a.key - b.key || compareText(a.id, b.id));
  const rest = after
    ? sorted.filter(({ key, id }) => key > Number(after.key) || (key === after.key && id > after.id))
    : sorted;
  return toPage(rest.slice(0, first + 1), first);
}
