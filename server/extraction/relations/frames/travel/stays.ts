/** "X is in Azerbaijan to …": somebody in a country that is not his own. */
import type { Clause } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

/** "X is in Azerbaijan to …", "while in Azerbaijan": somebody in a country that is not his own. */
export function stays(stage: Stage, clause: Clause): Match[] {
  if (
    clause.verb.lemma !== 'be' ||
    !clause.subject ||
    !(isPerson(stage, clause.subject) || clause.subject.reasons.includes('sent-by-state')) ||
    clause.subject.refs.length > 1
  )
    return [];
  const place = clause.complements.find(
    ({ preposition, slot }) => preposition === 'in' && slot.from <= clause.to + 2 && isPlace(stage, slot),
  )?.slot;
  if (!place || sideOf(stage, place.refs[0]) === sideOf(stage, clause.subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject: clause.subject, object: place },
      { predicate: 'VISITED', reasons: ['frame', 'stay'], trust: 0.7 },
    ),
  ];
}

/** "sent an envoy, X, to Kampala", "dispatched its minister to Chad": whoever is sent goes there; "400 policemen" are no visitors. */
export function sendings(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements, to } = clause;
  if (!/^(send|dispatch)$/.test(verb.lemma) || voice === 'passive') return [];
  const place = complements.find(({ preposition, slot }) => preposition === 'to' && isPlace(stage, slot));
  const sent = complements.findLast(
    ({ preposition, slot }) =>
      preposition === undefined &&
      slot.use === 'plain' &&
      slot.from < (place?.slot.from ?? to) &&
      isPerson(stage, slot) &&
      kindOf(stage.cast, slot.refs[0] ?? '') !== 'GROUP',
  );
  if (!place || !sent) return [];
  const rest = { predicate: 'VISITED' as const, reasons: ['frame', 'sent'], trust: 0.75 };
  return [match(clause, { subject: sent.slot, object: place.slot }, rest)];
}
