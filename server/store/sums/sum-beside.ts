/** Drafted claims summed up beside the stored ones that they bear on, as if they were said. */
import type { CountedEvidence, Entities, EntityBrief } from '../../analysis/fold.ts';
import { type CanonicalClaim, groupClaims } from '../../analysis/group-claims.ts';
import { type SummedClaim, sumClaims } from '../../analysis/sum-claim.ts';
import { type Claim, inOrder } from '../../domain/claim.ts';
import { compareText, distinct, groupBy } from '../../domain/lists.ts';
import { isHeldByOne } from '../../domain/wording/office-name.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { briefsOf, canonicalEnds, pairOf, saidClaims, saidInPairs, withEvidence } from './load-claims.ts';

/** What one article would say. */
export interface Drafted {
  readonly article: string;
  readonly said: readonly DraftedClaim[];
  /** What is named in it and is not in the graph. */
  readonly entities: readonly EntityBrief[];
}

export interface DraftedClaim {
  readonly claim: Claim;
  readonly evidence: CountedEvidence;
}

/** The pairs of the drafts whole, with those of the offices and places that they are about. The article's own words in the graph do not count. */
export async function sumBeside(
  run: Run,
  { article, said, entities: made }: Drafted,
): Promise<{ readonly summed: readonly SummedClaim[]; readonly entities: Entities }> {
  const { canonical, entities: known } = await briefsOf(run, distinct(said.flatMap(namedIn)));
  const drafted = said.map(({ claim, evidence }): CanonicalClaim => {
    const place = evidence.place && canonical(evidence.place);
    const one = { ...evidence, items: evidence.items.map(canonical), ...(place && { place }) };
    return { ...inOrder({ ...claim, ...canonicalEnds(claim, canonical) }), evidence: [one] };
  });
  const stored = await storedBeside(run, drafted);
  const counted = stored.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.filter((one) => one.article !== article),
  }));
  const briefs = [...made, ...known.values(), ...stored.entities.values()].map(withSeats);
  const entities = new Map(briefs.map((brief) => [brief.id, brief]));
  const pairs = groupBy([...counted, ...drafted], pairOf).values();
  return { entities, summed: [...pairs].flatMap((pair) => sumClaims(groupClaims(pair), entities)) };
}

/** A reader of texts goes by the name of an office where nobody said how many hold it. */
const withSeats = (brief: EntityBrief): EntityBrief =>
  brief.kind === 'OFFICE' ? { ...brief, single: isHeldByOne(brief.name, brief.single) } : brief;

async function storedBeside(run: Run, drafted: readonly CanonicalClaim[]) {
  const offices = drafted.flatMap(({ predicate, object }) => (predicate === 'HOLDS_OFFICE' ? object : []));
  const places = drafted.flatMap(({ predicate, subject }) => (predicate === 'LOCATED_IN' ? subject : []));
  const rows = [
    ...(await runForIds<{ id: string }>(run, query('claim/of-offices'), ['ids', distinct(offices)])),
    ...(await runForIds<{ id: string }>(run, query('claim/of-places'), ['ids', distinct(places)])),
  ];
  const also = await saidClaims(
    run,
    rows.map(({ id }) => id),
  );
  // Rows of tables take part where something is denied.
  const denied = drafted.filter(({ polarity }) => polarity === 'DENIED').map(pairOf);
  const stored = await saidInPairs(run, distinct(drafted.map(pairOf)), { also, whole: distinct(denied) });
  return withEvidence(
    run,
    stored.sort((a, b) => compareText(a.id, b.id)),
  );
}

const namedIn = ({ claim, evidence }: DraftedClaim) => [
  claim.subject,
  claim.object,
  ...claim.with,
  evidence.place,
  ...evidence.items,
];
