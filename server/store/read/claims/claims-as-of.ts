/** The graph as public on a day: claims folded from the evidence that was certainly public by then. */
import { periodOfClaim } from '../../../domain/claim.ts';
import type { ClaimFilter, ClaimOrder } from '../../../domain/claim-filter.ts';
import { compareText } from '../../../domain/lists.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import { overlap, periodOf } from '../../../domain/partial-date.ts';
import type { StoredClaim } from '../../rows.ts';
import type { Run } from '../../run.ts';
import { sumAsOf } from '../../sums/sum-as-of.ts';
import { claimQuery } from './claim-parameters.ts';
import { matchingClaims } from './matching-claims.ts';

/** Claims that the filter lets through on that day. What is computed from evidence is that of the day, so it is looked at last. */
export async function claimsAsOf(run: Run, filter: ClaimFilter): Promise<StoredClaim[]> {
  const { reportedBy = '', status, minOrigins, mode, ...rest } = filter;
  const { params } = await claimQuery(run, rest);
  const candidates = await matchingClaims(run, { ...rest, reportedBy });
  const dyad = typeof params.dyad === 'string' ? params.dyad : undefined;
  return (await sumAsOf(run, candidates, reportedBy))
    .filter((claim) => status?.includes(claim.status) ?? true)
    .filter((claim) => claim.origins.length >= (minOrigins ?? 0))
    .filter((claim) => mode === undefined || claim.mode === mode)
    .filter((claim) => dyad === undefined || claim.dyads.includes(dyad))
    .filter((claim) => isWithin(claim, filter))
    .sort((a, b) => KEYS.NEWEST(a) - KEYS.NEWEST(b) || compareText(a.id, b.id));
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
  MOST_ORIGINS: ({ origins, day }) => -origins.length * 100_000_000 - (day ?? -UNDATED),
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
