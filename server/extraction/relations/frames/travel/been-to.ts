/** "has been to Togo and Benin", "is back from Greenland", "Back from Accra, X told": where somebody has been. */
import type { Clause, Complement, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function beenTo(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (!subject || !isPerson(stage, subject)) return [];
  const places = verb.lemma === 'be' ? complements.filter((one) => isWhereBeen(stage, clause, one)) : [];
  return [...places, ...backFrom(stage, subject)]
    .filter(({ slot }) => sideOf(stage, slot.refs[0]) !== sideOf(stage, subject.refs[0]))
    .map(({ slot }) =>
      match(clause, { subject, object: slot }, { predicate: 'VISITED', reasons: ['frame', 'been-to'], trust: 0.72 }),
    );
}

const isWhereBeen = (stage: Stage, { verb, to }: Clause, { slot, preposition, at = 0 }: Complement): boolean =>
  isPlace(stage, slot) &&
  ((preposition === 'to' && verb.lower === 'been' && at <= to + 1) ||
    (preposition === 'from' && stage.sentence.tokens[at - 1]?.lower === 'back'));

/** "Just back from Accra, X told reporters": right before whoever it is. */
function backFrom(stage: Stage, subject: Slot): Pick<Complement, 'slot'>[] {
  const { slots, sentence } = stage;
  const { tokens } = sentence;
  const place = slots.findLast(({ to }) => to <= subject.from);
  const lead = tokens.slice(0, place?.from ?? 0).map(({ lower }) => lower);
  const isLed = /^(just |only just |newly |freshly )?(back|home|fresh) from( the)?$/.test(lead.join(' '));
  const isNext = place !== undefined && subject.from - place.to <= 1 && tokens[place.to]?.word === ',';
  return isLed && isNext && isPlace(stage, place) ? [{ slot: place }] : [];
}
