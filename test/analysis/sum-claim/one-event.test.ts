/** Claims of one event share their origins and articles. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../../server/analysis/fold.ts';
import { sumClaims } from '../../../server/analysis/sum-claim.ts';
import { aGroup, anEvidence, WORLD } from '../../factory.ts';

const sum = (...claims: readonly ClaimGroup[]) => sumClaims(claims, WORLD);

describe('claims grouped into one event', () => {
  const told = (origin: string, side: string, given: Partial<ClaimGroup> = {}) =>
    aGroup({
      validFrom: '2023-11',
      event: 'visit',
      evidence: [anEvidence({ origin, side, article: origin })],
      ...given,
    });

  it('count their origins and articles together', () => {
    const claims = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan'));
    for (const { origins, articles, status } of claims) {
      expect(new Set(origins)).toEqual(new Set(['ispr', 'mod']));
      expect(new Set(articles)).toEqual(new Set(['ispr', 'mod']));
      expect(status).toBe('BOTH_SIDES');
    }
  });

  test.each<[string, Partial<ClaimGroup>]>([
    ['another event', { event: 'other' }],
    ['no event', { event: undefined as never }],
    ['another polarity', { polarity: 'DENIED', validFrom: '2022' }],
    ['another third party', { with: ['erdogan'] }],
  ])('count apart from a claim with %s', (_what, given) => {
    const [one] = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan', given));
    expect(one?.origins).toEqual(['ispr']);
    expect(one?.status).toBe('SINGLE_ORIGIN');
  });

  it('keep evidence, sources and places of their own', () => {
    const [one] = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan'));
    expect(one?.evidence).toHaveLength(1);
  });
});
