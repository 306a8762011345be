/** The words of a sentence as features, made once for all its pairs: what differs from pair to pair is the zone alone. */
import { once } from '../once.ts';
import { words } from '../word-list.ts';
import type { TokenToType } from './model.ts';
import { wordOf, type Zone } from './zones.ts';

type ZoneName = Zone['name'];

/** All by place in the sentence. */
export interface SentenceWords {
  /** "meet", "NAME". */
  word(at: number): string;
  /** "between meet with": a word and the one behind it. */
  withNext(zone: ZoneName, at: number): string;
  /** "between meet", "word meet", "4 meet": a word by itself, where it has a meaning. */
  alone(zone: ZoneName, at: number): readonly string[];
}

export const sentenceWords: (tokens: readonly TokenToType[]) => SentenceWords = once((tokens) => {
  const all = tokens.map(wordOf);
  const pairs: ByZone<string> = { before: [], between: [], after: [] };
  const alone: ByZone<readonly string[]> = { before: [], between: [], after: [] };
  const word = (at: number): string => all[at] ?? '|';
  return {
    word,
    withNext: (zone, at) => (pairs[zone][at] ??= `${zone} ${word(at)} ${word(at + 1)}`),
    alone: (zone, at) => (alone[zone][at] ??= aloneIn(zone, tokens[at])),
  };
});

type ByZone<T> = Record<ZoneName, T[]>;

const MEANING = words('NOUN VERB ADJ ADV');
const LINKING = words('ADP SCONJ PART');

function aloneIn(zone: ZoneName, token: TokenToType | undefined): readonly string[] {
  if (!token) return [];
  if (LINKING.has(token.pos)) return [`${zone} ${token.lemma}`];
  return MEANING.has(token.pos) ? [`${zone} ${token.lemma}`, ...stems(token)] : [];
}

/** The word without its zone, and how it begins: "accuse", "accusation" and "accusing" are alike. */
const stems = ({ lemma }: TokenToType): string[] => [
  `word ${lemma}`,
  `4 ${lemma.slice(0, 4)}`,
  `5 ${lemma.slice(0, 5)}`,
];
