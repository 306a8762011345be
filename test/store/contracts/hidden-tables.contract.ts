/** Data sets that are deleted and come back: hidden at once, however many claims; the sums follow. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/queries.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { claimsToHide, fadeSome, hideClaims } from '../../../server/store/events/hide-claims.ts';
import { claimsToShow, showClaims } from '../../../server/store/events/show-claims.ts';
import { forgetHidden } from '../../../server/store/hidden.ts';
import { countClaims } from '../../../server/store/read/claims/claims.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { neighbourhood } from '../../../server/store/read/views.ts';
import { reader, runBatches, writer } from '../../../server/store/run.ts';
import { pairsSharedBy } from '../../../server/store/sums/shared-pairs.ts';
import { setDataSetState } from '../../../server/store/upkeep/data-set-state.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { settleSums } from '../../../server/store/upkeep/settle.ts';
import { openHub } from '../hub.ts';
import { stamp, tell } from '../world.ts';

export function hiddenTablesContract(name: string, open: () => Promise<Graph>): void {
  describe(`a data set that is deleted and restored on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openHub(open);
    });
    afterAll(() => graph.close());

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
