/** The two ends themselves: what they are made of, what touches them, and how far they stand apart. */
import type { PairToType, TokenToType } from '../../typing-model.ts';
import { NO_WORD } from './sentence-words.ts';
import type { Kind, PairKind, Take } from './take.ts';
import { type Ends, wordOf, type Zone } from './zones.ts';

interface Phrases<W> {
  readonly ends: Ends;
  readonly zones: readonly Zone[];
  /** Of the sentence. */
  readonly words: readonly W[];
}

/** Names of the features of an end, written out, so that they are not joined for each pair. */
interface End {
  readonly name: '1' | '2';
  readonly noun: Kind;
  readonly head: Kind;
  readonly left: PairKind;
  readonly right: PairKind;
}
const FIRST: End = { name: '1', noun: 'noun 1', head: 'head 1', left: 'left 1', right: 'right 1' };
const SECOND: End = { name: '2', noun: 'noun 2', head: 'head 2', left: 'left 2', right: 'right 2' };

export function eachPhraseFeature<W>({ tokens }: PairToType, { ends, zones, words }: Phrases<W>, take: Take<W>): void {
  eachNoun(FIRST, tokens.slice(ends.first[0], ends.first[1]), take);
  eachNoun(SECOND, tokens.slice(ends.second[0], ends.second[1]), take);
  eachEdge(FIRST, { words, span: ends.first }, take);
  eachEdge(SECOND, { words, span: ends.second }, take);
  eachOfGap(zones[1]?.tokens ?? [], take);
}

const HEADS = new Set(['NOUN', 'PROPN', 'PRON']);

/** Nouns of the phrase, and whether it is a name, a noun or a possessor. */
function eachNoun<W>({ name, noun, head }: End, phrase: readonly TokenToType[], take: Take<W>): void {
  const last = phrase.findLast(({ pos }) => HEADS.has(pos));
  const own = phrase.at(-1)?.lower;
  for (const { pos, lemma } of phrase) if (pos === 'NOUN') take.one(noun, take.word(lemma));
  if (last) take.one(head, take.word(wordOf(last)));
  if (own === "'s" || own === "'") take.one('possessor', take.word(name));
}

interface Edges<W> {
  readonly words: readonly W[];
  readonly span: readonly [number, number];
}

/** The words that touch it. */
function eachEdge<W>({ left, right }: End, { words, span: [from, to] }: Edges<W>, take: Take<W>): void {
  const none = take.word(NO_WORD);
  const before = words[from - 1] ?? none;
  const behind = words[to] ?? none;
  take.one(left, before);
  take.two(left, words[from - 2] ?? none, before);
  take.one(right, behind);
  take.two(right, behind, words[to + 1] ?? none);
}

const MARKS = [',', ';', ':', '"', '.'];

/** The words between: how many, whether other names, a comma or a stop stand there, and all of them where they are few. */
function eachOfGap<W>(between: readonly TokenToType[], take: Take<W>): void {
  const names = between.filter(({ pos }, index) => pos === 'PROPN' && between[index - 1]?.pos !== 'PROPN').length;
  take.one('gap', take.word(String(Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2)))));
  take.one('names between', take.word(String(Math.min(3, names))));
  for (const mark of MARKS) if (between.some(({ lower }) => lower === mark)) take.one('mark', take.word(mark));
  if (between.length < 5) take.one('all', take.word(between.map(wordOf).join(' ')));
}
