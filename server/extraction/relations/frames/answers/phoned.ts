/** "In a telephone conversation on Sunday, President X and his Kazakh counterpart went over": they spoke by phone. */
import type { Clause } from '../../../shapes.ts';
import { lowerText } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const BY_PHONE =
  /\b(in|during|on|over|by) (a|an|the|their|another) (\w+ ){0,2}((tele)?phone|video) (call|conversation|talk|discussion|conference)s?\b/;

export function phoned(stage: Stage, clause: Clause): Match[] {
  const { subject, parent } = clause;
  if (parent || subject?.use !== 'plain' || subject.refs.length !== 2) return [];
  const [first, second] = subject.refs.map((key) => sideOf(stage, key) ?? key);
  if (first === second) return [];
  if (!BY_PHONE.test(lowerText(stage.sentence.tokens))) return [];
  return [
    match(clause, { subject, object: subject }, { predicate: 'CALLED', reasons: ['frame', 'phone'], trust: 0.74 }),
  ];
}
