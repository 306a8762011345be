/** "Drones built by a Turkish firm have been delivered to Somalia", "tents donated by Oman arrived in Yemen": whoever made or gave the things supplies them. */
import type { Clause, Slot } from '../../../../shapes.ts';
import type { Match, Stage } from '../../../reading.ts';
import { isPlace, match, sideOf } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

const DELIVERED = /^(deliver|hand|ship|send|supply|sell|transfer|give|donate|export|fly|unload|distribute)$/;
const ARRIVES = /^(arrive|land|reach|dock|come)$/;
const GIVEN = /^(donate|give|send|supply|provide|grant|gift|pay|fund|ship|lend|deliver|offer)$/;
const MADE = /^(build|make|manufacture|produce|develop|assemble)$/;
/** How many words before the participle name the things. */
const FAR = 6;

export function deliveries(stage: Stage, clause: Clause): Match[] {
  const isDelivered = clause.voice === 'passive' && clause.form === 'finite' && DELIVERED.test(clause.verb.lemma);
  if (!isDelivered && !(clause.voice === 'active' && ARRIVES.test(clause.verb.lemma))) return [];
  const taker = takerOf(stage, clause);
  const made = taker && participleBefore(stage, clause, isDelivered);
  const giver = made?.complements.find(({ preposition }) => preposition === 'by')?.slot;
  if (!taker || !made || !giver || sideOf(stage, giver.refs[0]) === undefined) return [];
  const { tokens } = stage.sentence;
  const predicate = kindOfGoods(stage, tokens.slice(Math.max(0, made.from - FAR), made.from));
  const isApart = sideOf(stage, giver.refs[0]) !== sideOf(stage, taker.refs[0]);
  if (!predicate || !isApart) return [];
  const ends = { subject: { ...giver, use: 'plain' } as const, object: taker };
  return [match(clause, ends, { predicate, reasons: ['frame', 'delivery'], trust: 0.7 })];
}

/** "to Somalia", "in Yemen", "reached Benin". */
const takerOf = (stage: Stage, { complements, verb }: Clause): Slot | undefined =>
  complements.find(
    ({ slot, preposition }) =>
      slot.use === 'plain' &&
      (ARRIVES.test(verb.lemma) ? isPlace(stage, slot) : true) &&
      (preposition === undefined ? verb.lemma === 'reach' : /^(to|in|at|for)$/.test(preposition)),
  )?.slot;

/** What is only made there may come from anywhere, unless it is delivered. */
const participleBefore = ({ clauses }: Stage, { from }: Clause, isDelivered: boolean): Clause | undefined =>
  clauses.findLast(
    (one) =>
      one.form === 'participle' &&
      one.to <= from &&
      (GIVEN.test(one.verb.lemma) || (isDelivered && MADE.test(one.verb.lemma))),
  );
