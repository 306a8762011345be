/** Who may be meant by what an article names, asked of a real graph. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../server/domain/entity.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { knownEntities } from '../../../server/pipeline/reading/known-entities.ts';
import { readArticle } from '../../../server/pipeline/reading/read-article.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';
import { suggestEntities } from '../../../server/pipeline/suggesting/suggest-entities.ts';
import { reader, writer } from '../../../server/store/run.ts';
import { saveEntities } from '../../../server/store/write/save-entities.ts';
import { embedded } from '../../engines.ts';
import { holds, openWorld, tellAll } from '../../store/world.ts';

// Ids of the world, so that it can tell reports about them.
const MORE: readonly Entity[] = [
  { id: 'valiyev', kind: 'PERSON', name: 'Karim Valiyev', aliases: [], country: 'az' },
  { id: 'munir-2', kind: 'PERSON', name: 'Nawaz Sharif', aliases: [], country: 'pk' },
  { id: 'munir-3', kind: 'PERSON', name: 'Shehbaz Sharif', aliases: [], country: 'pk' },
  { id: 'defence', kind: 'OFFICE', name: 'Prime Minister of Pakistan', aliases: [], country: 'pk', single: true },
  { id: 'niger', kind: 'COUNTRY', name: 'Niger', aliases: [] },
];

describe('suggesting entities', () => {
  let graph: Graph;
  const context = readingContext();
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
    await graph.write((transaction) => saveEntities(writer(transaction), MORE, { bySeed: false }));
  });
  afterEach(() => graph.close());

  async function suggestedIn(text: string, publishedOn: string) {
    const known = await knownEntities(reader(graph), text, context.gazetteer);
    const read = readArticle({ text, publishedOn }, { ...context, known });
    const found = await suggestEntities(reader(graph), read, known);
    const drafts = read.extraction.entities.map(({ key, name }) => [name, found.get(key) ?? []] as const);
    return new Map(drafts.filter(([, suggestions]) => suggestions.length > 0));
  }

  it('by spelling, with the country that both have', async () => {
    const found = await suggestedIn(
      'Kerim Veliyev of Azerbaijan met Asim Munir of Pakistan in Baku on Wednesday.',
      '2023-11-02',
    );
    expect(found.get('Kerim Veliyev')).toMatchObject([
      { id: 'valiyev', name: 'Karim Valiyev', reasons: expect.arrayContaining(['transliteration']) },
    ]);
  });

  it('tells Sharif of 2016 from Sharif of 2022 by who held the office that day', async () => {
    await tellAll(graph, [
      { from: 'dawn', on: '2015-01-01', says: [holds('munir-2', 'defence', '2015-01-01')] },
      { from: 'dawn', on: '2017-01-01', says: [holds('munir-2', 'defence', '2017-01-01')] },
      { from: 'dawn', on: '2022-05-01', says: [holds('munir-3', 'defence', '2022-05-01')] },
    ]);
    const text = 'Prime Minister Sharif of Pakistan met Ilham Aliyev of Azerbaijan in Baku.';
    const why = ['title', 'country', 'office-at-date'];
    expect((await suggestedIn(text, '2016-10-14')).get('Sharif')).toMatchObject([
      { name: 'Nawaz Sharif', score: 0.9, reasons: why },
    ]);
    expect((await suggestedIn(text, '2022-10-14')).get('Sharif')).toMatchObject([
      { name: 'Shehbaz Sharif', score: 0.9, reasons: why },
    ]);
  });

  it('never of countries, nor of what is known', async () => {
    expect(await suggestedIn('Nigeria thanked Azerbaijan. Asim Munir met Ilham Aliyev.', '2023-11-02')).toEqual(
      new Map(),
    );
  });
});
