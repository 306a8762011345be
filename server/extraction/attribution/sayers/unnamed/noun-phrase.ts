/** The noun that leads the phrase right before a verb of saying, and the words by which it is called. */
import { startOfAside } from '../../../clauses/slots/asides.ts';
import type { Clause, Sentence, Slot, Token } from '../../../shapes.ts';

/** How many words may stand between the noun and its verb: "people familiar with the matter". */
export const REACH = 9;

/** Within such a phrase there is no clause. */
const WITHIN = /^(ADJ|NOUN|PROPN|ADP|DET|ADV|NUM|CCONJ)$/;

/** Before the noun they say which one: "a senior military source". */
const DESCRIBES = /^(ADJ|NOUN|PROPN)$/;

const isNoun = (token: Token | undefined): boolean => /^(NOUN|PROPN)$/.test(token?.pos ?? '');

/** "a person briefed on the talks", "people asked about it": what describes them, and no verb of its own. */
const isOfNoun = (tokens: readonly Token[], { pos, lower, index }: Token): boolean =>
  pos === 'VERB' &&
  /(ed|en|n)$/.test(lower) &&
  isNoun(tokens[index - 1]) &&
  /^(\d+|on|by|in|about|with|to|at|for|from|of|during|before|after|last)$/.test(tokens[index + 1]?.lower ?? '');

/** The first that fits: in "sources close to the officials" the sources, in "an opposition deputy" the deputy. */
export function leadingNoun(
  { sentence: { tokens }, from, to, subject }: Clause,
  fits: (noun: Token) => boolean,
): Token | undefined {
  // "Villagers fled, fearing more, said Obi": Obi says it.
  const isInverted = subject && subject.from >= to && !/^(AUX|VERB)$/.test(tokens[subject.to]?.pos ?? '');
  if (isInverted && tokens[from - 1]?.word === ',') return undefined;
  // "praised the nurses and said": whoever praised says.
  if (tokens[from - 1]?.pos === 'CCONJ') return undefined;
  const end = endOfPhrase(tokens, from);
  const before = tokens.slice(Math.max(0, end - REACH), end);
  const border = before.findLastIndex(
    (token) => token.word === ',' || !(WITHIN.test(token.pos) || isOfNoun(tokens, token)),
  );
  const phrase = before.slice(border + 1);
  const first = phrase.findIndex((token, at) => isHead(token, phrase[at + 1]) && fits(token));
  const rest = first < 0 ? [] : phrase.slice(first);
  const last = rest.findIndex((_, at) => !isNoun(rest[at + 1]) || !fits(rest[at + 1] as Token));
  return rest[last];
}

/** A noun; or what wink calls an adjective, where no noun follows: "a daily in Skopje". */
const isHead = (token: Token, next: Token | undefined): boolean =>
  isNoun(token) || (token.pos === 'ADJ' && !/^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''));

/** "A student who saw it said", "An official, speaking on condition of anonymity, said": what describes them further stands between. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.word === ',')
    return startOfAside(tokens, from - 1) ?? startOfDescription(tokens, from - 1) ?? from;
  const who = tokens.findLastIndex(({ lower }, at) => lower === 'who' && at < from && at > from - REACH);
  const isOwn =
    who > 0 && isNoun(tokens[who - 1]) && tokens.slice(who, from).every(({ word }) => !/^[,;:"]$/.test(word));
  return isOwn ? who : from;
}

/** "a leaked cable". */
const isBeforeNoun = (tokens: readonly Token[], { pos, lower, index }: Token): boolean =>
  pos === 'VERB' && /(ed|en)$/.test(lower) && /^(DET|ADJ)$/.test(tokens[index - 1]?.pos ?? '');

/** ", reached by telephone,", ", who asked not to be named,", ", himself a farmer,". */
function startOfDescription(tokens: readonly Token[], close: number): number | undefined {
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < close);
  const first = tokens[open + 1];
  const describes =
    first?.pos === 'VERB' || /^(who|himself|herself|themselves|now|then|once|when|an?|the)$/.test(first?.lower ?? '');
  return open > 0 && close - open < REACH + 3 && describes ? open : undefined;
}

/** With up to three words that describe it. */
export function calledBy(
  { tokens }: Pick<Sentence, 'tokens'>,
  head: Token,
): { readonly from: number; readonly name: string } {
  const border = tokens.findLastIndex(
    (token) => token.index < head.index && !DESCRIBES.test(token.pos) && !isBeforeNoun(tokens, token),
  );
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
