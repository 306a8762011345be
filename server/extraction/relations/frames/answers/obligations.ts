/** "'Kenya must return the boats,' the minister said", "said that Kenya should withdraw": what another is told to do. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { saidBehind, sayingOf } from '../judging/saying-of.ts';

/** What one state asks of another: not "must decide for itself". */
const DEEDS = words(`
  return withdraw stop release free apologise apologize pay end lift reopen respect allow halt cease leave pull hand explain compensate
  honour honor fulfil fulfill implement comply cooperate join hold cut close refrain dismantle disarm extradite ease remove abandon drop recognise recognize restore reverse`);

export function obligations(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, modal, verb } = clause;
  if (!/^(must|should)$/.test(modal ?? '') || subject?.use !== 'plain' || voice === 'passive' || !DEEDS.has(verb.lemma))
    return [];
  const saying = sayingOf(stage, clause) ?? saidBehind(stage, clause);
  const own = sideOf(stage, saying?.subject?.refs[0]);
  if (!saying?.subject || saying.negation || own === undefined || own === sideOf(stage, subject.refs[0])) return [];
  if (subject.refs.some((ref) => kindOf(stage.cast, ref) !== 'COUNTRY')) return [];
  return [
    match(
      saying,
      { subject: saying.subject, object: subject },
      { predicate: 'REQUESTED', reasons: ['frame', 'obligation'], trust: 0.7 },
    ),
  ];
}
