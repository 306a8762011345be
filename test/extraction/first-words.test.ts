/** Patterns that may begin at a place: the same as trying all, in the same order, whether they are few or many. */
import { describe, expect, it } from '@jest/globals';
import { isWord } from '../../server/extraction/relations/words-after.ts';
import type { Token } from '../../server/extraction/shapes.ts';
import { formsIn, patternsWith } from '../../server/extraction/tables/first-words.ts';

const words = 'on the talk end visit pay of in with to at by for from hold sign'.split(' ');
const patterns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    at,
    words: [words[at % 17], words[(at * 7) % 16]].filter((word) => word !== undefined).slice(0, at % 3),
  }));

describe.each([0, 1, 12, 13, 200])('of %d patterns', (count) => {
  const all = patterns(count);

  it.each([[[]], [['on']], [['talk', 'on', 'talk', '']], [words]])(
    'those that begin with one of %j, or are alone',
    (firsts) => {
      const tried = all.filter(({ words: [first] }) => first === undefined || firsts.includes(first));
      expect(patternsWith(all, firsts)).toEqual(tried);
    },
  );
});

describe('forms of words', () => {
  const tokens = [
    ['talk', 'talks'],
    ['loss', 'losses'],
    ['country', 'countries'],
    ['cease-fire', 'cease-fire'],
  ].map(([lemma = '', lower = '']) => ({ lemma, lower }) as Token);

  it.each(['talk', 'talks', 'loss', 'losses', 'country', 'countries', 'ceasefire'])(
    'hold "%s", which a token is',
    (word) => {
      expect(tokens.some((token) => isWord(token, word))).toBe(true);
      expect(formsIn(tokens, 0, 4)).toContain(word);
    },
  );

  it('are of the tokens that are asked for', () => {
    expect(formsIn(tokens, 3, 9)).toEqual(['cease-fire', 'ceasefire']);
    expect(formsIn(tokens, 0, 1)).toEqual(['talk', 'talks', 'talk']);
  });
});
