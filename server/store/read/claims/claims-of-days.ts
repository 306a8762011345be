/** Claims of some pairs about some days: what a new report may be another report of. */
import type { Day } from '../../../domain/partial-date.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredClaim, toShownClaim } from '../../rows.ts';
import type { Run } from '../../run.ts';

export interface PairsAndDays {
  /** Pair keys. */
  readonly pairs: readonly string[];
  readonly days: readonly Day[];
  readonly limit: number;
}

/** Those that happened on the days or, where no day is stated, were first told of then; in the order of their ids. */
export async function claimsOfDays(run: Run, { pairs, days, limit }: PairsAndDays): Promise<StoredClaim[]> {
  if (pairs.length === 0 || days.length === 0) return [];
  const rows = await run<{ claim: Row }>(query('claim/of-days'), { pairs, days, limit });
  return rows.map(({ claim }) => toShownClaim(claim));
}
