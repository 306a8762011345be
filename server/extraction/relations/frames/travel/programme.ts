/** "Meetings are set to include Vice Minister X", "His programme includes talks with Y": whom the visitor of whom the text tells will meet. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, match, standIn } from '../frame.ts';

const MEETINGS = words('meeting meetings talks talk programme program agenda schedule itinerary visit');
/** How many sentences ago the visit may have been told. */
const LATELY = 4;

export function programme(stage: Stage, clause: Clause): Match[] {
  const { tokens } = stage.sentence;
  if (clause.verb.lemma !== 'include' || clause.voice !== 'active') return [];
  if (!tokens.slice(0, clause.from).some(({ lower }) => MEETINGS.has(lower))) return [];
  const visitor = visitorOf(stage);
  const met = clause.complements.filter(
    ({ slot, preposition }) =>
      slot.use === 'plain' &&
      slot.from >= clause.to &&
      isPerson(stage, slot) &&
      // "in Beijing, Mayor Y": the town is of the one before.
      (preposition === undefined || preposition === 'with' || /^(,|and)$/.test(tokens[slot.from - 1]?.lower ?? '')),
  );
  return visitor === undefined || met.some(({ slot }) => slot.refs.includes(visitor))
    ? []
    : met.map(({ slot }) =>
        match(
          clause,
          { subject: standIn(stage, [clause.from, clause.to], { key: visitor, reason: 'visitor' }), object: slot },
          {
            predicate: 'MET_WITH',
            reasons: ['frame', 'programme'],
            trust: 0.74,
            sense: { temporality: 'PLANNED' },
          },
        ),
      );
}

const visitorOf = ({ before, sentence }: Stage): string | undefined =>
  before.findLast(({ predicate, sentence: told }) => predicate === 'VISITED' && told.index >= sentence.index - LATELY)
    ?.subject;
