/** Words of a class of the lexicon that a pattern needs beside it: "sent" with arms, "opened" with an embassy. */

import type { Clause, Token } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Stage } from '../../reading.ts';

/** How far from its verb the word may stand. */
const REACH = 12;
/** "aircraft with tents and a hospital donated by A": what is donated stands right before. */
const NEAR = 5;

/** A word of the class that the entry needs stands behind the verb, or around it in the passive: "arms were sent". */
export function hasClass(stage: Stage, clause: Clause, { needs }: Pick<VerbEntry, 'needs'>): boolean {
  const { context, sentence } = stage;
  if (needs === undefined) return true;
  const words = context.lexicon.classes.get(needs);
  if (!words) return false;
  const from =
    clause.voice === 'passive'
      ? Math.max(0, clause.from - (clause.form === 'participle' ? NEAR : REACH))
      : clause.verb.index + 1;
  const to = Math.max(clause.until, Math.min(sentence.tokens.length, clause.verb.index + REACH));
  const range = goodsOf([...takenUp(clause), ...sentence.tokens.slice(from, to)], needs);
  if (needs === 'money' && isNoGift(stage, range)) return false;
  return hasWordOf(words, range) || (needs === 'arms' && isModelIn(stage, from, to));
}

/** "announced a 500 million euro fine for Hungary": what the sum is of, up to whom it is for. */
function isNoGift({ context }: Stage, range: readonly Token[]): boolean {
  const end = range.findIndex(({ lower }) => /^(to|for|from|by)$/.test(lower));
  const words = context.lexicon.classes.get('no-gift');
  return words !== undefined && hasWordOf(words, end < 0 ? range : range.slice(0, end));
}

/** One word of the class, or two or three that are one together. */
export const hasWordOf = (words: ReadonlySet<string>, range: readonly Token[]): boolean =>
  range.some((token) => isOf(words, token)) ||
  range.some((token, at) => isRunOf(words, range.slice(Math.max(0, at - 2), at), token));

/** "the tanks that Peru bought", "the tanks which it was to sell": what the pronoun stands for. */
function takenUp(clause: Clause): readonly Token[] {
  const { link, leader, sentence } = clause.link === 'infinitive' && clause.parent ? clause.parent : clause;
  const isOfThing = link === 'relative' && /^(that|which)$/.test(leader?.lower ?? '');
  return isOfThing && leader ? sentence.tokens.slice(Math.max(0, leader.index - 3), leader.index) : [];
}

/** "handed the envoy a note over shelling": what it is about is not what is handed; "gave advice, not weapons"; "agreed that a truce is needed": none is agreed; "will hold talks and call on": no phone. */
function goodsOf(all: readonly Token[], needs: string): readonly Token[] {
  const contrast = all.findIndex(
    ({ lower, pos }, at) =>
      (lower === 'not' && /^(,|but)$/.test(all[at - 1]?.lower ?? '')) ||
      (at === 0 && lower === 'that' && pos === 'SCONJ'),
  );
  const range = contrast < 0 ? all : all.slice(0, contrast);
  if (needs === 'phone') return range.filter(({ lower }, at) => lower !== 'call' || range[at + 1]?.lower !== 'on');
  // "came away without a deal": there is none.
  if (needs === 'agreement') return range.slice(0, endBefore(range, /^without$/));
  // The "over" of "handed over" is the verb's.
  const cause =
    needs === 'arms' ? range.findIndex(({ lower, pos }, at) => at > 0 && CAUSES.test(lower) && pos !== 'ADV') : -1;
  return cause < 0 ? range : range.slice(0, cause);
}
function endBefore(range: readonly Token[], word: RegExp): number {
  const at = range.findIndex(({ lower }) => word.test(lower));
  return at < 0 ? range.length : at;
}
const CAUSES = /^(over|about|because|amid)$/;

/** "ordered 40 JF-17s": a model of arms says so itself; airliners do not fight. */
const isModelIn = ({ slots, cast }: Stage, from: number, to: number): boolean =>
  slots.some(
    (slot) =>
      slot.from >= from &&
      slot.to <= to &&
      kindOf(cast, slot.refs[0] ?? '') === 'EQUIPMENT' &&
      !AIRLINER.test(cast.entities.get(slot.refs[0] ?? '')?.name ?? ''),
  );

const AIRLINER = /airbus|boeing|embraer|\batr\b|^A3\d\d|^7\d7\b/i;

/** "air-defence" is of the class that "air" is of. */
const isOf = (words: ReadonlySet<string>, { lemma, lower }: Token): boolean =>
  words.has(lemma) || words.has(lower) || (lower.includes('-') && lower.split('-').some((part) => words.has(part)));

/** Classes have names of two and three words: "fighter jet", "armoured personnel carrier". */
const isRunOf = (words: ReadonlySet<string>, before: readonly Token[], { lower, lemma }: Token): boolean =>
  before.some((_, at) => {
    const run = lowerOf(before.slice(at));
    return words.has(`${run} ${lower}`) || words.has(`${run} ${lemma}`);
  });
