/** "flew to Vientiane for the summit": beside the event, the place is visited. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

const GOES = words('travel fly go come arrive land head journey drive sail');

export function journeys(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (!GOES.has(verb.lemma) || !subject || !isPerson(stage, subject) || !isRead(stage, clause, 'ATTENDED')) return [];
  const place = complements.find(
    ({ preposition, slot }) =>
      /^(to|in|into|at)$/.test(preposition ?? '') && slot.use === 'plain' && isPlace(stage, slot),
  )?.slot;
  if (!place || sideOf(stage, place.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  return [
    match(clause, { subject, object: place }, { predicate: 'VISITED', reasons: ['frame', 'journey'], trust: 0.76 }),
  ];
}
