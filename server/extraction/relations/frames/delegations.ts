/** "received a delegation led by X": who leads it is met. */
import type { Clause, Slot } from '../../shapes.ts';
import type { Match, Stage } from '../reading.ts';
import { match } from './frame.ts';

const MEETS = /^(receive|meet|host|welcome|greet)$/;
const PARTY = /^(delegation|team|group|mission|party|contingent)$/;
/** How far behind the verb the delegation, and how far behind that its head, may stand. */
const FAR = 9;

export function delegations(stage: Stage, clause: Clause): Match[] {
  const { tokens } = stage.sentence;
  if (!MEETS.test(clause.verb.lemma) || clause.voice === 'passive' || !clause.subject) return [];
  const party = tokens.findIndex(({ lower }, at) => at >= clause.to && at < clause.to + FAR && PARTY.test(lower));
  const by = party < 0 ? -1 : ledBy(stage, party);
  const leader = by < 0 ? undefined : stage.slots.find(({ from, use }) => use === 'plain' && isRightBehind(by, from));
  if (!leader) return [];
  return [
    match(
      clause,
      { subject: clause.subject, object: firstOf(leader) },
      { predicate: 'MET_WITH', reasons: ['frame', 'delegation'], trust: 0.76 },
    ),
  ];
}

/** Token of the "by" of "led by". */
const ledBy = ({ sentence: { tokens } }: Stage, party: number): number =>
  tokens.findIndex(
    ({ lower }, at) =>
      at > party + 1 &&
      at < party + FAR &&
      lower === 'by' &&
      /^(led|headed|chaired|headed up)$/.test(tokens[at - 1]?.lower ?? ''),
  );

const isRightBehind = (by: number, from: number): boolean => from === by + 1 || from === by + 2;
const firstOf = (slot: Slot): Slot => slot.members?.[0] ?? slot;
