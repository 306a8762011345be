/** "received a delegation led by X": who leads it comes, goes and is met. */
import type { Predicate } from '../../domain/predicate.ts';
import type { Slot } from '../shapes.ts';
import type { Stage } from './reading.ts';

const IN_PERSON: ReadonlySet<Predicate> = new Set(['MET_WITH', 'HELD_TALKS_WITH', 'HOSTED', 'VISITED', 'DISCUSSED']);

/** "received a delegation led by X": nobody but X is named. */
export function leaderMet({ slots, sentence: { tokens } }: Stage, predicate: Predicate, at: number): Slot | undefined {
  if (!IN_PERSON.has(predicate)) return undefined;
  const head = tokens.findIndex(
    ({ lower, index }) => index >= at && index < at + 7 && /^(delegation|team|mission)$/.test(lower),
  );
  const rest = tokens.slice(head + 1, head + 3).map(({ lower }) => lower);
  if (head < 0 || !/^(led|headed|chaired)$/.test(rest[0] ?? '') || rest[1] !== 'by') return undefined;
  return slots.find(({ from, use }) => from >= head + 3 && from <= head + 4 && use === 'plain');
}

/** Whoever is said to lead what the slot names; the slot itself where nobody is. */
export function ledBy({ slots, sentence: { tokens } }: Stage, predicate: Predicate, slot: Slot): Slot {
  if (!IN_PERSON.has(predicate)) return slot;
  const rest = tokens.slice(slot.to, slot.to + 3).map(({ lower }) => lower);
  const verb = /^(led|headed|chaired)$/.test(rest[0] ?? '') ? 0 : 1;
  const isLed = /^(led|headed|chaired)$/.test(rest[verb] ?? '') && rest[verb + 1] === 'by';
  if (!isLed || (verb === 1 && rest[0] !== 'delegation' && rest[0] !== ',')) return slot;
  const by = slot.to + verb + 2;
  return slots.find(({ from, use }) => from >= by && from <= by + 1 && use === 'plain') ?? slot;
}
