/** All stored claims that a filter lets through, as they stand today. */
import type { ClaimFilter, ClaimOrder } from '../../../domain/claim-filter.ts';
import type { PageRequest } from '../../../domain/page.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredClaim, toShownClaim } from '../../rows.ts';
import type { Run } from '../../run.ts';
import { claimQuery } from './claim-parameters.ts';
import { FURTHEST_DAY, ORIGINS } from './tally.ts';

/** More than any fold should read at once. */
const ALL = 1_000_000;

export async function matchingClaims(run: Run, filter: ClaimFilter): Promise<StoredClaim[]> {
  const { anchor, params } = await claimQuery(run, filter);
  const rows = await run<{ claim: Row }>(query(`claim/page-in-${anchor}`), {
    ...params,
    ...pageParameters({ first: ALL }),
    order: 'NEWEST',
    ...upToKey('NEWEST', null),
  });
  return rows.map(({ claim }) => toShownClaim(claim));
}

/** One more than a page, so that it is known whether another follows. */
export const pageParameters = ({ first, after }: PageRequest) => ({
  afterKey: after?.key ?? null,
  afterId: after?.id ?? null,
  limit: first + 1,
});

/** Where a page starts from anything but days. */
const OF_ANY_DAY = { days: null, naming: null };

/** The last key that may come, and what follows from it for origins and days, by the order that it is a key of. */
export function upToKey(order: ClaimOrder, lastKey: number | null) {
  const none = { lastKey, leastOrigins: null, leastDay: null, leastDayOfFewest: null, mostDay: null, ...OF_ANY_DAY };
  if (lastKey === null) return none;
  if (order === 'NEWEST') return { ...none, leastDay: -lastKey };
  if (order === 'OLDEST') return { ...none, mostDay: lastKey };
  const origins = Math.ceil((-lastKey - FURTHEST_DAY) / ORIGINS);
  return { ...none, leastOrigins: origins, leastDayOfFewest: -lastKey - origins * ORIGINS };
}
