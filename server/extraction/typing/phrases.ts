/** The two ends themselves: what they are made of, what touches them, and how far they stand apart. */
import type { PairToType, TokenToType } from './model.ts';
import { NO_WORD } from './sentence-words.ts';
import type { Take } from './take.ts';
import { type Ends, wordOf, type Zone } from './zones.ts';

interface Phrases {
  readonly ends: Ends;
  readonly zones: readonly Zone[];
  /** Of the sentence. */
  readonly words: readonly string[];
}

export function eachPhraseFeature({ tokens }: PairToType, { ends, zones, words }: Phrases, take: Take): void {
  const { first, second } = ends;
  eachNoun('1', tokens.slice(first[0], first[1]), take);
  eachNoun('2', tokens.slice(second[0], second[1]), take);
  eachEdge('1', { words, end: first }, take);
  eachEdge('2', { words, end: second }, take);
  eachOfGap(zones[1]?.tokens ?? [], take);
}

const HEADS = new Set(['NOUN', 'PROPN', 'PRON']);

/** Nouns of the phrase, and whether it is a name, a noun or a possessor. */
function eachNoun(end: string, phrase: readonly TokenToType[], take: Take): void {
  const head = phrase.findLast(({ pos }) => HEADS.has(pos));
  const own = phrase.at(-1)?.lower;
  for (const { pos, lemma } of phrase) if (pos === 'NOUN') take.one(`noun ${end}`, lemma);
  if (head) take.one(`head ${end}`, wordOf(head));
  if (own === "'s" || own === "'") take.one('possessor', end);
}

interface Edges {
  readonly words: readonly string[];
  readonly end: readonly [number, number];
}

/** The words that touch it. */
function eachEdge(end: '1' | '2', { words, end: [from, to] }: Edges, take: Take): void {
  const word = (at: number): string => words[at] ?? NO_WORD;
  take.one(LEFT[end], word(from - 1));
  take.two(LEFT[end], word(from - 2), word(from - 1));
  take.one(RIGHT[end], word(to));
  take.two(RIGHT[end], word(to), word(to + 1));
}

/** Written out, so that they are not joined for each pair. */
const LEFT = { '1': 'left 1', '2': 'left 2' };
const RIGHT = { '1': 'right 1', '2': 'right 2' };

const MARKS = [',', ';', ':', '"', '.'];

/** The words between: how many, whether other names, a comma or a stop stand there, and all of them where they are few. */
function eachOfGap(between: readonly TokenToType[], take: Take): void {
  const names = between.filter(({ pos }, index) => pos === 'PROPN' && between[index - 1]?.pos !== 'PROPN').length;
  take.one('gap', String(Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2))));
  take.one('names between', String(Math.min(3, names)));
  for (const mark of MARKS) if (between.some(({ lower }) => lower === mark)) take.one('mark', mark);
  if (between.length < 5) take.one('all', between.map(wordOf).join(' '));
}
