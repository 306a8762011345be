/** "are looking into whether the firm paid", "opened a probe into whether Minsk's KGB recruited": who is asked about is investigated. */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const INVESTIGATES =
  /^(investigate|probe|examine|look into|inquire into|enquire into|(open|launch|begin|start) (an? )?(\w+ )?(probe|inquiry|enquiry|investigation|case) into)$/;

export function questions(stage: Stage, clause: Clause): Match[] {
  const { parent, subject: object, from } = clause;
  const subject = parent?.subject;
  const { tokens } = stage.sentence;
  const whether = tokens.findLastIndex(({ lower }, at) => lower === 'whether' && at <= (object?.from ?? from));
  if (!parent || subject?.use !== 'plain' || object?.use !== 'plain' || whether < parent.to) return [];
  const asks = [parent.verb.lemma, lowerOf(tokens.slice(parent.to, whether))].join(' ').trim();
  if (!INVESTIGATES.test(asks) || sideOf(stage, subject.refs[0]) === sideOf(stage, object.refs[0])) return [];
  return [match(parent, { subject, object }, { predicate: 'INVESTIGATED', reasons: ['frame', 'whether'], trust: 0.7 })];
}
