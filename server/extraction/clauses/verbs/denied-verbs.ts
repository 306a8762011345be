/** Denials of a verb that stand outside its group: "is not in", "Never has Ghana supplied". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { BE, DO, HAVE, isNot } from './auxiliaries.ts';

/** The word that denies it, if one does. `from`: where the group begins. */
export const denierBeside = (tokens: readonly Token[], verb: Token, from: number): Token | undefined =>
  notBehind(tokens, verb) ??
  hardlyAtAll(tokens, verb) ??
  noMore(tokens, verb) ??
  invertedNot(tokens, from) ??
  notBeforeAside(tokens, from);

/** "is not in", "is no longer": behind the verb that stands alone. */
function notBehind(tokens: readonly Token[], verb: Token): Token | undefined {
  const next = tokens[verb.index + 1];
  const isAlone = verb.pos === 'AUX' || BE.has(verb.lower) || HAVE.has(verb.lower);
  if (!next || !isAlone) return undefined;
  // "was in no way involved".
  const inNo = tokens[next.index + 1];
  return isNot(tokens, next.index) ? next : inNo?.lower === 'no' && isNot(tokens, inNo.index) ? inNo : undefined;
}

/** "trades hardly at all with". */
const hardlyAtAll = (tokens: readonly Token[], { index }: Token): Token | undefined =>
  /^(hardly|barely|scarcely|not) at all$/.test(lowerOf(tokens.slice(index + 1, index + 4)))
    ? tokens[index + 1]
    : undefined;

/** How far behind its verb "no more" may stand. */
const LONGEST_CLAUSE = 8;

/** "are allies no more", "trains its police no longer": at the end of what the verb says. */
function noMore(tokens: readonly Token[], { index }: Token): Token | undefined {
  const behind = tokens.slice(index + 1, index + 1 + LONGEST_CLAUSE);
  const end = behind.findIndex(({ pos, lower }) => pos === 'PUNCT' || /^(and|but|that|which|who)$/.test(lower));
  const own = end < 0 ? behind : behind.slice(0, end);
  return /\bno (more|longer)$/.test(lowerOf(own)) ? own.at(-2) : undefined;
}

/** "did not, however, thank", "is not, and never has been, allied". */
function notBeforeAside(tokens: readonly Token[], from: number): Token | undefined {
  const open = openingOf(tokens, from - 1);
  const before = open === undefined ? undefined : tokens[open - 1];
  // "cannot, and will not, recognise".
  return before && (isNot(tokens, before.index) || before.lower === 'cannot') ? before : undefined;
}

/** Longer ones are clauses of their own. */
const LONGEST_ASIDE = 9;

/** The comma that opens the aside which the comma at `close` ends. */
export function openingOf(tokens: readonly Token[], close: number): number | undefined {
  if (tokens[close]?.word !== ',') return undefined;
  const open = tokens.findLastIndex(({ word }, at) => at < close && word === ',');
  return open > 0 && close - open <= LONGEST_ASIDE ? open : undefined;
}

/** How many words a subject may have between auxiliary and verb. */
const LONGEST_SUBJECT = 10;
const SUBJECT = words('DET NOUN PROPN PRON ADJ PART ADV');

/** "Never has Ghana supplied", "nor did it", "At no time did Peru": the auxiliary stands before the subject. */
function invertedNot(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_SUBJECT; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.pos === 'AUX' || DO.has(token.lower) || HAVE.has(token.lower))
      return isNegativeOpening(tokens, at) ? tokens[at - 1] : undefined;
    if (!SUBJECT.has(token.pos)) return undefined;
  }
  return undefined;
}

const isNegativeOpening = (tokens: readonly Token[], at: number): boolean =>
  /(^| )(never|nor|neither|hardly|rarely|scarcely|seldom|not once|(at|under|in|on|by|for) no \S+( \S+){0,3})$/.test(
    lowerOf(tokens.slice(Math.max(0, at - 7), at)),
  ) ||
  /^(at no|under no|in no|on no|by no|not once|never|nowhere|neither (in|at|on|before|after|now|then|by))\b/.test(
    lowerOf(tokens.slice(0, 3)),
  );

const lowerOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
