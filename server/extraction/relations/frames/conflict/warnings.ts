/** "warned that his government would block Chad's talks": what one's own side would do to another is a threat. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** What is done against somebody, not with him. */
const HARMS =
  /^(block|veto|close|shut|expel|cut|suspend|impose|retaliate|respond|strike|attack|halt|stop|punish|sanction|freeze|bar|ban|withdraw|annex|invade|bomb|shoot|seize|blockade|recall|sever|end|revoke|scrap)$/;

export function warnings(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  if (!/^(warn|threaten|vow)$/.test(verb.lemma) || !subject || voice === 'passive' || isRead(stage, clause)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const threat = stage.clauses.find(
    ({ parent, link, modal, subject: doer, verb: deed }) =>
      parent === clause &&
      link === 'that' &&
      modal !== undefined &&
      HARMS.test(deed.lemma) &&
      own !== undefined &&
      sideOf(stage, doer?.refs[0]) === own,
  );
  const object = threat && otherState(stage, threat, own);
  return object
    ? [match(clause, { subject, object }, { predicate: 'THREATENED', reasons: ['frame', 'warning'], trust: 0.7 })]
    : [];
}

const isRead = ({ before, sentence }: Stage, { verb }: Clause): boolean =>
  before.some((one) => one.sentence.index === sentence.index && one.clause?.verb.index === verb.index);

/** The first state behind the verb that is not the speaker's. */
function otherState(stage: Stage, { complements }: Clause, own: string | undefined): Slot | undefined {
  const found = complements.find(({ slot: { refs } }) => {
    const side = sideOf(stage, refs[0]);
    return side !== undefined && side !== own && kindOf(stage.cast, side) === 'COUNTRY';
  })?.slot;
  return found && { ...found, use: 'plain', refs: [sideOf(stage, found.refs[0]) ?? ''] };
}
