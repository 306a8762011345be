/** Up to a key: what is compared before the keys themselves lets every claim through that has such a key. */
import { expect, test } from '@jest/globals';
import { CLAIM_ORDERS, type ClaimOrder } from '../../server/domain/claim-filter.ts';
import { upToKey } from '../../server/store/read/claims/matching-claims.ts';
import { reachOf } from '../../server/store/read/claims/tally.ts';

interface One {
  readonly day: number | undefined;
  readonly origins: number | undefined;
}

/** As in `claim/key`. */
function keyOf(order: ClaimOrder, { day, origins = 1 }: One): number {
  if (order === 'OLDEST') return day ?? 10_000_000;
  return (order === 'MOST_ORIGINS' ? -origins * 100_000_000 : 0) - (day ?? -10_000_000);
}

/** As in `claim/page`. */
function passes(order: ClaimOrder, last: number, { day, origins }: One): boolean {
  const { leastOrigins, leastDay, leastDayOfFewest, mostDay } = upToKey(order, last);
  const from = day ?? -10_000_000;
  return (
    (leastOrigins === null || (origins ?? 1) >= leastOrigins) &&
    (leastDay === null || from >= leastDay) &&
    (leastDayOfFewest === null || from >= leastDayOfFewest || (origins ?? 0) > (leastOrigins ?? 0)) &&
    (mostDay === null || (day ?? 10_000_000) <= mostDay)
  );
}

const DAYS = [undefined, -719_162, 0, 1, 17_000, 17_860, 2_932_896];
const ALL = DAYS.flatMap((day) => [undefined, 1, 2, 3, 44].map((origins): One => ({ day, origins })));

test.each(CLAIM_ORDERS)('%s: just those claims whose key does not go beyond', (order) => {
  for (const last of ALL.map((one) => keyOf(order, one)))
    expect(ALL.filter((one) => passes(order, last, one))).toEqual(ALL.filter((one) => keyOf(order, one) <= last));
});

test('nothing is left out where there is no last key', () => {
  for (const order of CLAIM_ORDERS) expect(new Set(Object.values(upToKey(order, null)))).toEqual(new Set([null]));
});

test.each(CLAIM_ORDERS)('%s: a page of any length has no claim of another day than those it can reach to', (order) => {
  const sorted = ALL.toSorted((a, b) => keyOf(order, a) - keyOf(order, b));
  const tally = ALL.map(({ day = null, origins = null }) => ({ day, origins, count: 1 }));
  const keys = sorted.map((one) => keyOf(order, one));
  for (const first of [1, 4, 50])
    for (const [at, key] of [-1, ...keys].entries()) {
      const after = at === 0 ? {} : { after: { key, id: 'any' } };
      const { days, lastKey } = reachOf(tally, order, { first, ...after });
      // Of those that share the key of the row before, all may come after it.
      const from = at === 0 ? 0 : keys.indexOf(key);
      const mayCome = sorted.slice(from).filter((one) => lastKey === null || keyOf(order, one) <= lastKey);
      expect(mayCome.length).toBeGreaterThanOrEqual(Math.min(first + 1, sorted.length - Math.max(at, 0)));
      expect(new Set(days)).toEqual(new Set(mayCome.map(({ day = null }) => day)));
    }
});
