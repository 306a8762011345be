/** How often. */
import { describe, expect, it, test } from '@jest/globals';
import { doubleCounted } from '../../../../server/analysis/findings/pairs/double-counted.ts';
import type { ClaimGroup } from '../../../../server/analysis/fold.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find } from './finding.ts';

describe('perhaps counted twice is', () => {
  const visit = (given: Partial<ClaimGroup>) => aGroup({ predicate: 'VISITED', object: 'azerbaijan', ...given });
  const planned = [anEvidence({ temporality: 'PLANNED' })];
  test.each<[string, Partial<ClaimGroup>, Partial<ClaimGroup>, number]>([
    ['a day and its month', { validFrom: '2023-11-01' }, { validFrom: '2023-11' }, 1],
    ['a month in two articles', { validFrom: '2023-11' }, { validFrom: '2023-11' }, 1],
    [
      'a day in one event and its month in none',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11' },
      1,
    ],
    [
      'not: what is grouped into one event',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11', event: 'visit' },
      0,
    ],
    [
      'not: what a person grouped into two events',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11', event: 'other' },
      0,
    ],
    ['not: two days', { validFrom: '2023-11-01' }, { validFrom: '2023-11-09' }, 0],
    ['not: a day and no date', { validFrom: '2023-11-01' }, {}, 0],
    ['not: a plan', { validFrom: '2023-11-01' }, { validFrom: '2023-11', evidence: planned }, 0],
    ['not: a denial', { validFrom: '2023-11-01' }, { validFrom: '2023-11', polarity: 'DENIED' }, 0],
    ['not: another third party', { validFrom: '2023-11-01' }, { validFrom: '2023-11', with: ['erdogan'] }, 0],
  ])('%s: %#', (_what, one, other, count) => {
    expect(find(doubleCounted, visit(one), visit(other))).toHaveLength(count);
  });

  it('each of many beside one other, not beside every other', () => {
    const many = Array.from({ length: 5 }, () => visit({ validFrom: '2023-11' }));
    expect(find(doubleCounted, ...many)).toHaveLength(4);
  });

  it('no state', () => {
    const office = { predicate: 'HOLDS_OFFICE', object: 'minister' } as const;
    expect(
      find(doubleCounted, aGroup({ ...office, validFrom: '2023' }), aGroup({ ...office, validFrom: '2023-05' })),
    ).toEqual([]);
  });
});
