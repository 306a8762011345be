/** Data sets, and hubs of very many claims: what must hold on every engine however much there is. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CLAIM_ORDERS, type ClaimFilter } from '../../../server/domain/claim-filter.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { observed } from '../../../server/graph/observed.ts';
import { query } from '../../../server/graph/queries.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { claimsToHide, fadeSome, hideClaims } from '../../../server/store/events/hide-claims.ts';
import { claimsToShow, showClaims } from '../../../server/store/events/show-claims.ts';
import { forgetHidden } from '../../../server/store/hidden.ts';
import { eventsOfEntity } from '../../../server/store/read/articles/rows-of-tables.ts';
import { claimsPage, countClaims } from '../../../server/store/read/claims/claims.ts';
import { claimsInRows } from '../../../server/store/read/claims/claims-in-article.ts';
import { relationsMatching } from '../../../server/store/read/claims/summands.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { everyoneNamed } from '../../../server/store/read/entities/named.ts';
import { neighbourhood } from '../../../server/store/read/views.ts';
import { reader, runBatches, writer } from '../../../server/store/run.ts';
import { pairsSharedBy } from '../../../server/store/sums/shared-pairs.ts';
import { setDataSetState } from '../../../server/store/upkeep/data-set-state.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { rebuildSums } from '../../../server/store/upkeep/rebuild.ts';
import { settleSums } from '../../../server/store/upkeep/settle.ts';
import { importRows, type TableRow } from '../tables.ts';
import { met, openWorld, stamp, tell } from '../world.ts';

const DAY = 86_400_000;
const dayOf = (number: number): string => new Date(Date.UTC(2020, 0, 1) + number * DAY).toISOString().slice(0, 10);
const PREDICATES = ['PRAISED', 'ACCUSED', 'CRITICISED', 'THANKED'] as const;

/** 2,400 events of one hub: each day it does something, to one of three. */
const ROWS: readonly TableRow[] = Array.from({ length: 2400 }, (_, at) => ({
  subject: 'pk',
  predicate: PREDICATES[at % 4] ?? 'PRAISED',
  object: ['az', 'tr', 'aliyev'][at % 3] ?? 'az',
  day: dayOf(Math.floor(at / 2)),
}));

const PRAISE: TableRow = { subject: 'pk', predicate: 'PRAISED', object: 'az', day: '2031-01-01' };
const OFFENCE: TableRow = { subject: 'tr', predicate: 'ACCUSED', object: 'pk', day: '2031-01-01' };

export function tablesContract(name: string, open: () => Promise<Graph>): void {
  describe(`a data set and its hub on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openWorld(open);
      await tell(graph, { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] });
      await importRows(graph, 'big', ROWS);
      // More of pairs that are known: one is looked for from its object, the other from its subject.
      await importRows(graph, 'big', [...ROWS, { ...OFFENCE, day: '2031-01-01' }, { ...PRAISE, day: '2031-01-01' }]);
      await importRows(graph, 'big', [...ROWS, OFFENCE, PRAISE, { ...OFFENCE, day: '2031-01-02' }]);
    });
    afterAll(() => graph.close());

    it('proves its sums, and computes them anew to the same', async () => {
      expect((await proveSums(graph)).differences).toEqual([]);
      await rebuildSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
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

    it('is hidden at once when it is deleted, and comes back', async () => {
      expect(await deleteArticle(graph, 'big', stamp())).toBe(2403);
      expect(await countClaims(reader(graph), {})).toBe(1);
      expect((await neighbourhood(reader(graph), ['pk'], { limit: 10 })).total).toBe(0);
      await settleSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
      expect((await entitiesByIds(reader(graph), ['pk'])).get('pk')).toMatchObject({ claimCount: 0 });
      await restoreArticle(graph, 'big', stamp());
      await settleSums(graph);
      expect(await countClaims(reader(graph), {})).toBe(2404);
      expect((await proveSums(graph)).differences).toEqual([]);
    });

    describe('overtaken while its sums follow', () => {
      /** But for what follows. */
      const turn = async (state: 'ACTIVE' | 'WITHDRAWN') => {
        const { at } = stamp();
        await graph.write((transaction) => setDataSetState(writer(transaction), { id: 'big', state, at }));
        forgetHidden(graph);
      };
      const hideSome = (most: number) =>
        graph.write(async (transaction) => {
          const run = writer(transaction);
          await hideClaims(run, 'big', await claimsToHide(run, 'big', most));
        });
      afterEach(async () => {
        await settleSums(graph);
        expect(await countClaims(reader(graph), {})).toBe(2404);
        expect((await proveSums(graph)).differences).toEqual([]);
      });

      it('comes back at once when hiding it has only begun', async () => {
        await turn('WITHDRAWN');
        await hideSome(1000);
        expect(await countClaims(reader(graph), {})).toBe(1);
        await turn('ACTIVE');
        expect(await countClaims(reader(graph), {})).toBe(1404);
      });

      it('comes back when its relations were being removed', async () => {
        await turn('WITHDRAWN');
        await hideSome(5000);
        await graph.write((transaction) => fadeSome(writer(transaction), 'big'));
        await turn('ACTIVE');
      });

      it('goes again at once when showing it has only begun, and comes back', async () => {
        await turn('WITHDRAWN');
        await settleSums(graph);
        await turn('ACTIVE');
        const some = await claimsToShow(reader(graph), 'big', 1000);
        await graph.write((transaction) => showClaims(writer(transaction), { dataSet: 'big' }, some));
        await turn('WITHDRAWN');
        expect(await countClaims(reader(graph), {})).toBe(1);
        await turn('ACTIVE');
      });
    });

    it('leaves what an article tells of a pair too, at once, and remembers that they share it', async () => {
      const said = { subject: 'pk', predicate: 'PRAISED', object: 'az', validFrom: '2020-01-01' } as const;
      const { article } = await tell(graph, { from: 'geo', on: '2020-01-02', says: [said] });
      expect(await pairsSharedBy(reader(graph), 'big')).toEqual(['pk PRAISED az']);
      await deleteArticle(graph, 'big', stamp());
      expect(await countClaims(reader(graph), { of: ['pk'] })).toBe(1);
      expect((await neighbourhood(reader(graph), ['pk'], { limit: 10 })).total).toBe(1);
      await settleSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
      await restoreArticle(graph, 'big', stamp());
      await settleSums(graph);
      expect(await pairsSharedBy(reader(graph), 'big')).toEqual(['pk PRAISED az']);
      await deleteArticle(graph, article, stamp());
      expect(await pairsSharedBy(reader(graph), 'big')).toEqual([]);
      expect((await proveSums(graph)).differences).toEqual([]);
    });

    it('comes back whole after its claims were written back from a backup', async () => {
      await deleteArticle(graph, 'big', stamp());
      await settleSums(graph);
      // What a backup does not hold: that the data set alone tells them.
      const ids = (await reader(graph)<{ id: string }>(query('claim/between'), { pairs: ['pk PRAISED az'] })).map(
        ({ id }) => ({ id, values: { dataSet: null } }),
      );
      await graph.write((transaction) => runBatches(writer(transaction), query('claim/set-sums'), ids));
      await restoreArticle(graph, 'big', stamp());
      await settleSums(graph);
      expect(await countClaims(reader(graph), {})).toBe(2404);
      expect((await proveSums(graph)).differences).toEqual([]);
    });
  });
}
