/** Exports ask for the next page only when the last one is taken. */
import { expect, it } from '@jest/globals';
import { exportCsv } from '../../../server/graphql/exports/export.ts';

it('reads one page at a time, however long the reader takes', async () => {
  const asked: unknown[] = [];
  const run = async <Data>(_query: string, { after }: Readonly<Record<string, unknown>> = {}) => {
    asked.push(after);
    const end = asked.length;
    return {
      page: { edges: [{ node: { n: end } }], pageInfo: { hasNextPage: end < 3, endCursor: `c${end}` } },
    } as Data;
  };
  const table = {
    query: '',
    filterType: 'ClaimFilter',
    columns: [{ name: 'n', of: ({ n }: { readonly n: number }) => n }],
  };
  const pieces = exportCsv(run, table, {});
  expect(asked).toEqual([]);
  expect((await pieces.next()).value).toBe('n\r\n1\r\n');
  expect(asked).toEqual([null]);
  expect((await pieces.next()).value).toBe('2\r\n');
  expect((await pieces.next()).value).toBe('3\r\n');
  expect((await pieces.next()).done).toBe(true);
  expect(asked).toEqual([null, 'c1', 'c2']);
});
