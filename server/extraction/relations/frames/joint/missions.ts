/** "opened an embassy in Lima": whoever opens a mission has relations with the state it is in. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

const OPENS = /^(open|reopen|re-open|inaugurate|establish)$/;
const MISSION = /\b(embassy|high commission|diplomatic mission|permanent mission)\b/;
/** How far behind the verb the mission may stand. */
const FAR = 5;

export function missions(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  const own = sideOf(stage, subject?.refs[0]);
  if (!subject || own === undefined || voice === 'passive' || !OPENS.test(verb.lemma)) return [];
  const words = stage.sentence.tokens
    .slice(to, to + FAR)
    .map(({ lower }) => lower)
    .join(' ');
  const place = complements.find(
    ({ preposition, slot }) => preposition === 'in' && slot.from <= to + FAR && isPlace(stage, slot),
  );
  const host = sideOf(stage, place?.slot.refs[0]);
  if (!place || host === undefined || host === own || !MISSION.test(words)) return [];
  return [
    match(
      clause,
      { subject: { ...subject, refs: [own], members: undefined }, object: { ...place.slot, refs: [host] } },
      { predicate: 'DIPLOMATIC_RELATIONS_WITH', reasons: ['frame', 'mission'], trust: 0.74 },
    ),
  ];
}
