/** "put its forces on alert after a Turkish ship left port", "Chad's army was put on alert as Sudanese troops neared": against whoever did that. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const PUTS = /^(put|place|keep)$/;
const ON_ALERT =
  /\b(?<who>forces|troops|army|navy|military|soldiers|jets|fighters|batteries|fleet|coastguard|guard|units|air force|defences|defenses|air defences|air defenses) (are |were |was |is |have been |has been |had been |(put|placed|kept) )*on (a |the )?((high|full|heightened|maximum|combat|red|higher|highest) )*(state of )?alert\b/;
const BECAUSE = /^(after|as|when|because|over)$/;
/** How far behind the alert the other side may stand. */
const FAR = 9;

export function onAlert(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, negation } = clause;
  const own = sideOf(stage, subject?.refs[0]);
  if (!subject || own === undefined || !PUTS.test(verb.lemma) || negation || isRead(stage, clause)) return [];
  const { tokens } = stage.sentence;
  const alert = tokens.findIndex(({ lower }, at) => at > verb.index && at < verb.index + FAR && lower === 'alert');
  if (alert < 0 || !ON_ALERT.test(lowerOf(tokens.slice(subject.from, alert + 1)))) return [];
  const foe = foeBehind(stage, alert + 1, own);
  if (!foe) return [];
  const ends = { subject: { ...subject, use: 'plain' } as Slot, object: { ...foe, use: 'plain' } as Slot };
  return [match(clause, ends, { predicate: 'MOBILISED_AGAINST', reasons: ['frame', 'on-alert'], trust: 0.7 })];
}

/** "after a Turkish ship left": the first side behind the word, which is another. */
function foeBehind(stage: Stage, from: number, own: string): Slot | undefined {
  const { tokens } = stage.sentence;
  const at = tokens[from]?.word === ',' ? from + 1 : from;
  if (!BECAUSE.test(tokens[at]?.lower ?? '')) return undefined;
  const first = stage.slots.find((slot) => slot.from > at && slot.from < at + FAR && sideOf(stage, slot.refs[0]));
  const acts = first?.reasons.some((reason) => /^(hand-of-state|metonym|capital-as-actor)$/.test(reason));
  const isState = first?.form === 'name' && first.use === 'plain' && sideOf(stage, first.refs[0]) === first.refs[0];
  // "after an earthquake hit Iran": not its doing.
  const isDoer = first && tokens.slice(at + 1, first.from).every(({ pos }) => /^(DET|ADJ|NUM|ADV)$/.test(pos));
  return first && isDoer && (acts || isState) && sideOf(stage, first.refs[0]) !== own ? first : undefined;
}
