/** "called off the planned visit of the French minister": he was to come to whoever calls it off. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, match, sideOf } from '../frame.ts';

const CANCELS = words('cancel call scrap block veto bar forbid ban prevent reject refuse');
const VISITS = words('visit trip tour');
const NEAR = 6;

export function cancelledVisits(stage: Stage, clause: Clause): Match[] {
  const { verb, subject, voice, negation, complements, to, sentence } = clause;
  if (!CANCELS.has(verb.lemma) || voice === 'passive' || negation || subject?.use !== 'plain') return [];
  if (verb.lemma === 'call' && sentence.tokens[verb.index + 1]?.lower !== 'off') return [];
  const noun = sentence.tokens.slice(to, to + NEAR).find(({ lower }) => VISITS.has(lower));
  if (!noun || complements.some(({ preposition }) => preposition === 'to')) return [];
  const guest = stage.slots.find(({ from }) => from > noun.index && from <= noun.index + 2);
  const leads = sentence.tokens[noun.index + 1]?.lower ?? '';
  const host = hostOf(stage, subject);
  if (!guest || !/^(of|by)$/.test(leads) || !isPerson(stage, guest) || !host) return [];
  return sideOf(stage, guest.refs[0]) === host.refs[0]
    ? []
    : [
        match(
          clause,
          { subject: guest, object: host },
          {
            predicate: 'VISITED',
            reasons: ['frame', 'cancelled-visit'],
            trust: 0.75,
            sense: { polarity: 'DENIED' },
            trigger: [noun.index, noun.index + 1],
          },
        ),
      ];
}

/** The state itself, or that of the minister who calls it off. */
function hostOf(stage: Stage, subject: Slot): Slot | undefined {
  const side = sideOf(stage, subject.refs[0]);
  return side !== undefined && kindOf(stage.cast, side) === 'COUNTRY' ? { ...subject, refs: [side] } : undefined;
}
