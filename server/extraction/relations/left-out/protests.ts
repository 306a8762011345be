/** "Two Mexican firms were put on the American list. Mexico protested": to whoever did it. */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Reading, Stage } from '../reading.ts';

const HARMS = words('SANCTIONED COERCED ATTACKED THREATENED MOBILISED_AGAINST ACCUSED CRITICISED');
/** Sentences back. */
const BACK = 2;

export function protests(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || verb.lemma !== 'protest') return [];
  if (complements.length > 0 || isRead(stage, clause)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const deed = stage.before.findLast((one) => isAgainst(stage, one, own));
  const doer = sideOf(stage, deed?.subject);
  if (own === undefined || doer === undefined) return [];
  const object: Slot = { ...subject, refs: [doer], members: undefined, reasons: ['doer-of-deed'] };
  return [match(clause, { subject, object }, { predicate: 'PROTESTED', reasons: ['frame', 'protest'], trust: 0.72 })];
}

const isAgainst = (
  stage: Stage,
  { predicate, subject, object, sentence: { index } }: Reading,
  own: string | undefined,
): boolean =>
  HARMS.has(predicate) &&
  index >= stage.sentence.index - BACK &&
  sideOf(stage, object) === own &&
  sideOf(stage, subject) !== own;
