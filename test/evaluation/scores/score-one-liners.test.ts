import { expect, test } from '@jest/globals';
import type { Candidate } from '../../../server/domain/candidate.ts';
import type { OneLiner, Suite } from '../../../server/evaluation/gold/gold.ts';
import { type Outcome, scoreOneLiner } from '../../../server/evaluation/scores/score-one-liners.ts';
import { aCandidate, anExtraction, by, same } from '../drafts.ts';

const line = (suite: Suite, expected: string): OneLiner => ({
  suite,
  split: 'tuned',
  id: `${suite}:1`,
  text: '',
  predicates: ['MET_WITH', 'HELD_TALKS_WITH'],
  subject: ['Kenya'],
  object: ['Chad'],
  expected,
});

const met = (given: Partial<Candidate> = {}) => aCandidate(['Chad', 'MET_WITH', 'Kenya'], given);
const denied = { polarity: 'DENIED' } as const;

const CASES: readonly (readonly [Suite, string, readonly Candidate[], Outcome])[] = [
  ['negation', 'DENIED', [met(denied)], 'right'],
  ['negation', 'DENIED', [met()], 'wrong'],
  ['negation', 'DENIED', [met(denied), met()], 'wrong'],
  ['negation', 'DENIED', [], 'silent'],
  ['negation', 'DENIED', [aCandidate(['Kenya', 'THANKED', 'Chad'])], 'other'],
  ['negation', 'DENIED', [aCandidate(['Kenya', 'MET_WITH', 'Niger'])], 'silent'],
  ['negation', 'AFFIRMED', [met(denied)], 'wrong'],
  ['certainty', 'POSSIBLE', [met({ certainty: 'POSSIBLE' })], 'right'],
  ['certainty', 'POSSIBLE', [met()], 'wrong'],
  ['certainty', 'PLANNED', [met({ temporality: 'PLANNED', certainty: 'PROBABLE' })], 'right'],
  ['certainty', 'CERTAIN', [met({ temporality: 'PLANNED' })], 'wrong'],
  ['attribution', '-', [met()], 'right'],
  ['attribution', '-', [met(by('Kenya'))], 'wrong'],
  ['attribution', 'Niger|Kenya', [met(by('Kenya'))], 'right'],
  ['attribution', 'Kenya', [met()], 'wrong'],
];
test.each(CASES)('%s %s %#', (suite, expected, candidates, outcome) => {
  expect(scoreOneLiner(line(suite, expected), anExtraction(candidates), same)).toBe(outcome);
});
