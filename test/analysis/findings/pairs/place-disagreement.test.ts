/** Where. */
import { describe, expect, it, test } from '@jest/globals';
import { placeDisagreement } from '../../../../server/analysis/findings/pairs/place-disagreement.ts';
import type { ClaimGroup } from '../../../../server/analysis/fold.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find } from './finding.ts';

describe('different places', () => {
  const at = (...places: readonly (string | undefined)[]) =>
    places.map((place) => anEvidence(place === undefined ? {} : { place }));

  it('of one meeting disagree', () => {
    const [lachin, baku] = at('lachin', 'baku');
    const claim = aGroup({ validFrom: '2025-05-28', evidence: [lachin, baku].flatMap((one) => one ?? []) });
    expect(find(placeDisagreement, claim)).toMatchObject([
      {
        kind: 'PLACE_DISAGREEMENT',
        message: '"Asim Munir met with Ilham Aliyev" is put in different places: Lachin and Baku.',
        claims: [claim.id],
        evidence: [lachin?.id, baku?.id].sort(),
      },
    ]);
  });

  test.each<[string, readonly ClaimGroup[], number]>([
    ['a place within the other', [aGroup({ evidence: at('baku', 'azerbaijan') })], 0],
    ['a place and none', [aGroup({ evidence: at('baku', undefined) })], 0],
    ['one place twice', [aGroup({ evidence: at('baku', 'baku') })], 0],
    ['two places and one that holds the first', [aGroup({ evidence: at('baku', 'azerbaijan', 'lachin') })], 1],
    [
      'two claims of one event',
      [aGroup({ event: 'visit', evidence: at('baku') }), aGroup({ event: 'visit', evidence: at('lachin') })],
      1,
    ],
    [
      'two claims of two events',
      [aGroup({ event: 'visit', evidence: at('baku') }), aGroup({ event: 'other', evidence: at('lachin') })],
      0,
    ],
    ['two claims of no event', [aGroup({ evidence: at('baku') }), aGroup({ evidence: at('lachin') })], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(placeDisagreement, ...claims)).toHaveLength(count);
  });
});
