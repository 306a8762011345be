/** How many, how much. */
import { describe, expect, it, test } from '@jest/globals';
import { PAIR_RULES } from '../../../../server/analysis/findings/pair-rules.ts';
import { quantityDisagreement } from '../../../../server/analysis/findings/pairs/quantity-disagreement.ts';
import type { ClaimGroup, CountedEvidence } from '../../../../server/analysis/fold.ts';
import { toQuantity } from '../../../../server/domain/wording/quantity.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find, messages } from './finding.ts';

describe('different quantities', () => {
  const told = (given: Partial<CountedEvidence>, ...written: readonly string[]) =>
    anEvidence({ items: ['jf17'], quantities: written.map(toQuantity), ...given });
  const deal = (given: Partial<ClaimGroup>) =>
    aGroup({ subject: 'pakistan', predicate: 'SUPPLIES_ARMS_TO', object: 'azerbaijan', ...given });
  const ofOne = (...evidence: readonly CountedEvidence[]) => messages(quantityDisagreement, deal({ evidence }));

  it('of one unit and a shared item disagree, across claims and dates', () => {
    const [eight, sixty, range] = [told({}, '8 aircraft'), told({}, '60 aircraft'), told({}, '16 to 40 aircraft')];
    const [finding] = find(
      quantityDisagreement,
      deal({ id: 'a', validFrom: '2024-02', evidence: [eight] }),
      deal({ id: 'b', validFrom: '2024', evidence: [sixty] }),
      deal({ id: 'c', validFrom: '2025', evidence: [range] }),
    );
    expect(finding).toMatchObject({
      kind: 'QUANTITY_DISAGREEMENT',
      message:
        '"Pakistan supplies arms to Azerbaijan", JF-17 Thunder: the sources say 8 aircraft, 60 aircraft and 16 to 40 aircraft.',
      claims: ['a', 'b', 'c'],
      evidence: [eight.id, sixty.id, range.id].sort(),
    });
  });

  it('are found once for aircraft and once for money', () => {
    expect(ofOne(told({}, '8 aircraft', 'USD 1.6 billion'), told({}, '60 aircraft', 'USD 4.6 billion'))).toHaveLength(
      2,
    );
  });

  test.each<[string, readonly CountedEvidence[]]>([
    ['one range holds the other', [told({}, '16 to 40 aircraft'), told({}, '40 aircraft')]],
    ['one is "up to"', [told({}, 'up to USD 2 billion'), told({}, 'USD 1.6 billion')]],
    ['they are of two items', [told({}, '8 aircraft'), told({ items: ['drone'] }, '60 aircraft')]],
    ['one names no item', [told({}, '8 aircraft'), told({ items: [] }, '60 aircraft')]],
    ['neither names an item', [told({ items: [] }, '8 aircraft'), told({ items: [] }, '60 aircraft')]],
    ['they count two things', [told({}, '8 aircraft'), told({}, '60 nations')]],
    ['they are of two currencies', [told({}, 'USD 8'), told({}, 'EUR 60')]],
    ['one report has both', [told({}, '16 aircraft', '40 aircraft')]],
    ['one holds no number', [told({}, 'first batch'), told({}, '8 aircraft')]],
    ['one is a row of a table', [told({}, '8 aircraft'), told({ start: undefined as never }, '60 aircraft')]],
  ])('do not disagree where %s', (_what, evidence) => {
    expect(
      find(
        (claims, around) => PAIR_RULES.flatMap((rule) => rule(claims, around)),
        deal({ validFrom: '2024', evidence }),
      ),
    ).toEqual([]);
  });

  it('that are denied are nobody’s', () => {
    expect(
      messages(
        quantityDisagreement,
        deal({ evidence: [told({}, '8 aircraft')], validFrom: '2024' }),
        deal({ evidence: [told({}, '60 aircraft')], validFrom: '2024', polarity: 'DENIED' }),
      ),
    ).toEqual([]);
  });
});
