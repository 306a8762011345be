/** Data sets, and hubs of very many claims: what must hold on every engine however much there is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLAIM_ORDERS, type ClaimFilter } from '../../../server/domain/claim-filter.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { observed } from '../../../server/graph/observed.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { eventsOfEntity } from '../../../server/store/read/articles/rows-of-tables.ts';
import { claimsPage, countClaims } from '../../../server/store/read/claims/claims.ts';
import { claimsInRows } from '../../../server/store/read/claims/claims-in-article.ts';
import { relationsMatching } from '../../../server/store/read/claims/summands.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { everyoneNamed } from '../../../server/store/read/entities/named.ts';
import { neighbourhood } from '../../../server/store/read/views.ts';
import { reader } from '../../../server/store/run.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { rebuildSums } from '../../../server/store/upkeep/rebuild.ts';
import { settleSums } from '../../../server/store/upkeep/settle.ts';
import { findReading } from '../../../server/store/write/data-sets.ts';
import { openHub } from '../hub.ts';
import { stamp } from '../world.ts';

export function tablesContract(name: string, open: () => Promise<Graph>): void {
  describe(`a data set and its hub on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openHub(open);
    });
    afterAll(() => graph.close());

    it('proves its sums, and computes them anew to the same', async () => {
      expect((await proveSums(graph)).differences).toEqual([]);
      await rebuildSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
    });

    it('knows how far a table has been read', async () => {
      const run = reader(graph);
      const read = await findReading(run, 'big');
      expect(read).toMatchObject({ state: 'ACTIVE', reading: { rejected: 0, whole: true } });
      expect(read?.reading.rows).toBe(read?.reading.evidence);
      expect(await findReading(run, 'nothing')).toBeUndefined();
    });

    describe.each(CLAIM_ORDERS)('page by page, %s', (orderBy) => {
      // The whole has too many days to start from them, and the pages have few.
      it.each<ClaimFilter>([{ of: ['pk'] }, { of: ['pk', 'tr'] }, {}, { predicates: ['PRAISED', 'MET_WITH'] }])(
        'gives the same claims as all at once: %j',
        async (filter) => {
          const run = reader(graph);
          const whole = await claimsPage(run, filter, { first: 300, orderBy });
          const first = await claimsPage(run, filter, { first: 50, orderBy });
          const last = first.items.at(-1);
          if (last === undefined) throw new Error('The page is empty.');
          const second = await claimsPage(run, filter, { first: 50, orderBy, after: last });
          expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
            whole.items.slice(0, 100).map(({ id }) => id),
          );
        },
      );

      it('starts from the days of a page, not from all claims of the hub', async () => {
        const run: string[] = [];
        const heard = observed(graph, ({ name: statement }) => run.push(statement));
        await claimsPage(reader(heard), { of: ['pk'] }, { first: 10, orderBy });
        expect(run.filter((statement) => statement.startsWith('claim/page'))).toEqual(['claim/page-in-all']);
      });
    });

    it('counts the claims of the hub', async () => {
      expect(await countClaims(reader(graph), { of: ['pk'] })).toBe(2403);
      expect((await entitiesByIds(reader(graph), ['pk'])).get('pk')).toMatchObject({ claimCount: 2403 });
    });

    it('gives the claims of the data set in the order of its rows', async () => {
      const page = (after?: { key: number; id: string }) =>
        claimsInRows(reader(graph), { article: 'big', rows: 2403 }, { first: 3, ...(after && { after }) });
      const first = await page();
      expect(first.items.map(({ key }) => key)).toEqual([1, 2, 3]);
      const last = first.items.at(-1);
      const second = await page({ key: Number(last?.key), id: last?.id ?? '' });
      expect(second.items.map(({ key }) => key)).toEqual([4, 5, 6]);
      expect(second.hasNext).toBe(true);
    });

    it('sums up the same whichever way it starts', async () => {
      const run = reader(graph);
      const counted = async (filter: Parameters<typeof relationsMatching>[1]) =>
        (await relationsMatching(run, filter)).reduce((sum, { claimCount }) => sum + claimCount, 0);
      expect(await counted({ of: ['pk'] })).toBe(2403);
      expect(await counted({ between: ['pk', 'az'] })).toBe(await countClaims(run, { between: ['pk', 'az'] }));
      expect(await counted({ between: ['pk', 'aliyev'] })).toBe(await countClaims(run, { between: ['pk', 'aliyev'] }));
      expect(await counted({ article: 'big' })).toBe(2403);
      expect(await counted({ pair: 'pk PRAISED az' })).toBe(await countClaims(run, { pair: 'pk PRAISED az' }));
      const events = await eventsOfEntity(run, { entity: 'pk', members: ['pk'] }, 4);
      expect(events.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(2403);
    });

    it('shows the neighbours of one and of several', async () => {
      const one = await neighbourhood(reader(graph), ['pk'], { limit: 1 });
      expect(one).toMatchObject({ total: 3, nodes: [{ entity: 'pk', hidden: 2 }, expect.anything()] });
      const two = await neighbourhood(reader(graph), ['pk', 'az'], { limit: 1 });
      expect(two.total).toBe(2);
      const filtered = await neighbourhood(reader(graph), ['pk'], {
        limit: 10,
        filter: { from: '2020-01-01', to: '2020-01-03' },
      });
      expect(filtered.relations.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(6);
    });

    it('finds names by index', async () => {
      expect((await everyoneNamed(reader(graph), ['Pakistan'])).length).toBe(1);
    });

    it('judges the hub the same as another at once, and the sums follow; taken back, all is as before', async () => {
      const { judgement } = await judge(graph, { left: 'pk', right: 'am', verdict: 'SAME', ...stamp() });
      expect(await countClaims(reader(graph), { of: ['pk'] })).toBe(2403);
      await settleSums(graph);
      expect((await entitiesByIds(reader(graph), ['pk'])).get('pk')).toMatchObject({ id: 'am', claimCount: 2403 });
      const page = async (first: number) =>
        (await claimsPage(reader(graph), { of: ['am'] }, { first, orderBy: 'NEWEST' })).items.map(({ id }) => id);
      expect(await page(5)).toEqual((await page(300)).slice(0, 5));
      expect((await proveSums(graph)).differences).toEqual([]);
      await withdraw(graph, judgement.id, stamp());
      await settleSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
    });
  });
}
