/** "The meeting brought together the ministers of A and B": whoever is brought together talks, whoever brings them. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { areOfTwoSides, isPerson, match } from '../frame.ts';

const BRINGS = words('bring gather unite convene');

export function broughtTogether(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, to } = clause;
  const next = stage.sentence.tokens[to]?.lower;
  if (voice === 'passive' || !BRINGS.has(verb.lemma) || (next !== 'together' && verb.lemma === 'bring')) return [];
  const guests = guestsOf(stage, clause);
  if (!guests || guests === clause.subject || !areOfTwoSides(stage, guests)) return [];
  const predicate = isPerson(stage, guests) ? 'MET_WITH' : 'HELD_TALKS_WITH';
  return [
    match(
      clause,
      { subject: guests, object: guests },
      { predicate, reasons: ['frame', 'brought-together'], trust: 0.7 },
    ),
  ];
}

const guestsOf = ({ slots }: Stage, { to, until }: Clause): Slot | undefined =>
  slots.find(
    ({ from, use, refs }) => from >= to && from <= to + 4 && from < until && use === 'plain' && refs.length > 1,
  );
