/** Subjects behind their verb: "…," said the minister. */

import type { Slot, Token } from '../../shapes.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { INVERTIBLE } from '../verb-classes.ts';

/** The speaker right behind a verb of saying that a comma or a quotation mark sets off. */
export function invertedSubject(parsing: Parsing, index: number): Slot | undefined {
  const { tokens, slots, groups } = parsing;
  const group = groups[index];
  // "the minister, Bae Dong-hyun, told lawmakers": who stands behind "tell" is told.
  if (!group || !INVERTIBLE.has(group.verb.lemma) || group.verb.lemma === 'tell') return undefined;
  const before = tokens[group.from - 1];
  if (before?.word !== '"' && before?.word !== ',') return undefined;
  const latest = behindNouns(tokens, group.to + Number(tokens[group.to]?.pos === 'DET'));
  const slot = slots.find(({ from, use }) => from >= group.to && from <= latest && use === 'plain');
  // "and, according to two diplomats, warned him".
  if (/^(him|them|us|me)$/.test(tokens[slot?.from ?? 0]?.lower ?? '')) return undefined;
  return slot && isSpeaker(parsing, index, { slot, before }) ? slot : undefined;
}

/** "said journalist Ada Obi", "wrote the news agency X": over the nouns that tell what somebody is. */
function behindNouns(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at - start < 3 && /^(NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') && !TIMES.test(tokens[at]?.lower ?? '')) at++;
  return at > start && /^\p{Lu}/u.test(tokens[at]?.word ?? '') ? at : start;
}

const TIMES = /^(last|this|next|late|early|week|month|year|night|morning|evening|today|yesterday|tomorrow|earlier)$/;

/**
 * "General X, said Chad had …": X speaks, and no verb came before him. "Pakistan, said India, supplies": India does.
 * "…, said Rwanda trains rebels": the slot behind has a verb of its own.
 */
function isSpeaker(
  { tokens, groups }: Parsing,
  index: number,
  { slot, before }: { slot: Slot; before: Token },
): boolean {
  const next: VerbGroup | undefined = groups[index + 1];
  if (next?.from === slot.to) return false;
  return index > 0 || before.word === '"' || /^[,:]$/.test(tokens[slot.to]?.word ?? '');
}
