/** The two ends themselves: what they are made of, what touches them, and how far they stand apart. */
import type { Take } from './features.ts';
import type { PairToType, TokenToType } from './model.ts';
import { type Ends, wordOf, type Zone } from './zones.ts';

export function eachPhraseFeature(
  { tokens }: PairToType,
  { ends: { first, second }, zones }: { readonly ends: Ends; readonly zones: readonly Zone[] },
  take: Take,
): void {
  eachNoun('1', tokens.slice(...first), take);
  eachNoun('2', tokens.slice(...second), take);
  eachEdge('1', { tokens, end: first }, take);
  eachEdge('2', { tokens, end: second }, take);
  eachOfGap(zones[1]?.tokens ?? [], take);
}

/** Nouns of the phrase, and whether it is a name, a noun or a possessor. */
function eachNoun(end: string, phrase: readonly TokenToType[], take: Take): void {
  const head = phrase.findLast(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos));
  const own = phrase.at(-1)?.lower;
  for (const { pos, lemma } of phrase) if (pos === 'NOUN') take(`noun ${end}`, lemma);
  if (head) take(`head ${end}`, wordOf(head));
  if (own === "'s" || own === "'") take('possessor', end);
}

interface Edges {
  readonly tokens: readonly TokenToType[];
  readonly end: readonly [number, number];
}

/** The words that touch it. */
function eachEdge(end: string, { tokens, end: [from, to] }: Edges, take: Take): void {
  const word = (index: number): string => {
    const token = tokens[index];
    return token ? wordOf(token) : '|';
  };
  take(`left ${end}`, word(from - 1));
  take(`left ${end}`, `${word(from - 2)} ${word(from - 1)}`);
  take(`right ${end}`, word(to));
  take(`right ${end}`, `${word(to)} ${word(to + 1)}`);
}

const MARKS = [',', ';', ':', '"', '.'];

/** The words between: how many, whether other names, a comma or a stop stand there, and all of them where they are few. */
function eachOfGap(between: readonly TokenToType[], take: Take): void {
  const names = between.filter(({ pos }, index) => pos === 'PROPN' && between[index - 1]?.pos !== 'PROPN').length;
  take('gap', String(Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2))));
  take('names between', String(Math.min(3, names)));
  for (const mark of MARKS) if (between.some(({ lower }) => lower === mark)) take('mark', mark);
  if (between.length < 5) take('all', between.map(wordOf).join(' '));
}
