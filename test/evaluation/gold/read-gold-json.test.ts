import { describe, expect, it, test } from '@jest/globals';
import { readGoldJson } from '../../../server/evaluation/gold/read-gold-json.ts';
import { type Modality, meaningOf } from '../../../server/evaluation/scores/modality.ts';

const read = (value: object) =>
  readGoldJson('gold.json', JSON.stringify({ $schema: 'readout-gold/1', ...value }, null, 1));

const PASSAGES = {
  passages: [
    {
      id: 'p1',
      text: 'President Moussa of Chad thanked Kenya.',
      mentions: [
        { start: 10, end: 16, text: 'Moussa', kind: 'Person', form: 'name' },
        { start: 10, end: 16, text: 'Moussa', kind: 'GovernmentBody', form: 'name' },
        { start: 0, end: 9, text: 'President', kind: 'Office', form: 'name' },
        { start: 0, end: 9, text: 'President', kind: 'Person', form: 'nominal' },
      ],
      relations: [
        {
          predicate: 'THANKED',
          subject: 'Moussa|Chad',
          object: 'Kenya',
          modality: 'possible',
          alsoAccepted: ['PRAISED'],
        },
      ],
    },
  ],
};

const span = (start: number, end: number) => ({ start, end });
const ARTICLE = {
  id: 'seed',
  text: 'General Asim met the minister, ISPR said.',
  entities: [
    {
      id: 'p',
      kind: 'Person',
      name: 'Asim Munir',
      mentions: [{ ...span(0, 12), form: 'name', head: span(8, 12) }],
    },
    { id: 'm', kind: 'Person', name: 'Minister of Chad (unnamed)', mentions: [{ ...span(17, 29), form: 'nominal' }] },
    { id: 'o', kind: 'Organization', name: 'Inter-Services', aliases: ['ISPR'] },
  ],
  relations: [
    {
      predicate: 'MET_WITH',
      subject: 'p',
      object: 'm',
      directed: false,
      tier: 'core',
      modality: 'asserted',
      attribution: { source: 'o' },
    },
    {
      predicate: 'PART_OF',
      subject: 'o',
      object: 'm',
      directed: true,
      tier: 'structural',
      modality: 'asserted',
      attribution: null,
    },
  ],
};

describe('passages of the first annotation', () => {
  const [passage] = read(PASSAGES);

  it('keep the names that are compared, in our kinds', () => {
    expect(passage?.mentions.map(({ kind, words }) => [kind, words])).toEqual([
      ['PERSON', 'Moussa'],
      ['GOVERNMENT_BODY', 'Moussa'],
    ]);
  });

  it('say by their modality how a relation is meant; who says so was not labelled', () => {
    expect(passage?.relations).toEqual([
      {
        predicates: ['THANKED', 'PRAISED'],
        subject: ['Moussa', 'Chad'],
        object: ['Kenya'],
        polarity: 'AFFIRMED',
        certainty: 'POSSIBLE',
        temporality: 'PAST_OR_PRESENT',
      },
    ]);
  });
});

describe('the article of the first annotation', () => {
  const [article] = read(ARTICLE);

  it('has names without their titles', () => {
    expect(article?.mentions).toEqual([{ kind: 'PERSON', form: 'name', words: 'Asim', start: 8, end: 12 }]);
  });

  it('has ends by name, either order where it is undirected, and only what is core must be found', () => {
    const [met, part] = article?.relations ?? [];
    expect(met).toMatchObject({ subject: ['Asim Munir'], object: ['Minister of Chad'], undirected: true });
    expect(met?.attribution).toEqual(['Inter-Services', 'ISPR']);
    expect([met?.optional, part?.optional, part?.undirected]).toEqual([undefined, true, undefined]);
  });
});

test.each<[Modality, object]>([
  ['planned', { temporality: 'PLANNED', certainty: 'CERTAIN' }],
  ['possible', { certainty: 'POSSIBLE' }],
  ['conditional', { temporality: 'HYPOTHETICAL' }],
  ['reported', { certainty: 'UNSTATED', speechAct: 'REPORTS' }],
  ['pledged', { speechAct: 'PLEDGES', temporality: 'PAST_OR_PRESENT' }],
  ['intended', { temporality: 'PLANNED' }],
  ['presupposed', { certainty: 'CERTAIN', polarity: 'AFFIRMED' }],
  ['denied', { polarity: 'DENIED' }],
])('%s reads %j', (modality, meaning) => {
  expect(meaningOf(modality, 'SUPPORTS')).toMatchObject(meaning);
});

test('what is sought is no plan', () => {
  expect(meaningOf('intended', 'SEEKS_COOPERATION_WITH').temporality).toBe('PAST_OR_PRESENT');
});

describe('a wrong file is told with file and line', () => {
  test.each<[string, object, string]>([
    ['another schema', { $schema: 'other' }, 'gold.json:1: this is no gold'],
    [
      'a wrong word',
      { passages: [{ ...PASSAGES.passages[0], relations: [{ predicate: 'MEET' }] }] },
      'is no such word',
    ],
    ['an id of nobody', { ...ARTICLE, entities: ARTICLE.entities.slice(1) }, 'no entity has the id "p"'],
  ])('%s', (_, value, message) => {
    expect(() => read(value)).toThrow(message);
    expect(() => read(value)).toThrow(/^gold\.json:\d+: /);
  });
});
