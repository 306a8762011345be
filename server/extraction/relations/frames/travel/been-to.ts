/** "has been to Togo and Benin", "is back from Greenland": where somebody has been. */
import type { Clause, Complement } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function beenTo(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (verb.lemma !== 'be' || !subject || !isPerson(stage, subject)) return [];
  const places = complements.filter((complement) => isWhereBeen(stage, clause, complement));
  return places
    .filter(({ slot }) => sideOf(stage, slot.refs[0]) !== sideOf(stage, subject.refs[0]))
    .map(({ slot }) =>
      match(clause, { subject, object: slot }, { predicate: 'VISITED', reasons: ['frame', 'been-to'], trust: 0.72 }),
    );
}

const isWhereBeen = (stage: Stage, { verb, to }: Clause, { slot, preposition, at = 0 }: Complement): boolean =>
  isPlace(stage, slot) &&
  ((preposition === 'to' && verb.lower === 'been' && at <= to + 1) ||
    (preposition === 'from' && stage.sentence.tokens[at - 1]?.lower === 'back'));
