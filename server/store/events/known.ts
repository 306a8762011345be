/** What of a batch of rows is there already. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { type Canonical, pairOf } from '../sums/load-claims.ts';
import { endsOf } from './ends.ts';
import type { KnownPair } from './touched.ts';

/** A claim that is there, and where it stands. */
export interface Known {
  readonly id: string;
  readonly dataSet: string | null;
  readonly status: string | null;
  readonly shown: boolean | null;
  readonly places: readonly string[] | null;
  readonly reported: string | null;
}

interface Asked {
  readonly claims: readonly Claim[];
  readonly pairs: ReadonlyMap<string, KnownPair>;
  readonly canonical: Canonical;
}

/** Where a pair has no claim, none of its claims is there: most rows bring a new pair, of which nothing is asked. */
export async function knownClaims(run: Run, { claims, pairs, canonical }: Asked): Promise<ReadonlyMap<string, Known>> {
  const isMoved = (claim: Claim) => endsOf(claim).some((id) => canonical(id) !== id);
  const asked = claims.filter((claim) => pairs.has(pairOf(claim)) || isMoved(claim));
  const rows = await runForIds<Known>(run, query('claim/known'), ['ids', asked.map(({ id }) => id)]);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function knownEvidence(run: Run, evidence: readonly Evidence[]): Promise<ReadonlySet<string>> {
  const rows = await runForIds<{ id: string }>(run, query('evidence/known'), ['ids', evidence.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}
