/** Taking back and bringing back: nothing is erased, and what comes back is what it was. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { addClaim } from '../../../server/pipeline/adding/add-claim.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { articlesByIds } from '../../../server/store/read/articles/articles.ts';
import { evidenceOfClaims } from '../../../server/store/read/articles/evidence.ts';
import { claimsPage } from '../../../server/store/read/claims/claims.ts';
import { countAll, decisionsOn, decisionsOnClaims } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { settleSums } from '../../../server/store/upkeep/settle.ts';
import { difference, dump } from '../../dump.ts';
import { importRows, type TableRow } from '../tables.ts';
import { claimOf, holds, met, openWorld, stamp, type Told, tell, tellAll } from '../world.ts';

const DECIDED = { withoutLabels: ['Decision'] };

export function takingBackContract(name: string, open: () => Promise<Graph>): void {
  describe(`taking back on ${name}`, () => {
    let graph: Graph;
    let one: Told;
    let other: Told;
    beforeEach(async () => {
      graph = await openWorld(open);
      [one, other] = (await tellAll(graph, [
        {
          from: 'geo',
          on: '2023-11-02',
          says: [met('munir', 'aliyev', { event: 'visit' }), holds('hasanov', 'defence', '2023')],
        },
        { from: 'trend', on: '2023-11-03', says: [met('munir', 'aliyev', { certainty: 'POSSIBLE' })] },
      ])) as [Told, Told];
    });
    afterEach(() => graph.close());

    const meeting = () => claimOf(graph, other.claims[0] ?? '');
    const quotes = async () =>
      (await evidenceOfClaims(reader(graph), [other.claims[0] ?? ''])).get(other.claims[0] ?? '')?.map(({ id }) => id);
    const lastDecision = async (target: string) =>
      (await decisionsOn(reader(graph), [target])).get(target)?.at(-1)?.id ?? '';

    it('an evidence leaves the claim to the others, and one of them leads', async () => {
      expect(await meeting()).toMatchObject({ certainty: 'CERTAIN', status: 'BOTH_SIDES', reportedAt: '2023-11-02' });
      await withdraw(graph, one.evidence[0] ?? '', { ...stamp(), reason: 'misread' });
      expect(await meeting()).toMatchObject({
        certainty: 'POSSIBLE',
        status: 'SINGLE_ORIGIN',
        reportedAt: '2023-11-03',
        shown: true,
      });
      expect(await quotes()).toEqual(other.evidence);
      const history = (await decisionsOnClaims(reader(graph), other.claims)).get(other.claims[0] ?? '') ?? [];
      expect(history.map(({ action }) => action)).toEqual(['accept', 'accept', 'withdraw']);
      expect(history.at(-1)).toMatchObject({ target: one.evidence[0], reason: 'misread', by: 'tests' });
    });

    it('a claim takes all its evidence with it, and shows it still', async () => {
      const before = await dump(graph, DECIDED);
      await withdraw(graph, other.claims[0] ?? '', stamp());
      expect(await meeting()).toMatchObject({ shown: false });
      expect((await quotes())?.toSorted()).toEqual([one.evidence[0], other.evidence[0]].toSorted());
      expect(await countAll(reader(graph))).toMatchObject({ claims: 1, evidence: 1, relations: 1, articles: 2 });
      await withdraw(graph, await lastDecision(other.claims[0] ?? ''), stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('bringing a claim back leaves out what was withdrawn before it', async () => {
      await withdraw(graph, one.evidence[0] ?? '', stamp());
      const before = await dump(graph, DECIDED);
      await withdraw(graph, other.claims[0] ?? '', stamp());
      await withdraw(graph, await lastDecision(other.claims[0] ?? ''), stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('the decision to withdraw an evidence, taken back, restores it; the decision to accept it withdraws it', async () => {
      const before = await dump(graph, DECIDED);
      const words = one.evidence[0] ?? '';
      const accepted = await lastDecision(words);
      await withdraw(graph, words, stamp());
      await withdraw(graph, await lastDecision(words), stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
      await withdraw(graph, accepted, stamp());
      expect(await quotes()).toEqual(other.evidence);
    });

    it('an article that is deleted hides its evidence at once, and what is left without any', async () => {
      const before = await dump(graph, DECIDED);
      expect(await deleteArticle(graph, one.article, { ...stamp(), reason: 'a hoax' })).toBe(1);
      expect(await meeting()).toMatchObject({ status: 'SINGLE_ORIGIN', shown: true });
      expect(await claimOf(graph, one.claims[1] ?? '')).toMatchObject({ shown: false });
      expect(await countAll(reader(graph))).toMatchObject({
        claims: 1,
        evidence: 1,
        articles: 1,
        origins: 1,
        relations: 1,
      });
      expect((await articlesByIds(reader(graph), [one.article])).get(one.article)).toMatchObject({
        state: 'WITHDRAWN',
      });
      await restoreArticle(graph, one.article, stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('an article that is deleted twice is deleted once; its deletion, taken back, restores it', async () => {
      const before = await dump(graph, DECIDED);
      await deleteArticle(graph, one.article, stamp());
      expect(await deleteArticle(graph, one.article, stamp())).toBe(0);
      await withdraw(graph, await lastDecision(one.article), stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('evidence that was withdrawn stays so while its article goes and comes', async () => {
      await withdraw(graph, one.evidence[0] ?? '', stamp());
      const before = await dump(graph, DECIDED);
      await deleteArticle(graph, one.article, stamp());
      await restoreArticle(graph, one.article, stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('evidence that is restored under a deleted article waits for it', async () => {
      const words = one.evidence[0] ?? '';
      await withdraw(graph, words, stamp());
      const decision = await lastDecision(words);
      await deleteArticle(graph, one.article, stamp());
      await withdraw(graph, decision, stamp());
      expect(await quotes()).toEqual(other.evidence);
      await restoreArticle(graph, one.article, stamp());
      expect((await quotes())?.length).toBe(2);
    });

    it('saying a withdrawn claim again brings it back under its id', async () => {
      const words = one.evidence[0] ?? '';
      const before = await dump(graph, DECIDED);
      const [evidence] = [...(await evidenceOfClaims(reader(graph), other.claims)).values()]
        .flat()
        .filter(({ id }) => id === words);
      await withdraw(graph, words, stamp());
      const { start = 0, end = 0 } = evidence ?? {};
      const again = await addClaim(graph, { article: one.article, start, end, ...met('munir', 'aliyev') }, stamp());
      expect(again).toEqual({ claim: other.claims[0], evidence: words });
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('a claim that only a table tells goes with its rows, and comes back with a row that is imported later', async () => {
      const row: TableRow = { subject: 'pk', predicate: 'SIGNED', object: 'kashmir', day: '2023-05-04' };
      const other: TableRow = { ...row, day: '2023-05-05' };
      await importRows(graph, 'table', [row, other]);
      const { items } = await claimsPage(reader(graph), { article: 'table' }, { first: 9, orderBy: 'OLDEST' });
      const claim = items[0]?.id ?? '';
      await withdraw(graph, claim, stamp());
      expect(await claimOf(graph, claim)).toMatchObject({ shown: false });
      await importRows(graph, 'table', [other, row]); // each at another place in the table: other rows
      expect(await claimOf(graph, claim)).toMatchObject({ shown: true });
      expect((await proveSums(graph)).differences).toEqual([]);
    });

    it('a data set that comes back takes in what was said, judged and withdrawn while it was away', async () => {
      const meeting: TableRow = { subject: 'munir-2', predicate: 'MET_WITH', object: 'aliyev', day: '2023-12-05' };
      const accused: TableRow = { subject: 'az', predicate: 'ACCUSED', object: 'am', day: '2022-09-13' };
      const denied: TableRow = { subject: 'munir-3', predicate: 'MET_WITH', object: 'aliyev', day: '2023-11-01' };
      const praised: TableRow = { subject: 'tr', predicate: 'PRAISED', object: 'pk', day: '2024-02-02' };
      await importRows(graph, 'table', [{ ...meeting, place: 'baku' }, accused, denied, praised]);
      const rows = [{ ...meeting, place: 'baku' }, accused, denied, praised, { ...meeting, place: 'lachin' }];
      await importRows(graph, 'table', rows); // the last row is new, of a claim that is known
      expect((await proveSums(graph)).differences).toEqual([]);
      const { items } = await claimsPage(reader(graph), { article: 'table' }, { first: 9, orderBy: 'OLDEST' });
      const placed = items.find(({ item }) => item.places.length === 2)?.id ?? '';
      const elsewhere = (await evidenceOfClaims(reader(graph), [placed]))
        .get(placed)
        ?.find((e) => e.place === 'lachin');
      await deleteArticle(graph, 'table', stamp());
      await settleSums(graph);
      await tell(graph, { from: 'dawn', on: '2023-11-04', says: [met('munir-3', 'aliyev', { polarity: 'DENIED' })] });
      await judge(graph, { left: 'az', right: 'am', verdict: 'SAME', ...stamp() });
      await withdraw(graph, elsewhere?.id ?? '', stamp());
      await restoreArticle(graph, 'table', stamp());
      await settleSums(graph);
      expect((await proveSums(graph)).differences).toEqual([]);
      expect(await claimOf(graph, placed)).toMatchObject({ shown: true, places: ['baku'] });
    });

    it('what names nothing that can be taken back is not found', async () => {
      await expect(withdraw(graph, 'nothing', stamp())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(withdraw(graph, 'munir', stamp())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(deleteArticle(graph, 'nothing', stamp())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(restoreArticle(graph, 'nothing', stamp())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
}
