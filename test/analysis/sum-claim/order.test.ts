/** Sums do not depend on the order of the claims. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumClaims } from '../../../server/analysis/sum-claim.ts';
import { aGroup, WORLD } from '../../factory.ts';

it('gives every claim the same whatever the order of its pair', () => {
  const aSaying = fc.record({
    validFrom: fc.constantFrom('2023-11-01', '2023-11', '2023'),
    polarity: fc.constantFrom('AFFIRMED' as const, 'DENIED' as const),
    event: fc.constantFrom('visit', 'other'),
  });
  fc.assert(
    fc.property(fc.array(aSaying, { maxLength: 6 }), (sayings) => {
      const claims = sayings.map((saying) => aGroup(saying));
      const byId = (all: readonly { readonly id: string }[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(sumClaims(claims.toReversed(), WORLD))).toEqual(byId(sumClaims(claims, WORLD)));
    }),
  );
});
