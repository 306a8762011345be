import { describe, expect, it, test } from '@jest/globals';
import { readOneLiners } from '../../../server/evaluation/gold/read-one-liners.ts';
import { readPassage } from '../../../server/evaluation/gold/read-passage.ts';

const PASSAGE = `id: lake
style: wire
publishedOn: 2031-04-12
text: |
  A woman of the Jordan Armed Forces met Omani officers in Oman.
mentions:
  - [ARMED_FORCE, Jordan Armed Forces]
  - [COUNTRY, Jordan, nested]
  - [COUNTRY, Omani, demonym]
  - [COUNTRY, Oman]
relations:
  - { predicate: MET_WITH, subject: Jordan Armed Forces|Jordan, object: Oman, alsoAccepted: [HOSTED], validFrom: 2031, topic: water }
`;
const read = (content: string) => readPassage('lake.yaml', content, 'tuned');
const changed = (from: string, to: string) => () => read(PASSAGE.replace(from, to));

describe('a passage', () => {
  const { text, mentions, relations, publishedOn } = read(PASSAGE);

  it('has its mentions located: whole words, in order, nested ones inside', () => {
    expect(mentions.map(({ start, end, form }) => [text.slice(start, end), start, form])).toEqual([
      ['Jordan Armed Forces', 15, 'name'],
      ['Jordan', 15, 'nested'],
      ['Omani', 39, 'demonym'],
      ['Oman', 57, 'name'],
    ]);
  });

  it('has its relations, with what is usual filled in', () => {
    expect(publishedOn).toBe('2031-04-12');
    expect(relations).toEqual([
      {
        predicates: ['MET_WITH', 'HOSTED'],
        subject: ['Jordan Armed Forces', 'Jordan'],
        object: ['Oman'],
        polarity: 'AFFIRMED',
        certainty: 'CERTAIN',
        temporality: 'PAST_OR_PRESENT',
        speechAct: 'ASSERTS',
        attribution: [],
        validFrom: '2031',
      },
    ]);
  });
});

describe('a wrong passage is told with file and line', () => {
  test.each([
    ['[COUNTRY, Oman]', '[COUNTRY, Chad]', 'lake.yaml:10: the text does not hold "Chad" after "Omani"'],
    ['Jordan, nested', 'Oman, nested', 'lake.yaml:8: the text does not hold "Oman" inside "Jordan Armed Forces"'],
    [
      'predicate: MET_WITH',
      'predicate: MET_WIHT',
      'lake.yaml:12: relations.0.predicate: "MET_WIHT" is no such word. Did you mean MET_WITH?',
    ],
    [
      '[COUNTRY, Oman]',
      '[CUNTRY, Oman]',
      'lake.yaml:10: mentions.3.0: "CUNTRY" is no such word. Did you mean COUNTRY?',
    ],
    ['validFrom', 'from', 'lake.yaml:12: relations.0.from: there is no field "from" here'],
    ['id: lake', 'id: [', 'lake.yaml:'],
  ])('%s → %s', (from, to, message) => {
    expect(changed(from, to)).toThrow(message);
  });
});

describe('a table of one-liners', () => {
  const ROW = 'Kenya did not meet Chad.\tKenya\tMET_WITH|HELD_TALKS_WITH\tChad|N’Djamena\tDENIED';
  const table = (content: string, name = 'test/negation.tuned.tsv') => readOneLiners(name, content, 'tuned');

  it('is read line by line, comments apart', () => {
    expect(table(`# denials\n\n${ROW}\n`)).toEqual([
      {
        suite: 'negation',
        split: 'tuned',
        id: 'negation.tuned:3',
        text: 'Kenya did not meet Chad.',
        predicates: ['MET_WITH', 'HELD_TALKS_WITH'],
        subject: ['Kenya'],
        object: ['Chad', 'N’Djamena'],
        expected: 'DENIED',
      },
    ]);
  });

  it('is told with file and line where it is wrong', () => {
    expect(() => table('# one\nonly text')).toThrow('test/negation.tuned.tsv:2: a line has five cells');
    expect(() => table(ROW.replace('HELD', 'HOLD'))).toThrow(':1: "HOLD_TALKS_WITH" is no predicate');
    expect(() => table(ROW.replace('DENIED', 'NO'))).toThrow(
      ':1: "NO" cannot be measured in negation: write one of AFF',
    );
    expect(() => table(ROW, 'others.tsv')).toThrow('others.tsv:1: the name says no suite');
  });
});
