/** "Togo turned down a Chinese loan", "refused two patrol boats from China": what is not taken is not given. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { lowerOf } from '../../../../text/lower-text.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

const REFUSES =
  /^(refuse|decline|reject|spurn|rebuff|return|shun|(turn|send|hand|pay) (down|back)|wave away|do without|forgo)$/;
/** How many words behind the verb name the goods. */
const FAR = 8;
/** What is refused is no request, and no plan to buy. */
const OTHERS = /^(request|plea|appeal|demand|call|deal|bid|plan|proposal|claim|accusation|resolution)s?$/;

export function refusedGoods(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, to, voice, negation, sentence } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || negation || clause.parent?.negation) return [];
  const isRefused = [0, 1].some((more) =>
    REFUSES.test(`${verb.lemma} ${lowerOf(sentence.tokens.slice(to, to + more))}`.trim()),
  );
  if (!isRefused) return [];
  const behind = phraseBehind(clause) ?? sentence.tokens.slice(to, to + FAR);
  const end = behind.findIndex(({ lower, pos }) => OTHERS.test(lower) || pos === 'VERB' || /^[,;:.]$/.test(lower));
  const goods = end < 0 ? behind : behind.slice(0, end);
  const giver = giverIn(stage, goods[0]?.index ?? to, (goods.at(-1)?.index ?? to) + 1);
  const predicate = giver && kindOfGoods(stage, goods);
  if (!predicate || !giver || sideOf(stage, giver.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  const sense = { polarity: 'DENIED' } as const;
  const ends = { subject: { ...giver, use: 'plain' } as Slot, object: subject };
  return [match(clause, ends, { predicate, reasons: ['frame', 'refused-goods', verb.lemma], trust: 0.72, sense })];
}

/** "a Chinese loan that Togo turned down": what stands before the pronoun. */
function phraseBehind({ link, leader, sentence: { tokens } }: Clause): Clause['sentence']['tokens'] | undefined {
  if (link !== 'relative' || !/^(that|which)$/.test(leader?.lower ?? '') || !leader) return undefined;
  return tokens.slice(Math.max(0, leader.index - 4), leader.index);
}

/** "Chinese", "China's" before the goods, or "from China" behind them. */
const giverIn = ({ slots, sentence: { tokens } }: Stage, from: number, to: number): Slot | undefined =>
  slots.find(
    (slot) =>
      slot.from >= from &&
      slot.from < to + 1 &&
      (slot.use !== 'plain' || /^(from|by|of)$/.test(tokens[slot.from - 1]?.lower ?? '')),
  );
