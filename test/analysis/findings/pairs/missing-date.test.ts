/** Whether it is dated at all. */
import { describe, expect, it, test } from '@jest/globals';
import { missingDate } from '../../../../server/analysis/findings/pairs/missing-date.ts';
import type { ClaimGroup } from '../../../../server/analysis/fold.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find, messages } from './finding.ts';

describe('a missing date', () => {
  test.each<[string, readonly Partial<ClaimGroup>[], number]>([
    ['is noticed of what happened', [{}], 1],
    ['is not of what is dated', [{ validFrom: '2023' }], 0],
    ['is not of what has a last day', [{ validTo: '2023' }], 0],
    ['is not of a plan', [{ evidence: [anEvidence({ temporality: 'PLANNED' })] }], 0],
    ['is not of a denial', [{ polarity: 'DENIED' }], 0],
    ['is not of a state', [{ predicate: 'HOLDS_OFFICE', object: 'minister' }], 0],
    [
      'is not where it is grouped with a dated report',
      [{ event: 'visit' }, { event: 'visit', validFrom: '2023-11-01' }],
      0,
    ],
    ['is where it is grouped with undated ones', [{ event: 'visit' }, { event: 'visit' }], 2],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(missingDate, ...claims.map(aGroup))).toHaveLength(count);
  });

  it('is asked for in a sentence', () => {
    expect(messages(missingDate, aGroup())).toEqual(['No text says when "Asim Munir met with Ilham Aliyev" happened.']);
  });
});
