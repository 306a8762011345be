/** The noun that leads the phrase right before a verb of saying, and the words by which it is called. */
import type { Clause, Sentence, Slot, Token } from '../../shapes.ts';

/** How many words may stand between the noun and its verb: "people familiar with the matter". */
export const REACH = 9;

/** Within such a phrase there is no clause. */
const WITHIN = /^(ADJ|NOUN|PROPN|ADP|DET|ADV|NUM|CCONJ)$/;

/** Before the noun they say which one: "a senior military source". */
const DESCRIBES = /^(ADJ|NOUN|PROPN)$/;

/** The first that fits: in "sources close to the officials" the sources. */
export function leadingNoun({ sentence: { tokens }, from }: Clause, fits: (noun: Token) => boolean): Token | undefined {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const border = before.findLastIndex(({ pos, word }) => !WITHIN.test(pos) || word === ',');
  return before.slice(border + 1).find(fits);
}

/** With up to three words that describe it. */
export function calledBy({ tokens }: Sentence, head: Token): { readonly from: number; readonly name: string } {
  const border = tokens.findLastIndex(({ pos, index }) => index < head.index && !DESCRIBES.test(pos));
  const from = Math.max(border + 1, head.index - 3);
  const name = tokens
    .slice(from, head.index + 1)
    .map(({ word }) => word)
    .join(' ');
  return { from, name };
}

/** Whoever is only described, under the key of a draft of its own. */
export const describedSlot = (sentence: number, [from, to]: readonly [number, number], key: string): Slot => ({
  sentence,
  from,
  to,
  refs: [key],
  form: 'nominal',
  use: 'plain',
  reasons: ['crowd'],
});
