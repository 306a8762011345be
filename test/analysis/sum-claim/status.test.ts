/** Whether a claim has one origin, several, those of both sides, or is denied. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup, CountedEvidence } from '../../../server/analysis/fold.ts';
import { sumClaims } from '../../../server/analysis/sum-claim.ts';
import type { Status } from '../../../server/domain/wording/words.ts';
import { aGroup, anEvidence, aShownClaim, WORLD } from '../../factory.ts';

const sum = (...claims: readonly ClaimGroup[]) => sumClaims(claims, WORLD);
const from = (side: string | undefined, origin: string): CountedEvidence =>
  anEvidence({ origin, ...(side !== undefined && { side }) });

describe('status', () => {
  const both = [from('pakistan', 'ispr'), from('azerbaijan', 'mod')];
  test.each<[Status, string, Partial<ClaimGroup>]>([
    [
      'SINGLE_ORIGIN',
      'one handout in four papers',
      {
        evidence: [
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
        ],
      },
    ],
    ['CORROBORATED', 'two origins of one side', { evidence: [from('pakistan', 'ispr'), from('pakistan', 'app')] }],
    ['CORROBORATED', 'one side and a third country', { evidence: [from('pakistan', 'ispr'), from('turkiye', 'aa')] }],
    ['CORROBORATED', 'an origin of no country', { evidence: [from('pakistan', 'ispr'), from(undefined, 'un')] }],
    ['BOTH_SIDES', 'an origin of each side', { evidence: both }],
    ['CORROBORATED', 'ends of one side', { subject: 'munir', object: 'sharif', evidence: both }],
    ['CORROBORATED', 'an end without a side', { object: 'un', evidence: both }],
    ['DENIED', 'whatever tells it', { polarity: 'DENIED', evidence: both }],
  ])('is %s for %s', (status, _what, given) => {
    expect(aShownClaim(given).status).toBe(status);
  });

  it('is CONTESTED before it is BOTH_SIDES, and DENIED before it is CONTESTED', () => {
    const [said, denied] = sum(aGroup({ evidence: both }), aGroup({ polarity: 'DENIED', evidence: both }));
    expect([said?.status, denied?.status]).toEqual(['CONTESTED', 'DENIED']);
  });

  it('of a claim that is not touched by a contradiction of others stays', () => {
    const [, , other] = sum(
      aGroup({ validFrom: '2020-10-01' }),
      aGroup({ validFrom: '2020-10-01', polarity: 'DENIED' }),
      aGroup({ validFrom: '2022-10-01' }),
    );
    expect(other?.status).toBe('SINGLE_ORIGIN');
  });
});
