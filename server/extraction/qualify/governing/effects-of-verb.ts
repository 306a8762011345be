/** What a verb does to what hangs on it, with the words that belong to it: "rule out", "pull the plug", "postponed indefinitely". */

import type { Clause, Token } from '../../shapes.ts';
import type { Effect, Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';

/** With the words that belong to it first: "rule out", "pull the plug", "put an end". */
export function effectsOfVerb({ sentence, verb }: Clause, governors: Governors): readonly Effect[] {
  if (isPutOffForGood(sentence.tokens, verb)) return FALLS;
  const phrases = phrasesFrom(sentence.tokens, verb);
  const found = phrases.map((phrase) => governors('verb', phrase)).find((effects) => effects.length > 0);
  return found ?? governors('verb', verb.lemma);
}

const FALLS: readonly Effect[] = ['denied'];

/** "postponed indefinitely", "the visit has been postponed": no day is left for it. "Put off until May" is another plan. */
function isPutOffForGood(tokens: readonly Token[], { lemma, index }: Token): boolean {
  const around = lowerOf(tokens.slice(Math.max(0, index - 1), index + 14));
  if (/^(postpone|put|defer|delay|adjourn)$/.test(lemma) && FOR_GOOD.test(around)) return true;
  return lemma === 'postpone' && tokens[index - 1]?.lower === 'been' && !NEW_DAY.test(around);
}
const FOR_GOOD = /\b(indefinitely|sine die|until further notice|for good)\b/;
const NEW_DAY =
  /\b(to|until|till|for|by) ((the|a|an|at least|early|mid|late|next|this) ){0,2}(\d+|january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun|spring|summer|autumn|winter|year|month|week|day|days|weeks|months|after|later|after|end)/;

/** How many words of an idiom may follow its verb, articles aside. */
const LONGEST_IDIOM = 4;
const UNSAID = words("the a an its his her their our my 's any all");

/** The verb with what follows, the longest first: "put end to", "put end". */
function phrasesFrom(tokens: readonly Token[], verb: Token): string[] {
  const behind = tokens
    .slice(verb.index + 1, verb.index + 2 + 2 * LONGEST_IDIOM)
    .filter(({ lower }) => !UNSAID.has(lower))
    .slice(0, LONGEST_IDIOM)
    .map(({ lower }) => lower);
  return behind.map((_, index) => [verb.lemma, ...behind.slice(0, behind.length - index)].join(' '));
}
