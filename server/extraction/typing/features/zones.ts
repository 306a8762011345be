/** A pair in the order of the text: its ends and the words around them. Who is subject comes later. */
import type { PairToType, TokenToType } from '../../typing-model.ts';

/** The ends as they stand in the text. They do not overlap; where they do, the second starts behind the first. */
export interface Ends {
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** Zones: before both, between them, behind both. */
export interface Zone {
  readonly name: 'before' | 'between' | 'after';
  readonly tokens: readonly TokenToType[];
  /** Where they begin in the sentence. */
  readonly from: number;
}

/** How far the zones outside the ends reach: words further away are of other clauses. */
const BEFORE = 8;
const AFTER = 12;

export const endsOf = ({ subject, object }: PairToType): Ends =>
  subject[0] <= object[0] ? { first: subject, second: object } : { first: object, second: subject };

export function zonesOf({ tokens }: PairToType, { first, second }: Ends): readonly [Zone, Zone, Zone] {
  const start = Math.max(0, first[0] - BEFORE);
  const behind = Math.max(first[1], second[1]);
  return [
    { name: 'before', from: start, tokens: tokens.slice(start, first[0]) },
    { name: 'between', from: first[1], tokens: tokens.slice(first[1], Math.max(first[1], second[0])) },
    { name: 'after', from: behind, tokens: tokens.slice(behind, behind + AFTER) },
  ];
}

/** What a word is to the model: its lemma; names are all alike, so that it learns relations and not who has them. */
export const wordOf = ({ lemma, lower, pos }: TokenToType): string =>
  pos === 'PROPN' ? 'NAME' : pos === 'NUM' ? 'NUMBER' : pos === 'PUNCT' ? lower : lemma;
