/** Patterns that a sentence may have: the same as trying all, in the same order, whether they are few or many. */
import { describe, expect, it } from '@jest/globals';
import { patternsWith, saidPatterns } from '../../server/extraction/said-patterns.ts';

const words = 'on the talk end visit pay of in with to at by for from hold sign'.split(' ');
const patterns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    at,
    words: [words[at % 17], words[(at * 7) % 16]].filter((word) => word !== undefined).slice(0, at % 3),
  }));

describe.each([0, 1, 12, 13, 200])('of %d patterns', (count) => {
  const all = patterns(count);

  it.each(['', 'talk', 'talk on', 'pay visit to on the with', words.join(' ')])('those of "%s"', (sentence) => {
    const said = new Set(sentence.split(' '));
    const tried = all.filter((pattern) => pattern.words.every((word) => said.has(word)));
    expect(saidPatterns(all, said)).toEqual(tried);
    expect(saidPatterns(all, said)).toEqual(tried);
  });

  it.each([[], ['on'], ['talk', 'on', 'talk', ''], words])(
    'those that begin with one of %j, or are alone',
    (...firsts) => {
      const tried = all.filter(({ words: [first] }) => first === undefined || firsts.includes(first));
      expect(patternsWith(all, firsts)).toEqual(tried);
    },
  );
});
