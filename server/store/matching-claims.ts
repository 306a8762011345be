/** All stored claims that a filter lets through, as they stand today. */
import type { ClaimFilter } from '../domain/claim-filter.ts';
import type { PageRequest } from '../domain/page.ts';
import { query } from '../graph/queries.ts';
import { claimQuery } from './claim-parameters.ts';
import { type Row, type StoredClaim, toShownClaim } from './rows.ts';
import type { Run } from './run.ts';

/** More than any fold should read at once. */
const ALL = 1_000_000;

export async function matchingClaims(run: Run, filter: ClaimFilter): Promise<StoredClaim[]> {
  const { anchor, params } = await claimQuery(run, filter);
  const rows = await run<{ claim: Row }>(query(`claim/page-in-${anchor}`), {
    ...params,
    ...pageParameters({ first: ALL }),
    order: 'NEWEST',
    lastKey: null,
  });
  return rows.map(({ claim }) => toShownClaim(claim));
}

/** One more than a page, so that it is known whether another follows. */
export const pageParameters = ({ first, after }: PageRequest) => ({
  afterKey: after?.key ?? null,
  afterId: after?.id ?? null,
  limit: first + 1,
});
