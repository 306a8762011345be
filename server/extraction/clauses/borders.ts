/** Where a clause ends. */
import type { Slot, Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import type { Parsing } from './parsing.ts';
import { prepositionBefore } from './prepositions.ts';
import type { VerbGroup } from './verbs.ts';

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
function startOf({ tokens, slots }: Parsing, group: VerbGroup, next: VerbGroup): number {
  if (next.form !== 'finite') return next.from;
  const nearest = slots.findLast(({ to, from, use }) => to <= next.from && from >= group.to && use === 'plain');
  const subject = ownerless(tokens, slots, nearest);
  if (!subject || !isOwn(tokens, subject, next)) return next.from;
  const preposition = prepositionBefore(tokens, subject.from, group.to);
  if (preposition && subject.from - preposition.index < 3) return next.from;
  // "met Y and signed": Y is no subject; "met Y and Z signed": Z is.
  return subject.from > group.to || next.from > subject.to ? Math.max(group.to, subject.from) : next.from;
}

/** "the press service of the president reports": not the president. */
const ownerless = (tokens: readonly Token[], slots: readonly Slot[], slot: Slot | undefined): Slot | undefined => {
  const head = slots.find(({ to }) => slot !== undefined && to === slot.from - 1 && tokens[to]?.lower === 'of');
  return head?.use === 'plain' && tokens[head.from - 1]?.word === ',' ? { ...head, to: slot?.to ?? head.to } : slot;
};

const JOINING = words('and but which who that');

/** Nothing stands between a subject and its verb but adverbs and nouns in apposition. */
const isOwn = (tokens: readonly Token[], subject: Slot, next: VerbGroup): boolean =>
  tokens.slice(subject.to, next.from).every(({ pos, lower }) => /ADV|PART|DET|NOUN/.test(pos) && !JOINING.has(lower));
