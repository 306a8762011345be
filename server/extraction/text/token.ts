/** Tokens are asked for everywhere: all are made here, so that they are alike to the engine too, which reads those of one shape fastest. */
import type { Token } from '../shapes.ts';

/** A token at its place in its sentence. */
export const toToken = ({ start, end, word, lower, lemma, pos }: Omit<Token, 'index'>, index: number): Token => ({
  index,
  start,
  end,
  word,
  lower,
  lemma,
  pos,
});

/** The same token under another lemma. */
export const withLemma = ({ index, start, end, word, lower, pos }: Token, lemma: string): Token => ({
  index,
  start,
  end,
  word,
  lower,
  lemma,
  pos,
});
