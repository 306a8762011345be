/** Which pairs (canonical subject, predicate and object) claims stand in, under a lock on their ends. */
import { inOrder } from '../../domain/claim.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import type { Row } from '../rows.ts';
import { type Run, runForIds, writeAll } from '../run.ts';
import { pairOf, type SaidClaim, toSaidClaim } from './load-claims.ts';

/** A claim, and the pair that it stands in now; it names itself the one that it stood in before. */
export interface Placed {
  readonly claim: SaidClaim;
  readonly pair: string;
}

export const isMoved = ({ claim, pair }: Placed): boolean => claim.pairKey !== pair;

/** Takes the ends of claims: how they stand, and who their ends are, is read when nobody else can change it any more. */
export async function lockedClaims(run: Run, ids: readonly string[]): Promise<Placed[]> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return [];
  // All in one statement: taken in batches, ends would not be taken in the order of all their ids.
  const [, rows] = await Promise.all([
    run(query('claim/lock-ends'), { ids: wanted, at: Date.now() }),
    runForIds<PlacedRow>(run, query('claim/placed'), ['ids', wanted]),
  ]);
  return rows.map(({ claim, subject, object }) => {
    const said = toSaidClaim(claim);
    return { claim: said, pair: pairOf(inOrder({ ...said, subject, object })) };
  });
}

interface PlacedRow {
  readonly claim: Row;
  readonly subject: string;
  readonly object: string;
}

/** Puts claims into the pairs that they stand in now. */
export async function placeInPairs(run: Run, placed: readonly Placed[]): Promise<void> {
  const rows = placed.filter(isMoved).map(({ claim: { id }, pair }) => ({ id, pairKey: pair }));
  await writeAll(run, [[query('claim/set-pair'), rows]]);
}

/** Two writers on one Neo4j would lose a count, so each first takes the entities, in the order of their ids. */
export async function lockEntities(
  run: Run,
  claims: readonly { readonly subject: string; readonly object: string }[],
): Promise<void> {
  const ids = distinct(claims.flatMap(({ subject, object }) => [subject, object])).sort();
  await runForIds(run, query('entity/lock'), ['ids', ids], { at: Date.now() });
}
