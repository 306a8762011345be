/** "received a delegation led by X": who leads it comes, goes and is met. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Slot, Token } from '../../shapes.ts';
import type { Stage } from '../reading.ts';

const IN_PERSON: ReadonlySet<Predicate> = new Set(['MET_WITH', 'HELD_TALKS_WITH', 'HOSTED', 'VISITED', 'DISCUSSED']);

/** "received a delegation led by X": nobody but X is named. */
export function leaderMet({ slots, sentence: { tokens } }: Stage, predicate: Predicate, at: number): Slot | undefined {
  if (!IN_PERSON.has(predicate)) return undefined;
  const head = tokens.findIndex(
    ({ lower, index }) => index >= at && index < at + 7 && /^(delegation|team|mission)$/.test(lower),
  );
  const by = head < 0 ? 0 : ledEnd(tokens, head + 1);
  return by === 0 ? undefined : slots.find(({ from, use }) => from >= by && from <= by + 1 && use === 'plain');
}

/** Words of whose delegation it is: "of the Milli Majlis", "from the Kenyan defence ministry". */
const OF_WHOM = 8;

/** Behind "led by"; 0 where nobody leads. */
function ledEnd(tokens: readonly Token[], start: number): number {
  const of = /^(of|from)$/.test(tokens[start]?.lower ?? '') ? OF_WHOM : 0;
  for (let at = start; at <= start + of; at++) {
    if (/^(led|headed|chaired)$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.lower === 'by' ? at + 2 : 0;
    if (/^(VERB|AUX|PUNCT)$/.test(tokens[at]?.pos ?? '')) return 0;
  }
  return 0;
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
