/** "urged both governments to hold back": the two of whom a quarrel is told, and not whoever has just been named together. */
import { sideOf } from './frames/frame.ts';
import { rivalsFor } from './left-out/rivals.ts';
import type { Match, Stage } from './reading.ts';

/** What a third party does to the two sides of a quarrel. */
const BY_THIRD = /^(REQUESTED|MEDIATES_BETWEEN)$/;

export function betweenRivals(stage: Stage, match: Match): Match {
  const { object, subject, predicate } = match;
  if (!BY_THIRD.test(predicate) || !object.reasons.includes('two-countries') || object.refs.length !== 2) return match;
  const rivals = rivalsFor(stage, subject.refs, false);
  if (!rivals || rivals.told.length < 2) return match;
  const sides = object.refs.map((ref) => sideOf(stage, ref) ?? ref);
  return rivals.parties.every((key) => sides.includes(key))
    ? match
    : {
        ...match,
        object: { ...object, refs: rivals.parties, members: undefined, reasons: [...object.reasons, 'rivals'] },
      };
}
