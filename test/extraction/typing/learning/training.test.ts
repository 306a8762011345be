/** The lines of data/training as labelled pairs. */
import { describe, expect, it } from '@jest/globals';
import { toDocument } from '../../../../server/extraction/text/document.ts';
import { readTraining } from '../../../../server/extraction/typing/learning/training.ts';
import { trainingOf } from '../../../../server/pipeline/reading/typing-model.ts';

const read = (text: string) => readTraining([{ file: 'conflict.tsv', text }], toDocument);

describe('a table of training', () => {
  it('gives each line as a pair whose ends are the marked words', () => {
    const { examples, problems } = read(
      'label\ttext\n# a comment\n\nACCUSED\t[2 The Congolese army] was accused by [1 Rwanda’s envoy] of arming rebels.\n',
    );
    expect(problems).toEqual([]);
    const words = examples.map(({ label, pair: { tokens, subject, object } }) => [
      label,
      ...[subject, object].map((end) => tokens.slice(...end).map(({ lower }) => lower)),
    ]);
    expect(words).toEqual([['ACCUSED', ['rwanda', "'s", 'envoy'], ['the', 'congolese', 'army']]]);
  });

  it.each([
    ['SHOUTED_AT\t[1 A] met [2 B].', '"SHOUTED_AT" is neither a predicate nor NONE.'],
    ['MET_WITH', 'It must have two columns, a label and a text.'],
    ['MET_WITH\t[1 A] met [2 B].\tmore', 'It must have two columns, a label and a text.'],
    ['MET_WITH\t[1 A] met B.', 'It must mark one [1 …] and one [2 …], and no other brackets.'],
    ['MET_WITH\t[1 A] met [1 B] and [2 C].', 'It must mark one [1 …] and one [2 …], and no other brackets.'],
    ['MET_WITH\t[1 A] met [2 B] [sic].', 'It must mark one [1 …] and one [2 …], and no other brackets.'],
  ])('reports %j with its file and line', (line, problem) => {
    const { examples, problems } = read(`label\ttext\n${line}\nNONE\t[1 Chad] slept as [2 Fiji] ate.`);
    expect(problems).toEqual([`conflict.tsv:2: ${problem}`]);
    expect(examples).toHaveLength(1);
  });
});

describe('the tables that are here', () => {
  it('have no bad line, and at least 1,500 pairs with NONE among them', () => {
    const { examples, problems } = trainingOf();
    expect(problems).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(1500);
    expect(examples.filter(({ label }) => label === 'NONE').length).toBeGreaterThan(300);
  });
});
