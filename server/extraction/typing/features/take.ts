/** How the features of a pair are handed over: training takes their names, typing takes their weights without making the names. */
import type { TokenToType } from '../../typing-model.ts';

/** Kinds of features that one word follows: "between meet". Each starts the name of its features. */
export const KINDS = [
  ...['before', 'between', 'after', 'word', '4', '5'],
  ...['first verb', 'first verb before', 'first verb between', 'first verb after'],
  ...['verb before', 'verb between', 'verb after', 'no verb', 'by', 'passive'],
  ...['may', 'may before', 'may between', 'may after', 'may inside'],
  ...['says', 'says before', 'says between', 'says after', 'says inside'],
  ...['first before', 'first between', 'first after', 'first inside', 'last between', 'longest'],
  ...['noun 1', 'noun 2', 'head 1', 'head 2', 'possessor', 'left 1', 'left 2', 'right 1', 'right 2'],
  ...['gap', 'names between', 'mark', 'all'],
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that two words follow: "between meet with". */
export const PAIR_KINDS = ['before', 'between', 'after', 'left 1', 'left 2', 'right 1', 'right 2'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** `W` is what a word is to the one who takes. Some features come twice: they count once. */
export interface Take<W> {
  word(written: string): W;
  /** What the tokens of a sentence are to the model. */
  words(tokens: readonly TokenToType[]): readonly W[];
  /** How the word begins, in so many letters: "accuse", "accusation" and "accusing" are alike. */
  begins(letters: 4 | 5, word: W): void;
  one(kind: Kind, word: W): void;
  two(kind: PairKind, word: W, next: W): void;
}

/** Takes the names: a space between the kind and its words. */
export function takeNames(wordsOf: Take<string>['words'], take: (name: string) => void): Take<string> {
  return {
    word: (written) => written,
    words: wordsOf,
    begins: (letters, word) => take(`${letters} ${word.slice(0, letters)}`),
    one: (kind, word) => take(`${kind} ${word}`),
    two: (kind, word, next) => take(`${kind} ${word} ${next}`),
  };
}
