/** The words of a sentence as features, made once for all its pairs: what differs from pair to pair is the zone alone. */
import { once } from '../once.ts';
import { words } from '../word-list.ts';
import type { Take } from './features.ts';
import type { TokenToType } from './model.ts';
import { wordOf, type Zone } from './zones.ts';

/** All by place in the sentence. */
export interface SentenceWords {
  /** "meet", "NAME". */
  word(at: number): string;
  /** "meet with": a word and the one behind it. */
  withNext(at: number): string;
  /** "between meet", "word meet", "4 meet": a word by itself, where it has a meaning. */
  alone(at: number, zone: Zone['name'], take: Take): void;
}

export const sentenceWords: (tokens: readonly TokenToType[]) => SentenceWords = once((tokens) => {
  const all = tokens.map(wordOf);
  const pairs: string[] = [];
  const stems = tokens.map(stemsOf);
  const word = (at: number): string => all[at] ?? '|';
  return {
    word,
    withNext: (at) => (pairs[at] ??= `${word(at)} ${word(at + 1)}`),
    alone: (at, zone, take) => {
      const token = tokens[at];
      if (!token || !(MEANING.has(token.pos) || LINKING.has(token.pos))) return;
      take(zone, token.lemma);
      for (const [kind, rest] of stems[at] ?? []) take(kind, rest);
    },
  };
});

const MEANING = words('NOUN VERB ADJ ADV');
const LINKING = words('ADP SCONJ PART');

/** The word without its zone, and how it begins: "accuse", "accusation" and "accusing" are alike. */
const stemsOf = ({ lemma, pos }: TokenToType): readonly (readonly [string, string])[] =>
  MEANING.has(pos)
    ? [
        ['word', lemma],
        ['4', lemma.slice(0, 4)],
        ['5', lemma.slice(0, 5)],
      ]
    : [];
