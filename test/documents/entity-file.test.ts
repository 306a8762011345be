/** Entity files: entities as a person writes them. */
import { describe, expect, it, test } from '@jest/globals';
import { readEntityFile } from '../../server/documents/files/entity-file.ts';

const read = (content: string) => readEntityFile('entities/bodies.yaml', content);

it('reads entities, and knows the line of each', () => {
  const { value, lineOf } = read(
    [
      '# Offices',
      '- id: office/minister',
      '  kind: OFFICE',
      '  name: Minister of Defence',
      '  aliases: [Defence Minister, Azərbaycan müdafiə naziri]',
      '  country: Azerbaijan',
      '  single: true',
      '  wikidata: Q1234',
      '',
      '- { id: place/baku, kind: PLACE, name: " Bakı " }',
    ].join('\r\n'),
  );
  expect(value).toEqual([
    {
      id: 'office/minister',
      kind: 'OFFICE',
      name: 'Minister of Defence',
      aliases: ['Defence Minister', 'Azərbaycan müdafiə naziri'],
      country: 'Azerbaijan',
      single: true,
      wikidata: 'Q1234',
    },
    { id: 'place/baku', kind: 'PLACE', name: 'Bakı', aliases: [] },
  ]);
  expect([lineOf([0]), lineOf([1])]).toEqual([2, 10]);
});

describe('refused, with its line, is', () => {
  const baku = (more: string) => `- id: place/baku\n  kind: PLACE\n  name: Baku\n${more}`;
  test.each<[string, string, RegExp]>([
    ['no id', '- kind: PLACE\n  name: Baku', /:1: 0\.id: is missing$/],
    [
      'an id with a space',
      '- id: place baku\n  kind: PLACE\n  name: Baku',
      /:1: 0\.id: "place baku": an id holds no spaces and no \|$/,
    ],
    ['an id with a bar', '- id: a|b\n  kind: PLACE\n  name: Baku', /:1: 0\.id: /],
    [
      'a kind that is none',
      '- id: a\n  kind: CITY\n  name: Baku',
      /:2: 0\.kind: "CITY" is no such word\. Did you mean [A-Z_]+\?$/,
    ],
    ['an empty name', '- id: a\n  kind: PLACE\n  name: " "', /:3: 0\.name: /],
    ['a name as long as a page', `- id: a\n  kind: PLACE\n  name: ${'x'.repeat(201)}`, /:3: 0\.name: /],
    ['a field that nobody knows', baku('  region: Absheron'), /:4: 0\.region: there is no field "region" here$/],
    ['a field left empty', baku('  country:'), /:4: 0\.country: /],
    ['an id of Wikidata that is none', baku('  wikidata: 9248'), /:4: 0\.wikidata: /],
    [
      'an id of Wikidata that is none either',
      baku('  wikidata: q9248'),
      /:4: 0\.wikidata: "q9248": write it like Q843$/,
    ],
    ['a word for yes or no', baku('  single: perhaps'), /:4: 0\.single: /],
    ['aliases that are no list', baku('  aliases: Bakı'), /:4: 0\.aliases: /],
    ['an alias that is a number', baku('  aliases:\n    - Bakı\n    - 1'), /:6: 0\.aliases\.1: /],
    ['something else than a list', 'id: a', /:1: this: /],
    ['nothing', '# nothing yet\n', /:1: this: /],
  ])('%s', (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(/^entities\/bodies\.yaml:\d+: /);
  });
});
