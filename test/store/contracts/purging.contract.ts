/** Purging: the words are gone, the tombstone stays, and nothing brings them back. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../../server/pipeline/adding/add-claim.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { type Purge, purgeArticle } from '../../../server/pipeline/undoing/purge.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { articlesByIds } from '../../../server/store/read/articles/articles.ts';
import { decisionsOn } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { clearGraph } from '../../../server/store/write/clear.ts';
import { purgedArticles } from '../../../server/store/write/purge.ts';
import { dump } from '../../dump.ts';
import { claimOf, holds, met, openWorld, stamp, tell, tellAll } from '../world.ts';

const TEXT = 'Zebraword said quaggaverb that Munir met Aliyev, twelveoryx of them.';
const ARTICLE = {
  title: 'Gnutitle',
  text: TEXT,
  publisher: 'Geo News',
  publishedOn: '2023-11-02',
  url: 'https://okapi.example/',
} as const;
const WORDS = /zebraword|quagga|oryx|gnutitle|okapi/i;
const why = (article: string): Purge => ({ article, reason: 'A court asked for it.', ...stamp() });

export function purgingContract(name: string, open: () => Promise<Graph>): void {
  describe(`purging on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());

    const add = () => addArticle(graph, ARTICLE, stamp()).then(({ id }) => id);
    const say = (article: string) => {
      const attribution = [{ source: 'ispr', verb: 'quaggaverb', text: 'Zebraword' }];
      const quantities = [{ min: 12, asWritten: 'twelveoryx' }];
      const ends = { subject: 'munir', predicate: 'MET_WITH', object: 'aliyev', validFrom: '2023-11-01' } as const;
      return addClaim(graph, { article, start: 0, end: 47, ...ends, attribution, quantities }, stamp());
    };
    const stored = async (id: string) => (await articlesByIds(reader(graph), [id])).get(id);

    it('leaves no word of it in the graph, and a tombstone that says when, by whom and why', async () => {
      const article = await add();
      const { claim } = await say(article);
      expect((await dump(graph)).join('\n')).toMatch(WORDS);
      expect(await purgeArticle(graph, why(article))).toEqual({ article, evidence: 1 });
      expect((await dump(graph)).join('\n')).not.toMatch(WORDS);
      expect(await stored(article)).toMatchObject({ state: 'PURGED', title: '', text: '' });
      const decisions = (await decisionsOn(reader(graph), [article])).get(article);
      expect(decisions?.at(-1)).toMatchObject({ action: 'purge', by: 'tests', reason: 'A court asked for it.' });
      expect((await claimOf(graph, claim)).shown).toBe(false);
      expect([...(await purgedArticles(reader(graph)))]).toEqual([article]);
    });

    it('leaves what others say too', async () => {
      const article = await add();
      const { claim } = await say(article);
      const other = await tell(graph, { from: 'dawn', on: '2023-11-03', says: [met('munir', 'aliyev')] });
      await purgeArticle(graph, why(article));
      expect(claim).toBe(other.claim);
      expect(await claimOf(graph, claim)).toMatchObject({
        shown: true,
        status: 'SINGLE_ORIGIN',
        articles: [other.article],
      });
    });

    it('is as if the text had never been there: sums and findings too', async () => {
      const says = [holds('hasanov', 'defence', '2024-01-01'), met('munir', 'aliyev')];
      await tell(graph, { from: 'trend', on: '2024-01-01', says });
      const sums = async () =>
        (await dump(graph, { withoutLabels: ['Article', 'Decision', 'Evidence', 'Origin', 'Claim'] })).filter(
          (line) => !line.includes('|'),
        );
      const before = await sums();
      const report = {
        from: 'geo',
        on: '2024-01-01',
        says: [holds('ahmedov', 'defence', '2024-01-01'), met('munir', 'aliyev')],
      };
      const { article } = await tell(graph, report);
      expect(await sums()).not.toEqual(before);
      await purgeArticle(graph, why(article));
      expect(await sums()).toEqual(before);
    });

    it('goes in batches, and goes on where it was interrupted', async () => {
      const says = Array.from({ length: 7 }, (_, at) => met('munir', 'aliyev', { validFrom: `2023-11-0${at + 1}` }));
      const { article } = await tell(graph, { from: 'geo', on: '2024-01-01', says });
      const seen: number[] = [];
      const failing = (evidence: number) => {
        seen.push(evidence);
        if (evidence === 4) throw new Error('killed');
      };
      await expect(purgeArticle(graph, why(article), { atOnce: 2, onErased: failing })).rejects.toThrow('killed');
      expect(await stored(article)).toMatchObject({ state: 'PURGED' });
      expect(await purgeArticle(graph, why(article), { atOnce: 2 })).toEqual({ article, evidence: 3 });
      expect((await dump(graph)).join()).not.toContain('Sentence');
      const actions = (await decisionsOn(reader(graph), [article])).get(article)?.map(({ action }) => action);
      expect(actions).toEqual(['purge']);
    });

    it('cannot be undone, repeated, or got round', async () => {
      const article = await add();
      const { evidence } = await say(article);
      await purgeArticle(graph, why(article));
      const refusal = {
        code: 'CONFLICT',
        message: expect.stringMatching(/taken out for good on 2026-.*A court asked for it\. It cannot/),
      };
      await expect(add()).rejects.toMatchObject(refusal);
      await expect(restoreArticle(graph, article, stamp())).rejects.toMatchObject(refusal);
      await expect(deleteArticle(graph, article, stamp())).rejects.toMatchObject(refusal);
      await expect(say(article)).rejects.toMatchObject(refusal);
      await expect(purgeArticle(graph, why(article))).rejects.toMatchObject(refusal);
      const decision = (await decisionsOn(reader(graph), [article])).get(article)?.at(-1)?.id ?? '';
      await expect(withdraw(graph, decision, stamp())).rejects.toMatchObject({ code: 'CONFLICT' });
      await withdraw(graph, evidence, stamp());
      expect((await dump(graph)).join('\n')).not.toMatch(WORDS);
    });

    it('is not got round by saving the same report again', async () => {
      const report = { from: 'geo', on: '2024-01-01', says: [met('munir', 'aliyev')] };
      const { article, claim } = await tell(graph, report);
      await purgeArticle(graph, why(article));
      await tellAll(graph, [report, { ...report, says: [...report.says] }]);
      expect((await dump(graph)).join()).not.toContain('Sentence');
      expect((await claimOf(graph, claim)).shown).toBe(false);
    });

    it('outlasts the emptying of the graph that goes before seeding anew, unless all is to go', async () => {
      const report = { from: 'geo', on: '2024-01-01', says: [met('munir', 'aliyev')] };
      const { article } = await tell(graph, report);
      await purgeArticle(graph, why(article));
      await clearGraph(graph, { keepTombstones: true });
      expect([...(await purgedArticles(reader(graph)))]).toEqual([article]);
      expect((await decisionsOn(reader(graph), [article])).get(article)).toHaveLength(1);
      await expect(restoreArticle(graph, article, stamp())).rejects.toMatchObject({ code: 'CONFLICT' });
      await clearGraph(graph);
      expect(await dump(graph)).toEqual([]);
    });

    it('asks for an article and a reason', async () => {
      await expect(purgeArticle(graph, why('none'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(purgeArticle(graph, { ...why(await add()), reason: ' ' })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });
  });
}
