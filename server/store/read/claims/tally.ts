/** Pages of very many: first it is counted how many there are of each key, then only those are read that can be on the page. */
import type { ClaimOrder } from '../../../domain/claim-filter.ts';
import { distinct } from '../../../domain/lists.ts';
import type { PageRequest } from '../../../domain/page.ts';

export interface Tally {
  readonly key: number;
  readonly count: number;
}

/** How many claims share a day number and a number of origins; null where a claim has none. */
export interface DayTally {
  readonly day: number | null;
  readonly origins: number | null;
  readonly count: number;
}

/** What a page of claims, and one more row, can reach to. */
export interface Reach {
  /** Null where there are no more than fit. */
  readonly lastKey: number | null;
  /** The days that its claims are of; null stands for none. */
  readonly days: readonly (number | null)[];
}

/** What an origin weighs beside a day; no day is further from zero than what stands for none. */
export const ORIGINS = 100_000_000;
export const FURTHEST_DAY = 10_000_000;

/** As in `claim/key`. */
function keyOf(order: ClaimOrder, { day, origins }: DayTally): number {
  if (order === 'OLDEST') return day ?? FURTHEST_DAY;
  return (order === 'MOST_ORIGINS' ? -(origins ?? 1) * ORIGINS : 0) - (day ?? -FURTHEST_DAY);
}

/** The last key that a page, and one more row, can reach to. Null where there are no more than fit. */
export function lastKey(tally: readonly Tally[], { first, after }: PageRequest): number | null {
  const keys = tally.filter(({ key }) => isAfter(key, after)).toSorted((a, b) => a.key - b.key);
  let certain = 0;
  for (const { key, count } of keys) {
    // Of those that share the key of the row before, it is not known how many came before it.
    if (after === undefined || key !== Number(after.key)) certain += count;
    if (certain > first) return key;
  }
  return null;
}

const isAfter = (key: number, after: PageRequest['after']): boolean => after === undefined || key >= Number(after.key);

export function reachOf(tally: readonly DayTally[], order: ClaimOrder, page: PageRequest): Reach {
  const keyed = tally.map((row) => ({ ...row, key: keyOf(order, row) }));
  const last = lastKey(keyed, page);
  const reached = keyed.filter(({ key }) => isAfter(key, page.after) && (last === null || key <= last));
  return { lastKey: last, days: distinct(reached.map(({ day }) => day)) };
}
