/** "wrote off $1.2 billion owed by Chad": who need not pay is helped. */
import type { Clause } from '../../../shapes.ts';
import { agentOf } from '../../clause-ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const LETS_OFF = /^(write|forgive|cancel|waive)$/;

export function debts(stage: Stage, clause: Clause): Match[] {
  const { parent, verb } = clause;
  const subject = parent?.subject;
  const object = agentOf(clause);
  if (verb.lemma !== 'owe' || !parent || !LETS_OFF.test(parent.verb.lemma) || subject?.use !== 'plain' || !object)
    return [];
  return sideOf(stage, subject.refs[0]) === object.refs[0]
    ? []
    : [match(parent, { subject, object }, { predicate: 'PROVIDES_AID_TO', reasons: ['frame', 'debt'], trust: 0.72 })];
}
