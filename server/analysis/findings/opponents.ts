/** Of a finding that drafts take part in, the stored words that do not agree with them. */
import type { Finding } from '../../domain/finding.ts';
import type { CountedEvidence } from '../fold.ts';
import type { SummedClaim } from '../sum-claim.ts';
import type { Around, Rule } from './scope.ts';

export interface Words {
  readonly claim: SummedClaim;
  readonly evidence: CountedEvidence;
}

export interface Sides {
  readonly drafted: readonly Words[];
  readonly stored: readonly Words[];
}

/** More are not compared one by one. */
const MOST_COMPARED = 50;

/** The words of a finding, those of drafts and those that are stored. */
export function sidesOf(finding: Finding, claims: readonly SummedClaim[], drafts: ReadonlySet<string>): Sides {
  const named = new Set(finding.evidence);
  const words = claims.flatMap((claim) =>
    claim.evidence.filter(({ id }) => named.has(id)).map((evidence): Words => ({ claim, evidence })),
  );
  const isDraft = ({ evidence }: Words) => drafts.has(evidence.id);
  return { drafted: words.filter(isDraft), stored: words.filter((one) => !isDraft(one)) };
}

/**
 * Those that the rule finds beside the drafts alone: of two sources that differ the draft repeats the one and opposes the other. What it
 * takes several sightings to see, the claims of others oppose. None where the stored words clash without the drafts, and as much.
 */
export function opponents(rule: Rule, { drafted, stored }: Sides, around: Around): readonly Words[] {
  const alone = stored.slice(0, MOST_COMPARED).filter((one) => clash(rule, { drafted, stored: [one] }, around));
  if (alone.length > 0) return alone;
  const ends = new Set(drafted.map(endsOf));
  const others = stored.filter((one) => !ends.has(endsOf(one)));
  const isNew = rule(claimsOf(stored), around).length === 0;
  if (!isNew && !clash(rule, { drafted, stored: others }, around)) return [];
  return others.length > 0 ? others : stored;
}

/** True where the rule finds something of these words that both sides take part in. */
function clash(rule: Rule, { drafted, stored }: Sides, around: Around): boolean {
  const isNamed = (words: readonly Words[], named: readonly string[]) =>
    words.some(({ evidence }) => named.includes(evidence.id));
  return rule(claimsOf([...drafted, ...stored]), around).some(
    ({ evidence }) => isNamed(drafted, evidence) && isNamed(stored, evidence),
  );
}

const endsOf = ({ claim: { subject, object } }: Words): string => `${subject} ${object}`;

/** The claims with only these words. */
function claimsOf(words: readonly Words[]): SummedClaim[] {
  const byClaim = new Map<SummedClaim, CountedEvidence[]>();
  for (const { claim, evidence } of words) byClaim.set(claim, [...(byClaim.get(claim) ?? []), evidence]);
  return [...byClaim].map(([claim, evidence]) => ({ ...claim, evidence }));
}
