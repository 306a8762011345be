/** Tokens are asked for everywhere: all are made here, so that they are alike to the engine too, which reads those of one shape fastest. */
import type { Token } from '../shapes.ts';
import { isNamesake } from './namesakes.ts';

export type Raw = Omit<Token, 'index' | 'isName'>;

/** A token at its place in its sentence. */
export const toToken = ({ start, end, word, lower, lemma, pos }: Raw, index: number, all: readonly Raw[]): Token => ({
  index,
  start,
  end,
  word,
  lower,
  lemma,
  isName: isNamesake(all, index),
  pos,
});

/** The same token under another lemma. */
export const withLemma = ({ index, start, end, word, lower, isName, pos }: Token, lemma: string): Token => ({
  index,
  start,
  end,
  word,
  lower,
  lemma,
  isName,
  pos,
});
