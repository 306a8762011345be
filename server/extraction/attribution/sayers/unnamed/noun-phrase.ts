/** The noun that leads the phrase right before a verb of saying, and the words by which it is called. */
import type { Clause, Sentence, Slot, Token } from '../../../shapes.ts';

/** How many words may stand between the noun and its verb: "people familiar with the matter". */
export const REACH = 9;

/** Within such a phrase there is no clause. */
const WITHIN = /^(ADJ|NOUN|PROPN|ADP|DET|ADV|NUM|CCONJ)$/;

/** Before the noun they say which one: "a senior military source". */
const DESCRIBES = /^(ADJ|NOUN|PROPN)$/;

/** "a person briefed on the talks", "people asked about it": what describes them, and no verb of its own. */
const isOfNoun = (tokens: readonly Token[], { pos, lower, index }: Token): boolean =>
  pos === 'VERB' &&
  /(ed|en|n)$/.test(lower) &&
  tokens[index - 1]?.pos === 'NOUN' &&
  /^(on|by|in|about|with|to)$/.test(tokens[index + 1]?.lower ?? '');

/** The first that fits: in "sources close to the officials" the sources. */
export function leadingNoun({ sentence: { tokens }, from }: Clause, fits: (noun: Token) => boolean): Token | undefined {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const border = before.findLastIndex(
    (token) => token.word === ',' || !(WITHIN.test(token.pos) || isOfNoun(tokens, token)),
  );
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
