/** "a tour that took her to Peru", "left Quito after a two-day visit": journeys told by their noun. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

const JOURNEY = /^(tour|trip|visit|journey|itinerary|travels|swing|stay|mission)$/;
/** How far before the verb its journey may stand; "begins a tour of the Pacific on Monday that will take her to". */
const NEAR = 4;
const NEAR_RELATIVE = 9;
/** How far behind "left" the visit may be named. */
const FAR = 12;

export function tours(stage: Stage, { verb, from, voice, complements, ...clause }: Clause): Match[] {
  if (!/^(take|bring|carry|lead)$/.test(verb.lemma) || voice === 'passive') return [];
  const { tokens } = stage.sentence;
  const near = clause.link === 'relative' ? NEAR_RELATIVE : NEAR;
  if (!tokens.slice(Math.max(0, from - near), from).some(({ lower }) => JOURNEY.test(lower))) return [];
  const isPronoun = /^(him|her|them)$/.test(tokens[clause.to]?.lower ?? '');
  const traveller = isPronoun
    ? stage.clauses.find(({ subject, to }) => subject !== undefined && to <= from)?.subject
    : complements.find(({ preposition }) => preposition === undefined)?.slot;
  const places = complements.filter(({ preposition, slot }) => preposition === 'to' && isPlace(stage, slot));
  if (!traveller || !isPerson(stage, traveller)) return [];
  return places.flatMap(({ slot }) =>
    visit(stage, { ...clause, verb, from, voice, complements }, { subject: traveller, object: slot }),
  );
}

/** "left Lima on Friday after a two-day visit". */
export function departures(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  if (!/^(leave|depart)$/.test(verb.lemma) || voice === 'passive' || !subject || !isPerson(stage, subject)) return [];
  const place = complements.find(
    ({ preposition, slot }) => (preposition === undefined || preposition === 'from') && isPlace(stage, slot),
  )?.slot;
  const behind = stage.sentence.tokens
    .slice(to, to + FAR)
    .map(({ lower }) => lower)
    .join(' ');
  const isVisit =
    /\b(after|following|ending|at the end of|concluding) (a|an|his|her|their|the) ([a-z-]+ ){0,3}(visit|trip|stay|tour)\b(?! (to|of|in) )/;
  return place && isVisit.test(behind) ? visit(stage, clause, { subject, object: place }) : [];
}

const visit = (stage: Stage, clause: Clause, ends: { subject: Slot; object: Slot }): Match[] =>
  sideOf(stage, ends.object.refs[0]) === sideOf(stage, ends.subject.refs[0])
    ? []
    : [match(clause, ends, { predicate: 'VISITED', reasons: ['frame', 'journey'], trust: 0.74 })];
