/** How many, how much. */
import { makeFinding } from '../../../domain/finding.ts';
import { groupBy } from '../../../domain/lists.ts';
import { disagree, type Quantity } from '../../../domain/wording/quantity.ts';
import type { CountedEvidence } from '../../fold.ts';
import type { SummedClaim } from '../../sum-claim.ts';
import { listed, nameIn, type Rule } from '../scope.ts';
import { plain } from './plain.ts';

interface Counted {
  readonly claim: SummedClaim;
  readonly evidence: CountedEvidence;
  readonly quantity: Quantity;
}

/** Different numbers of one unit for a shared item. Words without items share none. */
export const quantityDisagreement: Rule = (claims, around) => {
  const counted = claims
    .filter(({ polarity }) => polarity === 'AFFIRMED') // a number that is denied is nobody's number
    .flatMap((claim) =>
      claim.evidence.flatMap((evidence) =>
        evidence.quantities.map((quantity): Counted => ({ claim, evidence, quantity })),
      ),
    );
  const byItem = groupBy(
    counted.flatMap((one) => one.evidence.items.map((item) => ({ ...one, item }))),
    ({ item, quantity }) => JSON.stringify([item, quantity.unit, quantity.currency]),
  );
  return [...byItem.values()].flatMap((group) => {
    const differing = group.filter((one) =>
      group.some((other) => other.evidence !== one.evidence && disagree(one.quantity, other.quantity)),
    );
    const [first] = differing;
    if (first === undefined) return [];
    const said = listed(differing.map(({ quantity }) => quantity.asWritten));
    return [
      makeFinding({
        kind: 'QUANTITY_DISAGREEMENT',
        message: `"${plain(first.claim, around)}", ${nameIn(around)(first.item)}: the sources say ${said}.`,
        claims: differing.map(({ claim }) => claim.id),
        evidence: differing.map(({ evidence }) => evidence.id),
      }),
    ];
  });
};
