/** "invited her counterpart to Oslo", "was invited to Oslo": a visit that is still to come; "visited me in Ottawa": one that has been. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function invitedTo(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements } = clause;
  const isInvited = verb.lemma === 'invite';
  if (!isInvited && (verb.lemma !== 'visit' || voice === 'passive')) return [];
  const guest = isInvited ? invitedOf(stage, clause) : hostedOf(stage, clause);
  const place = complements.find(
    ({ preposition, slot }) => preposition === (isInvited ? 'to' : 'in') && isPlace(stage, slot),
  )?.slot;
  if (!guest || !place || sideOf(stage, place.refs[0]) === sideOf(stage, guest.refs[0])) return [];
  const sense = isInvited ? ({ temporality: 'PLANNED' } as const) : {};
  const reasons = ['frame', 'invited'];
  return [match(clause, { subject: guest, object: place }, { predicate: 'VISITED', reasons, trust: 0.68, sense })];
}

function invitedOf(stage: Stage, clause: Clause): Slot | undefined {
  if (clause.voice !== 'passive') return objectOf(stage, clause);
  return clause.subject && isPerson(stage, clause.subject) ? clause.subject : undefined;
}

/** "visited me in Ottawa": whoever comes to somebody that is named by a pronoun. */
const hostedOf = (stage: Stage, clause: Clause): Slot | undefined =>
  objectOf(stage, clause)?.form === 'pronoun' ? clause.subject : undefined;

const objectOf = (stage: Stage, { complements }: Clause): Slot | undefined =>
  complements.find(
    ({ preposition, slot }) => preposition === undefined && slot.use === 'plain' && isPerson(stage, slot),
  )?.slot;
