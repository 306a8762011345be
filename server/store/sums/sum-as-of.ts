/** Claims as they stood on a day: summed up from the evidence that was certainly public by then. */
import { groupClaims } from '../../analysis/group-claims.ts';
import { dyadsOf } from '../../analysis/sides.ts';
import { type SummedClaim, sumClaims } from '../../analysis/sum-claim.ts';
import { compareText, distinct, groupBy } from '../../domain/lists.ts';
import { lastDay, type PartialDate } from '../../domain/partial-date.ts';
import type { StoredClaim } from '../rows.ts';
import type { Run } from '../run.ts';
import { type LoadedClaims, pairOf, saidClaims, saidInPairs, type Wanted, withEvidence } from './load-claims.ts';
import { partiesOf } from './parties.ts';

export interface SummedPairs extends LoadedClaims {
  readonly summed: readonly SummedClaim[];
}

/** All claims of some pairs, by what was public on the day; with none, by all. */
export async function sumPairs(
  run: Run,
  pairs: readonly string[],
  { day, ...wanted }: Wanted & { readonly day?: PartialDate } = {},
): Promise<SummedPairs> {
  const said = (await saidInPairs(run, pairs, wanted)).sort((a, b) => compareText(a.id, b.id)); // the engines give them in other orders
  const { claims, entities } = await withEvidence(run, said, day === undefined ? undefined : lastDay(day));
  const summed = [...groupBy(claims, pairOf).values()].flatMap((pair) => sumClaims(groupClaims(pair), entities));
  return { claims, entities, summed };
}

/** These claims as they stood on the day; those of which nothing was public yet are left out. */
export async function sumAsOf(run: Run, shown: readonly StoredClaim[], day: PartialDate): Promise<StoredClaim[]> {
  const byId = new Map(shown.map((claim) => [claim.id, claim]));
  const { summed, entities } = await sumPairs(run, distinct(shown.map(({ pairKey }) => pairKey)), {
    day,
    also: await saidClaims(
      run,
      shown.map(({ id }) => id),
    ),
  });
  const known = summed.filter(({ members }) => members.some((id) => byId.has(id)));
  const parties = await partiesOf(run, known, { entities, reportedBy: day });
  return known.map(({ evidence: _, ...claim }) => ({
    ...claim,
    shown: true,
    leader: claim.id,
    pairKey: pairOf(claim),
    dyads: dyadsOf(claim, entities, parties),
  }));
}
