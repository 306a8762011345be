/** "Pilots from Bulgaria have been training in Turkey": where somebody's men train, they are trained. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

export function trainedIn(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to, complements } = clause;
  if (verb.lemma !== 'train' || voice === 'passive' || !subject || subject.refs.length > 1) return [];
  if (complements.some(({ preposition }) => preposition === undefined || preposition === 'with')) return [];
  const place = complements.find(
    ({ preposition, slot, at }) => preposition === 'in' && at === to && isPlace(stage, slot),
  )?.slot;
  const [own, host] = [sideOf(stage, subject.refs[0]), sideOf(stage, place?.refs[0])];
  if (!place || own === undefined || host === undefined || own === host) return [];
  const ends = { subject: { ...place, refs: [host] }, object: { ...subject, use: 'plain', refs: [own] } } as const;
  return [match(clause, ends, { predicate: 'TRAINS', reasons: ['frame', 'trained-in'], trust: 0.7 })];
}
