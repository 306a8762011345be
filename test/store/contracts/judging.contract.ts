/** The same: judgements are read on top of what is stored, and taking one back restores everything. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { allClaims, claimsByIds, countClaims } from '../../../server/store/read/claims/claims.ts';
import { entitiesByIds, search } from '../../../server/store/read/entities/entities.ts';
import { countAll, judgementsOn, namesOf } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { difference, dump } from '../../dump.ts';
import { claimOf, met, openWorld, stamp, tell } from '../world.ts';

/** What a judgement leaves behind besides itself: nothing. */
const DECIDED = { withoutLabels: ['Judgement', 'Decision'] };

export function judgingContract(name: string, open: () => Promise<Graph>): void {
  describe(`judging on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());
    const same = (left: string, right: string) => judge(graph, { left, right, verdict: 'SAME', ...stamp() });
    const idOf = async (id: string) => (await entitiesByIds(reader(graph), [id])).get(id)?.id;

    it('leads every id to the smallest of those judged the same, through whatever chain', async () => {
      expect((await same('munir-2', 'munir')).canonical).toBe('munir');
      expect((await same('munir-3', 'munir-2')).canonical).toBe('munir');
      expect([await idOf('munir'), await idOf('munir-2'), await idOf('munir-3')]).toEqual(['munir', 'munir', 'munir']);
      expect((await same('munir-3', 'a-munir')).canonical).toBe('a-munir');
      expect([await idOf('munir'), await idOf('munir-2'), await idOf('a-munir')]).toEqual([
        'a-munir',
        'a-munir',
        'a-munir',
      ]);
      expect((await countAll(reader(graph))).entities).toBe(
        (await dump(graph)).filter((line) => /^\S*Entity\S* \[/.test(line)).length - 3,
      );
    });

    it('finds the canonical entity by the names of all, each once', async () => {
      await same('munir-2', 'munir');
      const hits = await search(reader(graph), 'munir', { limit: 10, kinds: ['PERSON'] });
      expect(hits.filter(({ id }) => id === 'munir')).toHaveLength(1);
      expect(hits.map(({ id }) => id)).not.toContain('munir-2');
      const names = (await namesOf(reader(graph), ['munir'])).get('munir') ?? [];
      expect(names.map(({ text, member }) => [text, member])).toEqual([
        ['Asim Munir', 'munir'],
        ['General Munir', 'munir-2'],
      ]);
    });

    it('shows claims that become equal as one, to which both ids lead, and parts them again', async () => {
      const one = await tell(graph, { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] });
      const other = await tell(graph, { from: 'trend', on: '2023-11-03', says: [met('munir-2', 'aliyev')] });
      const before = await dump(graph, DECIDED);
      const { judgement } = await same('munir', 'munir-2');
      const smallest = [one.claim, other.claim].sort()[0] ?? '';
      for (const { claim } of [one, other]) {
        expect(await claimOf(graph, claim)).toMatchObject({
          id: smallest,
          subject: 'aliyev',
          object: 'munir',
          status: 'BOTH_SIDES',
          shown: true,
        });
      }
      const filters = [{ entities: ['munir'] }, { entities: ['munir-2'] }, { between: ['munir-2', 'aliyev'] }];
      for (const filter of filters)
        expect((await allClaims(reader(graph), filter)).map(({ id }) => id)).toEqual([smallest]);
      expect((await countAll(reader(graph))).claims).toBe(1);
      expect((await entitiesByIds(reader(graph), ['munir'])).get('munir')).toMatchObject({ claimCount: 1 });
      await withdraw(graph, judgement.id, stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('sorts the ends of symmetric claims again by canonical id', async () => {
      const { claim } = await tell(graph, { from: 'geo', says: [met('munir', 'aliyev')] });
      const other = await tell(graph, { from: 'dawn', says: [met('a-munir', 'aliyev')] });
      await same('munir', 'a-munir');
      const shown = await claimOf(graph, claim);
      expect(shown).toMatchObject({ subject: 'a-munir', object: 'aliyev', status: 'CORROBORATED' });
      expect((await claimOf(graph, other.claim)).id).toBe(shown.id);
    });

    it('joins no events of which the day is not known', async () => {
      await tell(graph, { from: 'geo', says: [met('munir', 'aliyev', { validFrom: '2023' })] });
      await tell(graph, { from: 'dawn', says: [met('munir-2', 'aliyev', { validFrom: '2023' })] });
      await same('munir', 'munir-2');
      expect(await countClaims(reader(graph), { entities: ['munir'] })).toBe(2);
    });

    it('hides and lists claims that would join a thing to itself, and brings them back', async () => {
      const { claim } = await tell(graph, { from: 'geo', says: [met('munir', 'munir-2')] });
      const before = await dump(graph, DECIDED);
      const { judgement, hidden } = await same('munir', 'munir-2');
      expect(hidden.map(({ id }) => id)).toEqual([claim]);
      expect((await claimsByIds(reader(graph), [claim])).get(claim)).toMatchObject({ id: claim, shown: false });
      expect(await countAll(reader(graph))).toMatchObject({ claims: 0, relations: 0, evidence: 0 });
      await withdraw(graph, judgement.id, stamp());
      expect(difference(before, await dump(graph, DECIDED))).toEqual([]);
    });

    it('changes no id that is stored', async () => {
      const { claim, words } = await tell(graph, {
        from: 'geo',
        says: [met('munir-2', 'aliyev', { topics: ['kashmir'] })],
      });
      const ids = async () =>
        (await dump(graph, { ...DECIDED }))
          .flatMap((line) => /"id","([^"]+)"/.exec(line)?.[1] ?? [])
          .filter((id) => /^(claim|evidence|article|origin)-|^[a-z]+(-\d)?$/.test(id))
          .sort();
      const before = await ids();
      await same('munir', 'munir-2');
      expect(await ids()).toEqual(before);
      expect(before).toEqual(expect.arrayContaining([claim, words]));
      expect(
        await tell(graph, { from: 'geo', says: [met('munir-2', 'aliyev', { topics: ['kashmir'] })] }),
      ).toMatchObject({ claim, words });
    });

    it('refuses what would contradict a judgement, through whatever chain, and says which', async () => {
      await same('munir', 'munir-2');
      await judge(graph, { left: 'munir-2', right: 'munir-3', verdict: 'NOT_SAME', ...stamp() });
      await expect(same('munir-3', 'munir')).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('munir-3'),
      });
      await expect(
        judge(graph, { left: 'munir', right: 'munir-2', verdict: 'NOT_SAME', ...stamp() }),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(same('munir', 'az')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(same('munir', 'munir')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(same('munir', 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await idOf('munir-3')).toBe('munir-3');
    });

    it('judges the same twice once, and again after it was taken back', async () => {
      const first = await same('munir', 'munir-2');
      expect((await same('munir-2', 'munir')).judgement.id).toBe(first.judgement.id);
      await withdraw(graph, first.judgement.id, stamp());
      expect(await idOf('munir-2')).toBe('munir-2');
      const again = await same('munir', 'munir-2');
      expect(again.judgement.id).not.toBe(first.judgement.id);
      expect(await idOf('munir-2')).toBe('munir');
      const all = await judgementsOn(reader(graph), ['munir-2', 'munir']);
      expect(all.map(({ id, withdrawnAt }) => [id, withdrawnAt === undefined])).toEqual([
        [again.judgement.id, true],
        [first.judgement.id, false],
      ]);
    });

    it('leaves two apart that it cannot tell', async () => {
      const { canonical } = await judge(graph, { left: 'munir', right: 'munir-2', verdict: 'UNSURE', ...stamp() });
      expect([canonical, await idOf('munir-2')]).toEqual([undefined, 'munir-2']);
    });
  });
}
