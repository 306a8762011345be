/** When. */
import { periodOfClaim } from '../../../domain/claim.ts';
import { makeFinding } from '../../../domain/finding.ts';
import { groupBy } from '../../../domain/lists.ts';
import { isState } from '../../../domain/ontology/predicate.ts';
import { overlap, type PartialDate, periodOf } from '../../../domain/partial-date.ts';
import type { SummedClaim } from '../../sum-claim.ts';
import { evidenceOf, idsOf, listed, type Rule } from '../scope.ts';
import { dates } from './dates.ts';
import { plain } from './plain.ts';

/** Different dates of one happening: of claims in one event, or of the beginning and end of one state. */
export const dateDisagreement: Rule = (claims, around) => {
  const same = groupBy(
    claims.filter(({ predicate, event }) => isState(predicate) || event !== undefined),
    ({ event, polarity, with: third, predicate }) => JSON.stringify([isState(predicate) ? '' : event, polarity, third]),
  );
  return [...same.values()].flatMap((group) => {
    const differing = group.filter((one) => group.some((other) => datedApart(one, other)));
    const [first] = differing;
    if (first === undefined) return [];
    return [
      makeFinding({
        kind: 'DATE_DISAGREEMENT',
        message: `"${plain(first, around)}" is dated differently: ${listed(differing.map(dates))}.`,
        claims: idsOf(differing),
        evidence: idsOf(evidenceOf(differing)),
      }),
    ];
  });
};

/** Two periods of one state that do not meet are two periods, not two dates of one. */
function datedApart(a: SummedClaim, b: SummedClaim): boolean {
  const [one, other] = [periodOfClaim(a), periodOfClaim(b)];
  const isOne = !isState(a.predicate) || (one !== undefined && other !== undefined && overlap(one, other));
  return isOne && (apart(a.validFrom, b.validFrom) || apart(endOf(a), endOf(b)));
}

const endOf = ({ predicate, validFrom, validTo }: SummedClaim): PartialDate | undefined =>
  isState(predicate) ? validTo : (validTo ?? validFrom);
const apart = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a !== undefined && b !== undefined && !overlap(periodOf(a, a), periodOf(b, b));
