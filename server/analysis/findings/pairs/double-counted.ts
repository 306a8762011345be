/** How often. */
import { periodOfClaim } from '../../../domain/claim.ts';
import { makeFinding } from '../../../domain/finding.ts';
import { isState } from '../../../domain/ontology/predicate.ts';
import { overlap } from '../../../domain/partial-date.ts';
import type { SummedClaim } from '../../sum-claim.ts';
import { evidenceOf, idsOf, type Rule } from '../scope.ts';
import { dates } from './dates.ts';
import { plain } from './plain.ts';

/**
 * Reports that may count one happening twice: their times meet, and nobody has grouped them, into one event or into two. Each is told
 * beside the first that it meets: of forty reports every two would make 780 findings.
 */
export const doubleCounted: Rule = (claims, around) => {
  const happened = claims.filter(({ predicate, mode }) => !isState(predicate) && mode === 'HAPPENED');
  return happened.flatMap((b, at) => {
    const a = happened.slice(0, at).find((one) => mayBeOne(one, b));
    if (a === undefined) return [];
    return [
      makeFinding({
        kind: 'DOUBLE_COUNTED_EVENT',
        message: `"${plain(a, around)}" is told for ${dates(a)} and for ${dates(b)}: perhaps one happening, counted twice.`,
        claims: [a.id, b.id],
        evidence: idsOf(evidenceOf([a, b])),
      }),
    ];
  });
};

function mayBeOne(a: SummedClaim, b: SummedClaim): boolean {
  const [one, other] = [periodOfClaim(a), periodOfClaim(b)];
  const meet = one !== undefined && other !== undefined && overlap(one, other);
  const grouped = a.event !== undefined && b.event !== undefined;
  return meet && !grouped && a.with.join() === b.with.join();
}
