/** "Harare: X arrived for a two-day visit": where a short item is from, he has come. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function arrivals(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (verb.lemma !== 'arrive' || !subject || !isPerson(stage, subject)) return [];
  if (complements.some(({ slot, preposition }) => preposition !== undefined && isPlace(stage, slot))) return [];
  const [first] = stage.slots;
  if (!first || stage.sentence.tokens[first.to]?.word !== ':' || !isPlace(stage, first)) return [];
  if (sideOf(stage, first.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(clause, { subject, object: first }, { predicate: 'VISITED', reasons: ['frame', 'arrival'], trust: 0.68 }),
  ];
}
