/** One sentence, one relation, one thing measured: is it right, silent, or the opposite of what is said? */
import type { Candidate, Extraction } from '../../domain/candidate.ts';
import { hasHappened } from '../../domain/wording/words.ts';
import { type GoldRelation, type OneLiner, type Suite, toNames } from '../gold/gold.ts';
import { type Comparison, compareIn } from './answers.ts';
import type { SameEnd } from './same-end.ts';

/**
 * `silent`: nothing is drafted between the two. `other`: something else is, so that this was not measured.
 * `wrong`: it is drafted, and not as it is said: in `negation` the opposite.
 */
export const OUTCOMES = ['right', 'silent', 'other', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function scoreOneLiner(
  line: OneLiner,
  { entities, candidates }: Pick<Extraction, 'entities' | 'candidates'>,
  same: SameEnd,
): Outcome {
  const comparison = compareIn({ entities }, same);
  const gold = toGold(line);
  const found = candidates.filter((draft) => comparison.answers(gold, draft));
  if (found.length === 0) return candidates.some((draft) => isBetween(gold, draft, comparison)) ? 'other' : 'silent';
  const isRight = (draft: Candidate) => MEASURES[line.suite](draft, line.expected, comparison);
  // One denial beside its opposite is read as the opposite too.
  const enough = line.suite === 'negation' ? found.every(isRight) : found.some(isRight);
  return enough ? 'right' : 'wrong';
}

const isBetween = (gold: GoldRelation, draft: Candidate, { endsOf }: Comparison): boolean =>
  ['same', 'swapped'].includes(endsOf(gold, draft));

type Measure = (draft: Candidate, expected: string, comparison: Comparison) => boolean;

const MEASURES: Readonly<Record<Suite, Measure>> = {
  negation: ({ polarity }, expected) => polarity === expected,
  certainty: ({ certainty, temporality }, expected) => {
    if (expected === 'PLANNED' || expected === 'HYPOTHETICAL') return temporality === expected;
    return certainty === expected && (expected !== 'CERTAIN' || hasHappened(temporality));
  },
  attribution: ({ attribution: [outermost] }, expected, { isNamed }) =>
    expected === '-'
      ? outermost === undefined
      : outermost !== undefined && isNamed(toNames(expected), outermost.source),
};

const toGold = ({ predicates, subject, object }: OneLiner): GoldRelation => ({
  predicates,
  subject,
  object,
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
});
