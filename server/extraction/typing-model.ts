/** A model that types a pair of actors in a sentence. */
import type { Predicate } from '../domain/ontology/predicate.ts';

/** What the model sees of a word. */
export interface TokenToType {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

export interface PairToType {
  /** Tokens of the sentence with the two ends as spans of tokens; subject first or object first. */
  readonly tokens: readonly TokenToType[];
  readonly subject: readonly [number, number];
  readonly object: readonly [number, number];
}

export type Label = Predicate | 'NONE';

/** A pair with what a person said of it: a line of training, or a reviewer's decision. */
export interface Labelled {
  readonly pair: PairToType;
  readonly label: Label;
}

export interface Typed {
  readonly predicate: Label;
  /** How far to trust it, 0 to 1: the share of pairs that were typed right with as wide a lead over the next, none of them trained on. */
  readonly margin: number;
  /** What it reads the other way round, from object to subject; then `predicate` is NONE. */
  readonly reverse?: Predicate;
}

export interface TypingModel {
  readonly version: string;
  type(pair: PairToType): Typed;
}
