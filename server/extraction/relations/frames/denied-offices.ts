/** Offices that somebody is said not to hold: "X is not the foreign minister of Y", "X is no longer Y's ambassador", "X has ceased to be". */
import type { Clause, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { match } from './frame.ts';

/** Only the denial: who holds an office is told by the cast. */
export function deniedOffices(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (verb.lemma !== 'be' || !isDenied(clause) || !subject || subject.to > clause.from) return [];
  if (subject.refs.length !== 1 || kindOf(stage.cast, subject.refs[0] ?? '') !== 'PERSON') return [];
  const office = stage.slots.find((slot) => isBehind(clause, slot) && isOfState(stage, slot));
  return office
    ? [match(clause, { subject, object: office }, { predicate: 'HOLDS_OFFICE', reasons: ['verb'], trust: 0.85 })]
    : [];
}

/** In its own words, or by the verb above: "ceased to be", "denied being". */
const isDenied = ({ negation, parent, link }: Clause): boolean =>
  negation !== undefined ||
  (link === 'infinitive' && parent?.verb.lemma === 'cease') ||
  (link === 'gerund' && parent?.verb.lemma === 'deny');

/** "is not the", "is no longer": nothing but these stands between. */
const isBehind = ({ to, sentence: { tokens } }: Clause, { from, use, form }: Slot): boolean =>
  use === 'plain' &&
  form === 'nominal' &&
  from >= to &&
  from < to + 5 &&
  BETWEEN.test(lowerOf(tokens.slice(to, from))) &&
  // "a minister of Chad", "the first minister of Chad": another may be meant, or he is one all the same.
  !tokens.slice(from, from + 2).some(({ lower }) => /^(an?|first|last|only|sole|same|next|second)$/.test(lower));

/** "is not, and has not been since May, defence minister": over when. */
const BETWEEN = /^((the|no|longer|now|currently|not|never|yet|since \S+|,)( |$))*$/;

const isOfState = ({ cast }: Stage, { refs }: Slot): boolean => {
  const draft = refs.length === 1 ? cast.entities.get(refs[0] ?? '') : undefined;
  return draft?.kind === 'OFFICE' && draft.country !== undefined;
};
