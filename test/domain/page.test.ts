/** Pages: one row more than a page was asked for tells whether there is another. */
import { expect, test } from '@jest/globals';
import { toPage } from '../../server/domain/page.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ item: at, key: at, id: `${at}` }));

test.each([
  [0, 2, 0, false],
  [1, 2, 1, false],
  [2, 2, 2, false],
  [3, 2, 2, true],
])('%i rows for a page of %i give %i, and another page: %s', (found, first, shown, hasNext) => {
  const page = toPage(rows(found), first);
  expect(page.items).toHaveLength(shown);
  expect(page.hasNext).toBe(hasNext);
});
