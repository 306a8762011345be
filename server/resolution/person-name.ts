/** A person's name taken apart: its words, the titles before them, whether descent orders them. */
import { hasVowels, romanise } from './romanise.ts';
import { DESCENT, HONORIFICS, PARTICLES, TITLES } from './title-words.ts';
import { type Token, toToken } from './token-score.ts';

export interface PersonName {
  readonly tokens: readonly Token[];
  /** Title words, in lower case. */
  readonly titles: readonly string[];
  /** "Hamad bin Nasser" is not "Nasser bin Hamad". */
  readonly isOrdered: boolean;
}

export function toPersonName(text: string): PersonName {
  const [head = [], ...tail] = romanise(text).split(',').map(wordsOf);
  const isTitle = tail.flat().some((word) => TITLES.has(word));
  // "Munir, Asim" is Asim Munir; "Dong Jun, Minister of Defence" is Dong Jun.
  const { titles, names } = parted(isTitle ? head : [...tail.flat(), ...head]);
  const vowels = hasVowels(text);
  return {
    tokens: joined(without(PARTICLES, names, 2)).map((word) => toToken(word, vowels)),
    titles: isTitle ? [...titles, ...tail.flat()] : titles,
    isOrdered: names.some((word) => DESCENT.has(word)),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Everything up to the last title is title, as long as a name follows. */
function parted(words: readonly string[]): { titles: string[]; names: string[] } {
  const end = words.findLastIndex((word, at) => TITLES.has(word) && at < words.length - 1) + 1;
  const names = words.slice(end);
  return { titles: words.slice(0, end), names: without(HONORIFICS, names, 2) };
}

/** The words that are not of a list; all of them where fewer would be left than must. */
function without(list: ReadonlySet<string>, words: readonly string[], least: number): string[] {
  const left = words.filter((word) => !list.has(word));
  return left.length >= least ? left : [...words];
}

const ABD = /^abd(?:[aeou]l|[aeou]r|us|us?s)?$/;

/** "Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are one word. */
function joined(words: readonly string[]): string[] {
  const [word, next, ...rest] = words;
  if (word === undefined) return [];
  if (ABD.test(word) && next !== undefined) return [`abd${next}`, ...joined(rest)];
  return [word.replace(/^abd(?:[aeou][lr])(?=.{3})/, 'abd'), ...joined(words.slice(1))];
}
