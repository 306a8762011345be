/** Pages: every claim exactly once, in the order asked for, also where something is added in between. */
import { describe, expect, it, test } from '@jest/globals';
import { CLAIM_ORDERS, type ClaimFilter, type ClaimOrder } from '../../server/domain/claim-filter.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { addArticle } from '../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../server/pipeline/adding/add-claim.ts';
import { deleteArticle } from '../../server/pipeline/undoing/delete-article.ts';
import { claimsPage, countClaims } from '../../server/store/read/claims/claims.ts';
import { reader } from '../../server/store/run.ts';

const FILTERS: readonly ClaimFilter[] = [
  {},
  { entities: ['country/azerbaijan'] },
  { between: ['country/pakistan', 'country/azerbaijan'] },
  { families: ['DIPLOMACY'] },
  { entities: ['country/azerbaijan'], reportedBy: '2024' },
];
const stamp = { by: 'tests', at: '2026-02-01T00:00:00.000Z' };

interface Seen {
  readonly id: string;
  readonly key: number | string;
}

async function walk(
  graph: Graph,
  filter: ClaimFilter,
  {
    orderBy,
    first,
    between,
  }: { readonly orderBy: ClaimOrder; readonly first: number; readonly between?: (page: number) => Promise<unknown> },
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let page = 0; ; page++) {
    const after = seen.at(-1);
    const { items, hasNext } = await claimsPage(reader(graph), filter, { first, orderBy, ...(after && { after }) });
    seen.push(...items.map(({ id, key }) => ({ id, key })));
    if (!hasNext) return seen;
    expect(items).toHaveLength(first);
    await between?.(page);
  }
}

export function pagingContract(name: string, seeded: () => Graph): void {
  describe.each(CLAIM_ORDERS)(`pages of claims, %s, on ${name}`, (orderBy) => {
    test.each(FILTERS)('give every claim once, under %j', async (filter) => {
      const seen = await walk(seeded(), filter, { orderBy, first: 37 });
      expect(seen).toHaveLength(await countClaims(reader(seeded()), filter));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      expect(seen).toEqual(seen.toSorted((a, b) => Number(a.key) - Number(b.key) || (a.id < b.id ? -1 : 1)));
    });

    it('neither repeat nor lose any while claims are added', async () => {
      const graph = seeded();
      const before = await walk(graph, { families: ['DIPLOMACY'] }, { orderBy, first: 50 });
      const { id: article } = await addArticle(
        graph,
        { title: `Added in between, ${orderBy}`, text: `They met. ${orderBy}` },
        stamp,
      );
      const during = await walk(
        graph,
        { families: ['DIPLOMACY'] },
        {
          orderBy,
          first: 50,
          between: (page) =>
            addClaim(
              graph,
              {
                article,
                start: 0,
                end: 9,
                subject: 'person/asim-munir',
                predicate: 'MET_WITH',
                object: 'person/ilham-aliyev',
                validFrom: `19${50 + page}-01-01`,
              },
              stamp,
            ),
        },
      );
      await deleteArticle(graph, article, stamp);
      const ids = during.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(before.filter(({ id }) => !ids.includes(id))).toEqual([]);
    });
  });
}
