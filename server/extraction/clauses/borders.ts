/** Where a clause ends. */

import type { Slot, Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import { CLAIM_NOUNS } from './clause-words.ts';
import type { Parsing, VerbGroup } from './parsing.ts';
import { isPartOfSubject } from './slots/acting.ts';
import { prepositionBefore } from './slots/prepositions.ts';
import { INVERTIBLE, TAKES_CLAUSE } from './verb-classes.ts';

/** Where the next clause begins: at a semicolon, or at the next verb with its subject. */
export function borderOf(parsing: Parsing, group: VerbGroup): number {
  const { tokens, groups } = parsing;
  const next = groups.find(({ from }) => from >= group.to);
  const end = next?.from ?? tokens.length;
  const stop = tokens.findIndex(
    ({ word }, at) => at >= group.to && at < end + Number(next !== undefined) && word === ';',
  );
  if (stop >= 0) return stop;
  return next ? startOf(parsing, group, next) : tokens.length;
}

/** Before the next verb's own subject, conjunction and all. */
function startOf(parsing: Parsing, group: VerbGroup, next: VerbGroup): number {
  const { tokens, slots, groups } = parsing;
  if (next.form !== 'finite') return next.from;
  const aside = tokens.find(
    ({ index, lower }) => index >= group.to && index < next.from && isContrast(tokens, index, lower),
  );
  if (aside) return aside.index;
  const sayer = sayerBehindComma(parsing, group, next);
  if (sayer) return sayer.from;
  const subject = slots.findLast(({ to, from, use }) => to <= next.from && from >= group.to && use === 'plain');
  if (subject && isSpeakerSetOff(parsing, subject, next)) return subject.from;
  if (!subject || !isOwn(tokens, subject, next) || isPartOfSubject(parsing, group)) return next.from;
  // "The claim that Chad signed the treaty is false": what was signed is no subject.
  const link = parsing.hanging[groups.indexOf(group)];
  if (link?.link === 'that' && CLAIM_NOUNS.has(link.leader?.lower ?? '') && subject.from - group.to <= 1)
    return next.from;
  const preposition = prepositionBefore(tokens, subject.from, group.to);
  if (preposition && subject.from - preposition.index < 3) return next.from;
  // "met Y and signed": Y is no subject; "met Y and Z signed": Z is.
  return subject.from > group.to || next.from > subject.to ? Math.max(group.to, subject.from) : next.from;
}

/** ", while talks with Canada have been broken off": another clause, subject and all. */
const isContrast = (tokens: readonly Token[], at: number, lower: string): boolean =>
  /^(while|whereas|although|though)$/.test(lower) && tokens[at - 1]?.word === ',';

/** "…, the minister, Ada Obi, told", "…, Minister Ada Obi, who came by train, told": between commas, before a verb of saying. */
function isSpeakerSetOff({ tokens, groups }: Parsing, { from, to }: Slot, next: VerbGroup): boolean {
  const before = tokens[from - 1]?.pos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  if (before?.word !== ',' || tokens[to]?.word !== ',') return false;
  const isRelative = /^(who|which)$/.test(tokens[to + 1]?.lower ?? '');
  const saying = isRelative ? groups[groups.indexOf(next) + 1] : next;
  const isBehindComma = saying !== undefined && tokens[saying.from - 1]?.word === ',';
  return isBehindComma && (isRelative || saying.from === to + 1) && INVERTIBLE.has(saying.verb.lemma);
}

/** ", the press service of the president reports", ", a diplomat in Abuja said", ", officials familiar with it said": whoever stands behind the comma says it. */
function sayerBehindComma({ tokens, slots }: Parsing, group: VerbGroup, next: VerbGroup): Slot | undefined {
  if (!TAKES_CLAUSE.has(next.verb.lemma)) return undefined;
  const comma = tokens.slice(group.to, next.from).findLast(({ word }) => /^[,"]$/.test(word));
  const first = comma && slots.find(({ from }) => from > comma.index);
  const isNext = first && comma && first.from - comma.index <= 2 && first.to <= next.from && first.use === 'plain';
  return isNext && /^(ADP|ADJ)$/.test(tokens[first.to]?.pos ?? '') ? first : undefined;
}

const JOINING = words('and but which who that when where while after before until because since');

/** Nothing stands between a subject and its verb but adverbs and nouns in apposition. */
const isOwn = (tokens: readonly Token[], subject: Slot, next: VerbGroup): boolean =>
  tokens.slice(subject.to, next.from).every(({ pos, lower }) => /ADV|PART|DET|NOUN/.test(pos) && !JOINING.has(lower));
