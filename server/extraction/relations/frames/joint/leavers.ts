/** "Kenya has left the African Union": a state that leaves a body of states is no member any more. */
import type { Clause } from '../../../shapes.ts';
import { directObject } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

export function leavers(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  const body = verb.lemma === 'leave' && voice === 'active' ? directObject(clause) : undefined;
  if (!body || subject?.use !== 'plain' || !isOfStates(stage, clause, body)) return [];
  if (!subject.refs.every((ref) => kindOf(stage.cast, ref) === 'COUNTRY')) return [];
  const rest = {
    predicate: 'MEMBER_OF',
    reasons: ['frame', 'left'],
    trust: 0.76,
    sense: { polarity: 'DENIED' },
  } as const;
  return [match(clause, { subject, object: body }, rest)];
}

/** "left the African Union summit" leaves the summit. */
const isOfStates = (
  { cast, sentence: { tokens } }: Stage,
  { to }: Clause,
  slot: NonNullable<Clause['subject']>,
): boolean =>
  slot.from - to <= 2 &&
  kindOf(cast, slot.refs[0] ?? '') === 'INTERGOVERNMENTAL_ORGANIZATION' &&
  !/^(NOUN|PART)$/.test(tokens[slot.to]?.pos ?? '');
