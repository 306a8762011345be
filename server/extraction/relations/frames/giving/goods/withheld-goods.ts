/** "Ghana was refused a loan by Japan", "France denied Benin arms": what is withheld is not given. */
import type { Clause, Slot } from '../../../../shapes.ts';
import { agentOf, directObject } from '../../../clause-ends.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { kindOfGoods } from './kind-of-goods.ts';

/** How many words behind the verb, or behind whoever gets nothing, name the goods. */
const FAR = 5;
/** Of goods that are not meant: "denied Togo access to arms", "refused it a licence for arms". */
const OTHERS = /^(access|licen[cs]es?|permission|permits?|entry|transit|use|claims?|reports?|knowledge)$/;

export function withheldGoods(stage: Stage, clause: Clause): Match[] {
  const { verb, negation, parent, link } = clause;
  if (!/^(refuse|deny)$/.test(verb.lemma) || negation || (link !== 'relative' && parent?.negation)) return [];
  // "denied that it had refused Togo a loan": that it lends, nobody says.
  if (link === 'that' && /^(deny|dispute|reject|refute)$/.test(parent?.verb.lemma ?? '')) return [];
  const ends = endsOf(clause);
  const predicate = ends && kindOfGoods(stage, goodsFrom(clause, ends.start));
  if (!ends || !predicate || sideOf(stage, ends.subject.refs[0]) === sideOf(stage, ends.object.refs[0])) return [];
  return [match(clause, ends, { predicate, reasons: ['frame', 'withheld-goods'], trust: 0.76, sense: NOT_GIVEN })];
}

const NOT_GIVEN = { polarity: 'DENIED' } as const;

function endsOf(clause: Clause): { subject: Slot; object: Slot; start: number } | undefined {
  const [giver, taker] =
    clause.voice === 'passive' ? [agentOf(clause), clause.subject] : [clause.subject, directObject(clause)];
  if (giver?.use !== 'plain' || taker?.use !== 'plain') return undefined;
  const isNext = clause.voice === 'passive' || taker.from <= clause.to + 1;
  return isNext
    ? { subject: giver, object: taker, start: clause.voice === 'passive' ? clause.to : taker.to }
    : undefined;
}

/** The words of one phrase, and none where a clause or another thing begins. */
function goodsFrom({ sentence: { tokens } }: Clause, start: number): Clause['sentence']['tokens'] {
  const near = tokens.slice(start, start + FAR);
  const end = near.findIndex(({ pos, lower }) => /^(VERB|AUX|ADP|PUNCT|SCONJ)$/.test(pos) || /^(that|to)$/.test(lower));
  const phrase = end < 0 ? near : near.slice(0, end);
  return phrase.some(({ lower }) => OTHERS.test(lower)) ? [] : phrase;
}
