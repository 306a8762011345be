/** How surely. */
import { makeFinding } from '../../../domain/finding.ts';
import { hasHappened } from '../../../domain/wording/words.ts';
import type { CountedEvidence } from '../../fold.ts';
import { idsOf, listed, type Rule } from '../scope.ts';
import { plain } from './plain.ts';

/** Asserted by one, hedged by another. A plan is neither: it was not known yet. */
export const hedgeMismatch: Rule = (claims, around) =>
  claims.flatMap((claim) => {
    const sure = claim.evidence.filter(
      ({ certainty, temporality }) => certainty === 'CERTAIN' && hasHappened(temporality),
    );
    const hedged = claim.evidence.filter((evidence) => hedgeOf(evidence) !== undefined);
    if (sure.length === 0 || hedged.length === 0) return [];
    const hedges = listed(hedged.flatMap((evidence) => hedgeOf(evidence) ?? []));
    return [
      makeFinding({
        kind: 'HEDGE_MISMATCH',
        message: `"${plain(claim, around)}" is asserted by one source and only ${hedges} to another.`,
        claims: [claim.id],
        evidence: idsOf([...sure, ...hedged]),
      }),
    ];
  });

function hedgeOf({ certainty, temporality }: CountedEvidence): string | undefined {
  if (temporality === 'HYPOTHETICAL') return 'hypothetical';
  const isHedged = hasHappened(temporality) && (certainty === 'PROBABLE' || certainty === 'POSSIBLE');
  return isHedged ? certainty.toLowerCase() : undefined;
}
