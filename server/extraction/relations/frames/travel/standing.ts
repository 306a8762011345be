/** "Brazil is Argentina's largest trading partner", "Kenya is one of our closest friends": what one state is to another. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { standingSaid } from './standing-nouns.ts';

const REACH = 5;

/** Between two sides: of a person who says "our", his. */
export function standings(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  const owner = complements.find(({ slot }) => slot.use === 'possessive' && slot.from - clause.to < REACH)?.slot;
  const [one, other] = [sideOf(stage, subject?.refs[0]), sideOf(stage, owner?.refs[0])];
  if (verb.lemma !== 'be' || !subject || !owner || one === undefined || other === undefined || one === other) return [];
  const words = stage.sentence.tokens.slice(owner.to, owner.to + REACH).map(({ lower }) => lower);
  const predicate = standingSaid(words.join(' ').replace(/ [,.;:(].*$/, ''));
  if (!predicate || subject.refs.length > 1 || subject.refs[0] !== one) return [];
  return [
    match(
      clause,
      { subject, object: { ...owner, refs: [other] } },
      { predicate, reasons: ['frame', 'standing'], trust: 0.78 },
    ),
  ];
}
