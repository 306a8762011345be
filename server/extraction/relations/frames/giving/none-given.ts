/** "Norway said no weapons had been delivered to Mali": who says that nothing was given is who would have given it. */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { sayerOf } from '../../sayer-of.ts';
import { match, sideOf } from '../frame.ts';
import { kindOfGoods } from './goods/kind-of-goods.ts';

const GIVEN =
  /^(deliver|hand|ship|send|supply|sell|transfer|give|donate|export|fly|pay|disburse|grant|provide|lend|offer|approve|release)$/;
/** Right before the verb: what there was none of. */
const NONE = /(^| )(no|not (a|one|any)( single)?|none of (the|its)|not even (a|one))( [^ ,;:"]+){1,6}$/;
/** How many words before the verb may name it. */
const FAR = 9;

export function noneGiven(stage: Stage, clause: Clause): Match[] {
  const { voice, verb, from, negation, complements, subject, sentence, modal } = clause;
  if (voice !== 'passive' || !GIVEN.test(verb.lemma) || subject !== undefined || modal === 'should') return [];
  if (complements.some(({ preposition }) => /^(by|from)$/.test(preposition ?? ''))) return [];
  const taker = complements.find(({ preposition, slot }) => preposition === 'to' && slot.use === 'plain')?.slot;
  const before = sentence.tokens.slice(Math.max(0, from - FAR), from);
  const sayer = sayerOf(stage, clause);
  const own = sideOf(stage, sayer?.refs[0]);
  if (!taker || !sayer || own === undefined || own === sideOf(stage, taker.refs[0])) return [];
  if (!negation && !NONE.test(lowerOf(before))) return [];
  const predicate = kindOfGoods(stage, before) ?? kindOfGoods(stage, sentence.tokens.slice(clause.to, clause.to + FAR));
  const ends = { subject: { ...sayer, refs: [own], members: undefined }, object: taker };
  return predicate ? [match(clause, ends, { predicate, reasons: ['frame', 'none-given'], trust: 0.7 })] : [];
}
