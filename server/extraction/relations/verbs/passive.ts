/** The ends of a pattern in the passive: the doer behind "by", and what it is done to. */
import type { Clause } from '../../shapes.ts';
import { isObject } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { DATIVE } from './verb-classes.ts';
import type { VerbFit } from './verb-fit.ts';

/** "B was received by A". Without a doer nothing is said of two. */
export function passive(
  { cast }: Stage,
  { complements, subject, to }: Clause,
  { entry, end, match }: VerbFit,
): Match[] {
  const doer = complements.find(({ preposition, slot }) => preposition === 'by' && slot.use === 'plain')?.slot;
  if (!doer) return [];
  if (entry.prepositions.length > 0) {
    const object = complements.find(
      ({ preposition, slot }) =>
        preposition !== undefined && entry.prepositions.includes(preposition) && isObject(cast, slot, entry.object),
    )?.slot;
    if (object) return [match({ subject: doer, object }, 'passive', 0.75)];
    // "was handed a note by": whom the active names behind "to".
    const isGiven = DATIVE.has(entry.verb) && entry.prepositions.includes('to') && end > to;
    return isGiven && subject ? [match({ subject: doer, object: subject }, 'passive', 0.75)] : [];
  }
  return subject && isObject(cast, subject, entry.object) && end === to
    ? [match({ subject: doer, object: subject }, 'passive', 0.8)]
    : [];
}
