/** What is saved is saved once, under an id that says what it is. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { saveEntity } from '../../../server/pipeline/save-entity.ts';
import { articlesByIds } from '../../../server/store/read/articles/articles.ts';
import { evidenceByIds } from '../../../server/store/read/articles/evidence.ts';
import { entitiesByIds, search } from '../../../server/store/read/entities/entities.ts';
import { reader, writer } from '../../../server/store/run.ts';
import { saveEntities } from '../../../server/store/write/save-entities.ts';
import { difference, dump } from '../../dump.ts';
import { claimOf, holds, met, openWorld, type Report, tell, tellAll } from '../world.ts';

export function savingContract(name: string, open: () => Promise<Graph>): void {
  describe(`saving on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await openWorld(open);
    });
    afterEach(() => graph.close());

    const report: Report = {
      from: 'geo',
      on: '2023-11-02',
      handout: { name: 'ISPR handout', issuer: 'ispr', day: '2023-11-01' },
      says: [
        met('munir', 'aliyev', { attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }], place: 'baku' }),
        {
          subject: 'erdogan',
          predicate: 'DISCUSSED',
          object: 'kashmir',
          with: ['munir', 'aliyev'],
          validFrom: '2023-11',
        },
        holds('hasanov', 'defence', '2023-11'),
      ],
    };

    it('the same report twice changes nothing', async () => {
      const told = await tell(graph, report);
      const before = await dump(graph);
      expect(await tell(graph, report)).toEqual(told);
      expect(difference(before, await dump(graph))).toEqual([]);
    });

    it('in one transaction or in several makes the same graph', async () => {
      const other: Report = { ...report, from: 'trend', handout: { name: 'Presidency' } };
      await tellAll(graph, [report, other]);
      const atOnce = await dump(graph);
      await graph.close();
      graph = await openWorld(open);
      await tell(graph, other);
      await tell(graph, report);
      expect(difference(atOnce, await dump(graph))).toEqual([]);
    });

    it('keeps what was written, letter for letter', async () => {
      const { article, words } = await tell(graph, report);
      const stored = (await articlesByIds(reader(graph), [article])).get(article);
      expect(stored).toMatchObject({ publisher: 'geo', publishedOn: '2023-11-02', state: 'ACTIVE' });
      const evidence = (await evidenceByIds(reader(graph), [words])).get(words);
      expect(evidence).toMatchObject({
        attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }],
        certainty: 'CERTAIN',
        place: 'baku',
        quantities: [],
        reportedAt: '2023-11-02',
        state: 'ACCEPTED',
      });
      expect(evidence?.quote).toBe(stored?.text.slice(evidence?.start, evidence?.end));
    });

    it('one meeting told by two papers is one claim with two evidences, whichever end is named first', async () => {
      const [one, other] = await tellAll(graph, [
        { from: 'geo', on: '2023-11-02', says: [met('munir', 'aliyev')] },
        { from: 'trend', on: '2023-11-03', says: [met('aliyev', 'munir')] },
      ]);
      expect(one?.claims).toEqual(other?.claims);
      expect(await claimOf(graph, one?.claims[0] ?? '')).toMatchObject({
        subject: 'aliyev',
        object: 'munir',
        reportedAt: '2023-11-02',
      });
    });

    it('a meeting of a day that is not known may be two, so each paper has its own claim', async () => {
      for (const validFrom of ['2023', '2023-11', undefined]) {
        const { validFrom: _, ...undated } = met('munir', 'aliyev');
        const said = validFrom === undefined ? undated : met('munir', 'aliyev', { validFrom });
        const one = await tell(graph, { from: 'geo', on: '2023-11-02', says: [said] });
        const other = await tell(graph, { from: 'trend', on: '2023-11-03', says: [said] });
        expect(one.claim).not.toBe(other.claim);
      }
    });

    it('a state is one claim, on however many days it is seen', async () => {
      const one = await tell(graph, { from: 'geo', on: '2023', says: [holds('hasanov', 'defence', '2023')] });
      const other = await tell(graph, { from: 'trend', on: '2024', says: [holds('hasanov', 'defence', '2024-05')] });
      expect(one.claim).toBe(other.claim);
      expect(await claimOf(graph, one.claim)).toMatchObject({
        sightings: ['2023', '2024-05'],
        firstDate: '2023',
        lastDate: '2024-05',
      });
    });

    it('what is denied, dated otherwise or said with another is another claim', async () => {
      const { claims } = await tell(graph, {
        from: 'geo',
        says: [
          met('munir', 'aliyev'),
          met('munir', 'aliyev', { polarity: 'DENIED' }),
          met('munir', 'aliyev', { validFrom: '2023-11-02' }),
          { ...met('munir', 'kashmir'), predicate: 'DISCUSSED' },
          { ...met('munir', 'kashmir', { with: ['aliyev'] }), predicate: 'DISCUSSED' },
        ],
      });
      expect(new Set(claims).size).toBe(5);
    });

    it('the same words of one handout in two papers are two articles of one origin', async () => {
      const one = await tell(graph, report);
      const other = await tell(graph, { ...report, from: 'dawn' });
      expect(one.article).not.toBe(other.article);
      expect(one.origin).toBe(other.origin);
      expect(await claimOf(graph, one.claim)).toMatchObject({
        status: 'SINGLE_ORIGIN',
        origins: [one.origin],
        articles: expect.arrayContaining([one.article, other.article]),
      });
    });

    it('takes outlets, countries and origins that are there by their names, and refuses a namesake', async () => {
      const { origin } = await tell(graph, report);
      const stampOf = { by: 'tests', at: '2026-02-01T00:00:00.000Z' };
      const input = {
        title: 'More',
        text: 'More words.',
        publisher: 'GEO news',
        publisherCountry: 'Pakistan',
        origin: 'ispr HANDOUT',
      };
      const { id } = await addArticle(graph, input, stampOf);
      expect((await articlesByIds(reader(graph), [id])).get(id)).toMatchObject({ publisher: 'geo', origin });
      const namesake = { kind: 'PERSON', name: 'ASIM MUNİR', country: 'pk' } as const;
      await expect(saveEntity(graph, namesake, stampOf)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('seeds do not overwrite what a person saved, and a correction leaves nothing of before', async () => {
      const save = (bySeed: boolean, more: object) =>
        graph.write((transaction) =>
          saveEntities(
            writer(transaction),
            [{ id: 'x', kind: 'PERSON', name: 'First', aliases: ['Alias'], description: 'Words', ...more }],
            { bySeed },
          ),
        );
      const stored = async () => (await entitiesByIds(reader(graph), ['x'])).get('x');
      const found = async (text: string) =>
        (await search(reader(graph), text, { limit: 5, kinds: ['PERSON', 'GROUP'] })).map(({ id }) => id);
      await save(true, {});
      await save(true, { name: 'Second' });
      expect(await stored()).toMatchObject({ name: 'Second', aliases: ['Alias'] });
      await save(false, { name: 'Third', kind: 'GROUP', aliases: [], description: undefined });
      await save(true, { name: 'Fourth' });
      expect(await stored()).toMatchObject({ name: 'Third', kind: 'GROUP', aliases: [] });
      expect(await stored()).not.toHaveProperty('description');
      expect([await found('third'), await found('second'), await found('alias')]).toEqual([['x'], [], []]);
      expect((await dump(graph)).filter((line) => line.includes('"id","x"'))[0]).toMatch(/^Entity:Group /);
    });
  });
}
