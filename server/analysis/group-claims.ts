/** Claims that become equal when entities are one show as one. What is stored stays. */

import { type Claim, inOrder } from '../domain/claim.ts';
import { byLead } from '../domain/evidence.ts';
import { isState } from '../domain/ontology/predicate.ts';
import type { ClaimGroup, CountedEvidence } from './fold.ts';

/** A stored claim whose ends were replaced by their canonical entities, with the evidence that counts. */
export interface CanonicalClaim extends Claim {
  /** True where an end is another than it was said of. */
  readonly isMoved?: boolean;
  readonly evidence: readonly CountedEvidence[];
}

/** Joins equal claims; leaves out those without evidence and those that would join a thing to itself. */
export function groupClaims(claims: readonly CanonicalClaim[]): ClaimGroup[] {
  const groups = new Map<string, CanonicalClaim[]>();
  for (const claim of claims.map(inOrder)) {
    if (claim.subject === claim.object) continue;
    const key = sameness(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map(joined).filter(({ evidence }) => evidence.length > 0);
}

/** An event whose time is coarser than a day is a claim of its article alone, so its own id keeps it apart. */
function sameness(claim: CanonicalClaim): string {
  const { subject, predicate, object, with: third, polarity, validFrom, validTo } = claim;
  const exact = isState(predicate) || (validFrom?.length === 10 && (validTo === undefined || validTo.length === 10));
  const apart = exact ? '' : (claim.evidence[0]?.article ?? claim.id);
  return JSON.stringify([subject, predicate, object, third, polarity, validFrom, validTo, apart]);
}

function joined(claims: readonly CanonicalClaim[]): ClaimGroup {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) throw new Error('A group of claims is never empty.');
  const event = sorted.find((claim) => claim.event !== undefined)?.event;
  const evidence = sorted.flatMap((claim) => claim.evidence).sort(byLead);
  return { ...first, ...(event !== undefined && { event }), members: sorted.map(({ id }) => id), evidence };
}
