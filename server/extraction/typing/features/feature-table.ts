/** Features by number: a word is looked up once a sentence, and then by its number where each kind has it. */
import { remembered } from '../../../domain/remembered.ts';
import type { Weights } from '../weights.ts';
import { KINDS, type Kind, PAIR_KINDS, type PairKind } from './take.ts';

export const NO_FEATURE = 0;

/** Features have the numbers of their rows, from 1 on. Words have numbers too. */
export interface FeatureTable {
  /** Of a word that no feature has: what stands for its beginning. */
  word(written: string): number;
  named(name: string): number;
  one(kind: Kind, word: number): number;
  two(kind: PairKind, word: number, next: number): number;
}

export function toFeatureTable(rows: Weights['rows']): FeatureTable {
  const features = new Map([...rows.keys()].map((name, index) => [name, index + 1]));
  const named = (name: string): number => features.get(name) ?? NO_FEATURE;
  const words = numbered([...rows.keys()]);
  const word = remembered(
    (written) => words.get(written) ?? words.get(beginning(written, 5)) ?? words.get(beginning(written, 4)) ?? 0,
  );
  const ones = new Uint32Array((words.size + 1) * KINDS.length);
  for (const [written, number] of words)
    KINDS.forEach((kind, index) => {
      ones[number * KINDS.length + index] = named(nameOf(kind, written));
    });
  const pairs = pairsIn(features, words);
  return {
    word,
    named,
    one: (kind, of) => ones[of * KINDS.length + (PLACE.get(kind) ?? 0)] ?? NO_FEATURE,
    two: (kind, of, next) => pairs.get(kind)?.get(of * MOST_WORDS + next) ?? NO_FEATURE,
  };
}

const PLACE: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, index) => [kind, index]));

/** No model has as many words: a pair of two numbers is one number. */
const MOST_WORDS = 2 ** 20;

/** "accus…5" stands for the words with these first letters that no feature has whole. */
const beginning = (word: string, letters: number): string => `${word.slice(0, letters)}…${letters}`;

function nameOf(kind: Kind, written: string): string {
  if (kind !== '4' && kind !== '5') return `${kind} ${written}`;
  const [word = '', letters = kind] = written.split('…');
  return letters < kind ? '' : `${kind} ${word.slice(0, Number(kind))}`;
}

/** What stands behind the kinds of all names, from 1 on; after them the beginnings of words. */
function numbered(names: readonly string[]): Map<string, number> {
  const found = new Set<string>();
  for (const name of names) {
    for (const kind of KINDS) if (name.startsWith(`${kind} `)) found.add(name.slice(kind.length + 1));
    for (const [, word, next] of pairsOf(name)) found.add(word).add(next);
  }
  for (const name of names) if (/^[45] /.test(name)) found.add(beginning(name.slice(2), Number(name[0])));
  return new Map([...found].map((word, index) => [word, index + 1]));
}

function pairsOf(name: string): [PairKind, string, string][] {
  return PAIR_KINDS.flatMap((kind): [PairKind, string, string][] => {
    const [word, next, more] = name.startsWith(`${kind} `) ? name.slice(kind.length + 1).split(' ') : [];
    return word !== undefined && next !== undefined && more === undefined ? [[kind, word, next]] : [];
  });
}

function pairsIn(
  features: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): ReadonlyMap<PairKind, ReadonlyMap<number, number>> {
  const found = new Map(PAIR_KINDS.map((kind) => [kind, new Map<number, number>()]));
  for (const [name, feature] of features)
    for (const [kind, word, next] of pairsOf(name))
      found.get(kind)?.set((words.get(word) ?? 0) * MOST_WORDS + (words.get(next) ?? 0), feature);
  return found;
}
