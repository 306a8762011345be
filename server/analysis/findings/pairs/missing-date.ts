/** Whether it is dated at all. */
import { makeFinding } from '../../../domain/finding.ts';
import { isState } from '../../../domain/ontology/predicate.ts';
import type { SummedClaim } from '../../sum-claim.ts';
import { idsOf, type Rule } from '../scope.ts';
import { plain } from './plain.ts';

/** A happening that no text dates, neither by itself nor by what it is grouped with. */
export const missingDate: Rule = (claims, around) => {
  const isDated = ({ validFrom, validTo }: SummedClaim) => validFrom !== undefined || validTo !== undefined;
  const dated = new Set(claims.filter(isDated).flatMap(({ event }) => event ?? []));
  return claims
    .filter((claim) => !isState(claim.predicate) && claim.mode === 'HAPPENED' && !isDated(claim))
    .filter(({ event }) => event === undefined || !dated.has(event))
    .map((claim) =>
      makeFinding({
        kind: 'MISSING_DATE',
        message: `No text says when "${plain(claim, around)}" happened.`,
        claims: [claim.id],
        evidence: idsOf(claim.evidence),
      }),
    );
};
