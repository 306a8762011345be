/** Grouping: claims that become equal when entities are one show as one. */
import { describe, expect, it, test } from '@jest/globals';
import { type CanonicalClaim, groupClaims } from '../../server/analysis/group-claims.ts';
import { aCanonicalClaim, anEvidence } from '../factory.ts';

const onDay = (given: Partial<CanonicalClaim> = {}) => aCanonicalClaim({ validFrom: '2023-11-01', ...given });

describe('claims with equal canonical ends', () => {
  it('show as the one with the smallest id, with all evidence, the leading first', () => {
    const late = anEvidence({ id: 'late', reportedAt: '2024' });
    const early = anEvidence({ id: 'early', reportedAt: '2023-11-01' });
    const [group, ...more] = groupClaims([
      onDay({ id: 'b', evidence: [late] }),
      onDay({ id: 'a', evidence: [anEvidence({ id: 'planned', temporality: 'PLANNED' })] }),
      onDay({ id: 'c', evidence: [early] }),
    ]);
    expect(more).toEqual([]);
    expect(group).toMatchObject({ id: 'a', members: ['a', 'b', 'c'] });
    expect(group?.evidence.map(({ id }) => id)).toEqual(['early', 'late', 'planned']);
  });

  it('have the event that one of them is grouped into', () => {
    const [group] = groupClaims([onDay({ id: 'a' }), onDay({ id: 'b', event: 'visit' })]);
    expect(group?.event).toBe('visit');
  });

  it('are one however their ends were sorted before', () => {
    expect(groupClaims([onDay(), onDay({ subject: 'aliyev', object: 'munir' })])).toHaveLength(1);
    const agreed = { predicate: 'AGREED_ON', object: 'pta' } as const;
    expect(
      groupClaims([onDay({ ...agreed, with: ['a', 'b'] }), onDay({ ...agreed, with: ['b', 'a', 'a'] })]),
    ).toHaveLength(1);
  });
});

test.each<[string, Partial<CanonicalClaim>]>([
  ['another polarity', { polarity: 'DENIED' }],
  ['another day', { validFrom: '2023-11-02' }],
  ['an end', { validTo: '2023-11-02' }],
  ['a third party', { with: ['erdogan'] }],
  ['another object', { object: 'hasanov' }],
  ['another predicate', { predicate: 'HELD_TALKS_WITH' }],
])('%s keeps claims apart', (_what, given) => {
  expect(groupClaims([onDay(), onDay(given)])).toHaveLength(2);
});

describe('an event whose time is coarser than a day', () => {
  const inNovember = (article: string) =>
    aCanonicalClaim({ validFrom: '2023-11', evidence: [anEvidence({ article })] });

  it('is one within an article', () => {
    expect(groupClaims([inNovember('geo'), inNovember('geo')])).toHaveLength(1);
  });

  it('is never one across articles: November may have had two visits', () => {
    expect(groupClaims([inNovember('geo'), inNovember('dawn')])).toHaveLength(2);
  });

  it('is apart where the end of its span is coarse', () => {
    const until = (article: string) => onDay({ validTo: '2023-12', evidence: [anEvidence({ article })] });
    expect(groupClaims([until('geo'), until('dawn')])).toHaveLength(2);
  });
});

it('makes one state of reports in many articles', () => {
  const seen = (article: string) =>
    aCanonicalClaim({ predicate: 'HOLDS_OFFICE', object: 'minister', evidence: [anEvidence({ article })] });
  expect(groupClaims([seen('geo'), seen('dawn'), seen('app')])).toHaveLength(1);
});

describe('not shown is', () => {
  it('a claim without evidence that counts', () => {
    expect(groupClaims([onDay({ evidence: [] })])).toEqual([]);
  });

  it('a claim that joins a thing to itself', () => {
    expect(groupClaims([onDay({ object: 'munir' })])).toEqual([]);
  });
});
