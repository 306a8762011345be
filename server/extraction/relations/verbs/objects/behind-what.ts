/** "bombed what it says were hideouts in Paktika", "condemned what it called a raid by Chad": what the clauses behind "what" tell of is the object. */
import type { Clause, Complement } from '../../../shapes.ts';
import type { Stage } from '../../reading.ts';

/** How far behind the verb. */
const FAR = 14;

export function behindWhat({ clauses, sentence: { tokens } }: Stage, clause: Clause): readonly Complement[] {
  if (tokens[clause.to]?.lower !== 'what') return [];
  const end = tokens.findIndex(({ pos, lower }, at) => at > clause.to && (pos === 'PUNCT' || lower === 'and'));
  const until = Math.min(end < 0 ? tokens.length : end, clause.to + FAR);
  return clauses
    .filter(({ from, to }) => from > clause.to && to <= until)
    .flatMap(({ complements }) => complements)
    .filter(({ slot }) => slot.to <= until && slot.form !== 'pronoun');
}
