/** The two ends themselves: what they are made of, what touches them, and how far they stand apart. */

import type { PairToType, TokenToType } from './model.ts';
import { type Ends, wordOf, type Zone } from './zones.ts';

export function phraseFeatures({ tokens }: PairToType, { first, second }: Ends, zones: readonly Zone[]): string[] {
  const between = zones[1]?.tokens ?? [];
  return [
    ...nouns('1', tokens.slice(...first)),
    ...nouns('2', tokens.slice(...second)),
    ...edges('1', tokens, first),
    ...edges('2', tokens, second),
    ...gap(between),
  ];
}

/** Nouns of the phrase, and whether it is a name, a noun or a possessor. */
function nouns(end: string, phrase: readonly TokenToType[]): string[] {
  const head = phrase.findLast(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos));
  const own = phrase.at(-1)?.lower;
  return [
    ...phrase.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => `noun ${end} ${lemma}`),
    ...(head ? [`head ${end} ${wordOf(head)}`] : []),
    ...(own === "'s" || own === "'" ? [`possessor ${end}`] : []),
  ];
}

/** The words that touch it. */
function edges(end: string, tokens: readonly TokenToType[], [from, to]: readonly [number, number]): string[] {
  const word = (index: number): string => {
    const token = tokens[index];
    return token ? wordOf(token) : '|';
  };
  return [
    `left ${end} ${word(from - 1)}`,
    `left ${end} ${word(from - 2)} ${word(from - 1)}`,
    `right ${end} ${word(to)}`,
    `right ${end} ${word(to)} ${word(to + 1)}`,
  ];
}

/** The words between: how many, whether other names, a comma or a stop stand there, and all of them where they are few. */
function gap(between: readonly TokenToType[]): string[] {
  const names = between.filter(({ pos }, index) => pos === 'PROPN' && between[index - 1]?.pos !== 'PROPN').length;
  return [
    `gap ${Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2))}`,
    `names between ${Math.min(3, names)}`,
    ...[',', ';', ':', '"', '.']
      .filter((mark) => between.some(({ lower }) => lower === mark))
      .map((mark) => `mark ${mark}`),
    ...(between.length < 5 ? [`all ${between.map(wordOf).join(' ')}`] : []),
  ];
}
