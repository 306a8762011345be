/** Findings: contradictions first, and one finding for the same claims and words. */
import { expect, it } from '@jest/globals';
import { CONTRADICTIONS, FINDING_KINDS, makeFinding } from '../../server/domain/finding.ts';

it('has contradictions first, in the order of the ontology', () => {
  expect(FINDING_KINDS.slice(0, CONTRADICTIONS.length)).toEqual(CONTRADICTIONS);
  expect(CONTRADICTIONS).toEqual([
    'FUNCTIONAL_CLASH',
    'OPPOSITE_POLARITY',
    'QUANTITY_DISAGREEMENT',
    'DATE_DISAGREEMENT',
    'PLACE_DISAGREEMENT',
    'HEDGE_MISMATCH',
  ]);
});

it('is one for the same claims and words, in whatever order and however said', () => {
  const one = makeFinding({ kind: 'HEDGE_MISMATCH', message: 'One.', claims: ['b', 'a'], evidence: ['y', 'x', 'y'] });
  const other = makeFinding({ kind: 'HEDGE_MISMATCH', message: 'Two.', claims: ['a', 'b', 'a'], evidence: ['x', 'y'] });
  expect(one.id).toBe(other.id);
  expect(one).toMatchObject({ claims: ['a', 'b'], evidence: ['x', 'y'] });
});

it('is another of another kind, of other claims, of other words', () => {
  const base = { kind: 'HEDGE_MISMATCH', message: '', claims: ['a'], evidence: ['x'] } as const;
  const ids = [
    base,
    { ...base, kind: 'MISSING_DATE' } as const,
    { ...base, claims: ['b'] },
    { ...base, evidence: ['y'] },
    { ...base, claims: ['a', 'x'], evidence: [] },
  ].map((finding) => makeFinding(finding).id);
  expect(new Set(ids).size).toBe(ids.length);
});
