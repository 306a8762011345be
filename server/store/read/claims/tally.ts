/** Pages of very many: first it is counted how many there are of each key, then only those are read that can be on the page. */
import type { PageRequest } from '../../../domain/page.ts';

export interface Tally {
  readonly key: number;
  readonly count: number;
}

/** The last key that a page, and one more row, can reach to. Null where there are no more than fit. */
export function lastKey(tally: readonly Tally[], { first, after }: PageRequest): number | null {
  const keys = tally
    .filter(({ key }) => after === undefined || key >= Number(after.key))
    .toSorted((a, b) => a.key - b.key);
  let certain = 0;
  for (const { key, count } of keys) {
    // Of those that share the key of the row before, it is not known how many came before it.
    if (after === undefined || key !== Number(after.key)) certain += count;
    if (certain > first) return key;
  }
  return null;
}
