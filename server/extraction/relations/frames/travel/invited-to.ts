/** "invited her counterpart to Oslo": a visit that is still to come; "visited me in Ottawa": one that has been. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function invitedTo(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements } = clause;
  if (!/^(invite|visit)$/.test(verb.lemma) || voice === 'passive') return [];
  const isInvited = verb.lemma === 'invite';
  const object = complements.find(
    ({ preposition, slot }) => preposition === undefined && slot.use === 'plain' && isPerson(stage, slot),
  )?.slot;
  const place = complements.find(
    ({ preposition, slot }) => preposition === (isInvited ? 'to' : 'in') && isPlace(stage, slot),
  )?.slot;
  const guest = isInvited ? object : object?.form === 'pronoun' ? clause.subject : undefined;
  if (!guest || !place || sideOf(stage, place.refs[0]) === sideOf(stage, guest.refs[0])) return [];
  const sense = isInvited ? ({ temporality: 'PLANNED' } as const) : {};
  return [
    match(
      clause,
      { subject: guest, object: place },
      { predicate: 'VISITED', reasons: ['frame', 'invited'], trust: 0.68, sense },
    ),
  ];
}
