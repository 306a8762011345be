/** "A and B signed a loan guarantee agreement that will enable B to borrow a billion": A helps B to the money. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

const ENABLES = words('enable allow help permit');
const GETS = words('access borrow receive raise obtain secure draw get');
const MONEY = words('financing loan loans funding funds credit money billion million aid grant grants');

export function enabled(stage: Stage, clause: Clause): Match[] {
  const { verb, parent, subject: helped, to, until } = clause;
  const enabler = parent && ENABLES.has(parent.verb.lemma) ? parent : undefined;
  if (!enabler || !GETS.has(verb.lemma) || !helped) return [];
  const { tokens, index } = stage.sentence;
  if (!tokens.slice(to, until).some(({ lower }) => MONEY.has(lower))) return [];
  const agreed = stage.before.find(
    (one) =>
      one.predicate === 'HAS_AGREEMENT_WITH' &&
      one.sentence.index === index &&
      [one.subject, one.object].some((key) => helped.refs.includes(key)),
  );
  const giver = agreed && (helped.refs.includes(agreed.subject) ? agreed.object : agreed.subject);
  const slot = stage.slots.find(({ refs }) => giver !== undefined && refs.includes(giver));
  if (!agreed?.clause || giver === undefined || !slot) return [];
  const ends = { subject: { ...slot, refs: [giver], members: undefined }, object: helped };
  return [match(agreed.clause, ends, { predicate: 'PROVIDES_AID_TO', reasons: ['frame', 'enabled'], trust: 0.7 })];
}
