/** "will not accept Russia's terms", "did not agree to the plan": what is not taken is rejected. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const TAKES = words('accept entertain countenance tolerate heed');
/** How far behind the verb the owner of what is not taken may stand. */
const FAR = 6;

export function notTaken(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, negation, complements, to } = clause;
  if (!negation || subject?.use !== 'plain' || voice === 'passive' || !TAKES.has(verb.lemma)) return [];
  const owner = complements.find(
    ({ slot, preposition }) =>
      slot.from - to < FAR &&
      (slot.use === 'plain' ? /^(from|by|of)$/.test(preposition ?? '') : preposition === undefined),
  )?.slot;
  if (!owner || sideOf(stage, owner.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject, object: { ...owner, use: 'plain' } },
      // The denial is what is said: with it, it is so.
      { predicate: 'REJECTED', reasons: ['frame', 'not-taken'], trust: 0.72, sense: { polarity: 'DENIED' } },
    ),
  ];
}
