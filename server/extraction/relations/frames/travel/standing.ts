/** "Brazil is Argentina's largest trading partner", "Kenya is one of our closest friends": what one state is to another. */
import type { Predicate } from '../../../../domain/predicate.ts';
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** Words behind the owner, up to the noun that says it; the first that fits counts. */
const STANDINGS: readonly (readonly [RegExp, Predicate])[] = [
  [/^[a-z' -]*\b(trading|trade|commercial) partners?\b/, 'TRADES_WITH'],
  [/^[a-z' -]*\b(allies|ally)\b/, 'ALLIED_WITH'],
  [/^[a-z' -]*\b(donor|donors|benefactor)\b/, 'PROVIDES_AID_TO'],
  [/^[a-z' -]*\b(creditor|creditors|lender|lenders)\b/, 'LENDS_TO'],
  [/^[a-z' -]*\b(arms supplier|supplier of (arms|weapons))\b/, 'SUPPLIES_ARMS_TO'],
  [/^[a-z' -]*\b(friend|friends|partner|partners)\b/, 'HAS_TIES_WITH'],
];
const REACH = 5;

/** Between two sides: of a person who says "our", his. */
export function standings(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  const owner = complements.find(({ slot }) => slot.use === 'possessive' && slot.from - clause.to < REACH)?.slot;
  const [one, other] = [sideOf(stage, subject?.refs[0]), sideOf(stage, owner?.refs[0])];
  if (verb.lemma !== 'be' || !subject || !owner || one === undefined || other === undefined || one === other) return [];
  const words = stage.sentence.tokens.slice(owner.to, owner.to + REACH).map(({ lower }) => lower);
  const said = STANDINGS.find(([pattern]) => pattern.test(words.join(' ').replace(/ [,.;:(].*$/, '')));
  if (!said || subject.refs.length > 1 || subject.refs[0] !== one) return [];
  return [
    match(
      clause,
      { subject, object: { ...owner, refs: [other] } },
      { predicate: said[1], reasons: ['frame', 'standing'], trust: 0.78 },
    ),
  ];
}
