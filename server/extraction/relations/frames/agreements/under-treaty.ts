/** "Under a 1959 treaty, Egypt and Sudan share the Nile": those whom a treaty of theirs binds. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const UNDER =
  /^(under|by the terms of) (a|an|the|their) ([\w-]+ ){0,3}(treaty|agreement|accord|pact|deal|convention|protocol|memorandum|arrangement)( (of|from|signed in|concluded in|dating from) \d{4})?,$/;

export function underTreaty(stage: Stage, clause: Clause): Match[] {
  const { subject, link } = clause;
  if (subject?.refs.length !== 2 || link !== undefined) return [];
  if (new Set(subject.refs.map((key) => sideOf(stage, key))).size !== 2) return [];
  const opening = stage.sentence.tokens
    .slice(0, subject.from)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(' ,', ',');
  return UNDER.test(opening)
    ? [
        match(
          clause,
          { subject, object: subject },
          {
            predicate: 'HAS_AGREEMENT_WITH',
            reasons: ['frame', 'under-treaty'],
            trust: 0.72,
            trigger: [0, subject.from],
          },
        ),
      ]
    : [];
}
