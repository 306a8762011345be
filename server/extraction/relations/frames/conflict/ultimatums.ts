/** "gave Chad until Friday to return the boats", "gave Kenya ten days to pay or face a blockade": a deadline is a demand, and with "or" a threat. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { directObject } from '../../clause-ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** Right behind who is given it. */
const DEADLINE =
  /^(until|till|\S+ (more )?(hours?|days?|weeks?|months?)|(a|one) (week|month|day)|an ultimatum|a deadline)\b/;
const ELSE = /\bor (else|face|risk|be|suffer|lose)\b|\bultimatum\b/;
/** The order to leave is read as such. */
const LEAVES = /\bto (leave|quit|depart|pack|get out)\b/;

export function ultimatums(stage: Stage, clause: Clause): Match[] {
  const { subject } = clause;
  const object = givenTime(stage, clause);
  if (subject?.use !== 'plain' || !object) return [];
  const behind = lowerOf(stage.sentence.tokens.slice(object.to));
  if (!/\bto\b/.test(behind) || LEAVES.test(behind)) return [];
  if (sideOf(stage, subject.refs[0]) === sideOf(stage, object.refs[0])) return [];
  const predicate = ELSE.test(behind) ? 'THREATENED' : 'REQUESTED';
  return [match(clause, { subject, object }, { predicate, reasons: ['frame', 'ultimatum'], trust: 0.72 })];
}

/** Who is given time, and nothing else. */
export function givenTime({ sentence: { tokens } }: Stage, clause: Clause): Slot | undefined {
  const { verb, voice } = clause;
  if (verb.lemma !== 'give' || voice === 'passive') return undefined;
  const object = directObject(clause);
  return object && DEADLINE.test(lowerOf(tokens.slice(object.to, object.to + 5))) ? object : undefined;
}
