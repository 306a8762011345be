/** Rules over one subject, predicate and object, together. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAIR_RULES } from '../../../server/analysis/findings/pair-rules.ts';
import type { ClaimGroup } from '../../../server/analysis/fold.ts';
import { toQuantity } from '../../../server/domain/wording/quantity.ts';
import { aGroup, anEvidence } from '../../factory.ts';
import { find } from './pairs/finding.ts';

it('rows of imported tables take part only through opposite polarity', () => {
  const row = (given: Partial<ClaimGroup>) =>
    aGroup({ ...given, evidence: [anEvidence({ start: undefined as never, certainty: 'POSSIBLE' })] });
  const claims = [
    row({ validFrom: '2023-11' }),
    row({ validFrom: '2023-11', polarity: 'DENIED' }),
    row({}),
    row({ validFrom: '2023-11-01' }),
  ];
  const kinds = PAIR_RULES.flatMap((rule) => find(rule, ...claims)).map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['OPPOSITE_POLARITY']);
});

it('finds the same, and says it in the same words, whatever the order of the claims', () => {
  const told = fc.record({
    place: fc.constantFrom('baku', 'lachin'),
    certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
    items: fc.constant(['jf17']),
    quantities: fc.constantFrom('8 aircraft', '60 aircraft', 'USD 2').map((text) => [toQuantity(text)]),
  });
  const saying = fc.record({
    validFrom: fc.constantFrom('2023-11-01', '2023-11-02', '2023-11'),
    polarity: fc.constantFrom('AFFIRMED' as const, 'DENIED' as const),
    event: fc.constantFrom('visit', 'other'),
    evidence: told.map((evidence) => [anEvidence(evidence)]),
  });
  const all = (claims: readonly ClaimGroup[]) =>
    PAIR_RULES.flatMap((rule) => find(rule, ...claims)).sort((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 5 }), (sayings) => {
      const claims = sayings.map((one) => aGroup(one));
      expect(all(claims.toReversed())).toEqual(all(claims));
    }),
  );
});
