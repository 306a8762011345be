/** What a reader of texts asks of the graph: known names, holders of offices, names near by, articles that may be repeated. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { inOrder } from '../../../server/domain/claim.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { knownEntities } from '../../../server/pipeline/reading/known-entities.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';
import { similarArticles } from '../../../server/pipeline/suggesting/similar-articles.ts';
import { claimsOfDays } from '../../../server/store/read/claims/claims-of-days.ts';
import { entitiesNear } from '../../../server/store/read/entities/near-names.ts';
import { reader, writer } from '../../../server/store/run.ts';
import { pairOf } from '../../../server/store/sums/load-claims.ts';
import { saveBatch } from '../../../server/store/write/save.ts';
import { saveEntities } from '../../../server/store/write/save-entities.ts';
import { holds, met, openWorld, stamp, tellAll } from '../world.ts';

const { gazetteer } = readingContext();
const TEXT = `Azerbaijan's defence minister received the Pakistani army chief in Baku, Trend reports.
Field Marshal Munir thanked Zakir Hasanov and the Foreign Ministry.`;

export function resolvingContract(name: string, open: () => Promise<Graph>): void {
  describe(`what a text is resolved with on ${name}`, () => {
    let graph: Graph;
    let asked: number;
    beforeEach(async () => {
      graph = await openWorld(open);
      await graph.write((transaction) =>
        saveEntities(
          writer(transaction),
          [
            { id: 'defence', kind: 'OFFICE', name: 'Chief of Army Staff (Pakistan)', aliases: ['COAS'], country: 'pk' },
            { id: 'munir-2', kind: 'PERSON', name: 'Qamar Bajwa', aliases: ['باجوہ'], country: 'pk' },
            { id: 'mfa', kind: 'GOVERNMENT_BODY', name: 'Foreign Ministry of Azerbaijan', aliases: [], country: 'az' },
          ],
          { bySeed: false },
        ),
      );
      await tellAll(graph, [
        { from: 'geo', on: '2021-03-01', says: [holds('munir-2', 'defence', '2021-03-01')] },
        { from: 'geo', on: '2023-11-02', says: [holds('munir', 'defence', '2023-11-02'), met('munir', 'aliyev')] },
        {
          from: 'trend',
          on: '2024-01-05',
          says: [holds('hasanov', 'defence-2', '2024'), holds('ahmedov', 'defence-2', '2024')],
        },
      ]);
      asked = 0;
    });
    afterEach(() => graph.close());

    it('finds what was told of a pair about a day', async () => {
      const pair = pairOf(
        inOrder({ predicate: 'MET_WITH', subject: 'munir', object: 'aliyev', with: [], polarity: 'AFFIRMED' }),
      );
      const about = (day: string) => claimsOfDays(reader(graph), { pairs: [pair], days: [day], limit: 10 });
      expect((await about('2023-11-01')).map(({ predicate }) => predicate)).toEqual(['MET_WITH']);
      expect(await about('2023-11-02')).toEqual([]);
    });

    const known = (text = TEXT) => {
      const run = reader(graph);
      const counting: typeof run = (query, params) => {
        asked++;
        return run(query, params);
      };
      return knownEntities(counting, text, gazetteer);
    };

    it('names those that the text may name, with aliases and country, and nobody else', async () => {
      const { named } = await known();
      expect(named('ZAKIR HASANOV')).toEqual([
        expect.objectContaining({ id: 'hasanov', kind: 'PERSON', name: 'Zakir Hasanov', aliases: [], country: 'az' }),
      ]);
      expect(named('Field Marshal Munir').map(({ id }) => id)).toEqual(['munir-3']);
      expect(['Pakistan', 'Azerbaijan', 'Baku', 'Trend'].map((one) => named(one).map(({ id }) => id))).toEqual([
        ['pk'],
        ['az'],
        ['baku'],
        ['trend'],
      ]);
      expect(named('Recep Tayyip Erdoğan')).toEqual([]);
    });

    it('names offices and bodies as they are drafted, under their country', async () => {
      const { named } = await known();
      expect(named('Chief of Army Staff (Pakistan)').map(({ id }) => id)).toEqual(['defence']);
      expect(named('COAS').map(({ id }) => id)).toEqual(['defence']);
      expect(named('Foreign Ministry of Azerbaijan').map(({ id }) => id)).toEqual(['mfa']);
    });

    test.each([
      ['chief of army staff', 'pk', '2023-12-01', 'munir'],
      ['army chief', 'pk', '2023-11-02', 'munir'],
      ['army chief', 'pk', '2022', 'munir-2'],
      ['army chief', 'pk', '2020', undefined],
      ['navy chief', 'pk', '2023', undefined],
      ['army chief', 'az', '2023', undefined],
      ['army chief', 'tr', '2023', undefined],
    ])('the %s of %s on %s is %s', async (office, country, day, holder) => {
      expect((await known()).holder(office, country, day)?.id).toBe(holder);
    });

    it('names nobody where two were seen last on one day', async () => {
      expect((await known()).holder('defence minister', 'az', '2025')).toBeUndefined();
    });

    it('takes entities that are judged the same for one', async () => {
      await graph.write((transaction) =>
        saveEntities(
          writer(transaction),
          [{ id: 'coas-2', kind: 'OFFICE', name: 'Pakistan Army chief', aliases: [], country: 'pk', single: true }],
          { bySeed: false },
        ),
      );
      await judge(graph, { left: 'coas-2', right: 'defence', verdict: 'SAME', ...stamp() });
      await judge(graph, { left: 'munir', right: 'a-munir', verdict: 'SAME', ...stamp() });
      const { named, holder } = await known();
      expect(named('Pakistan Army chief').map(({ id }) => id)).toEqual(['coas-2']);
      expect(named('COAS').map(({ id }) => id)).toEqual(['coas-2']);
      expect(holder('army chief', 'pk', '2023-12')?.id).toBe('a-munir');
    });

    it('asks the same few questions however long the text is', async () => {
      await known();
      const short = asked;
      asked = 0;
      await known(TEXT.repeat(20));
      expect(asked).toBe(short);
      expect(short).toBeLessThanOrEqual(5);
    });

    it('knows nothing of an empty text', async () => {
      const { named, holder } = await known('');
      expect(named('Pakistan')).toEqual([]);
      expect(holder('army chief', 'pk', '2023')).toBeUndefined();
    });

    test.each([
      ['Zakir Həsənov', ['hasanov']],
      ['Zakir Khasanow', ['hasanov']],
      ['Elham Eliyev', ['aliyev']],
      ['Munir Asim', ['a-munir', 'munir', 'munir-3']],
      ['Hasanov', []],
      ['习近平', []],
      ['.* (x+)+$ [', []],
    ])('finds whom to compare with %s, however it is spelt', async (sought, ids) => {
      const near = await entitiesNear(reader(graph), { names: [sought], kinds: ['PERSON'] });
      expect(near.map(({ id }) => id).sort()).toEqual(ids);
    });

    it('finds what a new text repeats: near in time, of the same entities, with the shared passages', async () => {
      const words =
        'The two sides discussed the training of cadets and agreed to hold the next round of talks in Ganja.';
      const save = (id: string, text: string, publishedOn: string) =>
        graph.write((transaction) =>
          saveBatch(writer(transaction), {
            origins: [{ id: `origin-${id}`, name: id }],
            articles: [
              {
                id,
                title: id,
                text,
                publisher: 'geo',
                publishedOn,
                origin: `origin-${id}`,
                recordedAt: '2026-01-01T00:00:00.000Z',
              },
            ],
            claims: [],
            evidence: [],
            decisions: [],
          }),
        );
      await save('handout', `Baku: ${words}`, '2023-11-02');
      await save('month', `Ganja: ${words}`, '2023-11');
      await save('later', words, '2024-06-01');
      const text = `Trend writes. ${words} The weather was fine.`;
      const found = await similarArticles(reader(graph), { text, publishedOn: '2023-11-04', entities: ['munir'] });
      expect(found.map(({ article, origin }) => [article, origin])).toEqual(
        expect.arrayContaining([
          ['handout', 'origin-handout'],
          ['month', 'origin-month'],
        ]),
      );
      expect(found).toHaveLength(2);
      const [passage] = found[0]?.passages ?? [];
      expect(text.slice(passage?.a.start, passage?.a.end)).toBe(words.slice(0, -1));
      expect(await similarArticles(reader(graph), { text, entities: ['munir'] })).toEqual([]);
    });
  });
}
