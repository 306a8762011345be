/** What ids in a filter mean. Within a request it is asked once: who a request is about is read with all that filters need of them. */

import { groupBy } from '../../../domain/lists.ts';
import type { Kind } from '../../../domain/ontology/kind.ts';
import { query } from '../../../graph/queries.ts';
import { type Row, type StoredEntity, toEntity } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';

/** One row for each entity that is judged the same as the one asked for, itself included. */
export interface Meaning {
  readonly asked: string;
  readonly canonical: string;
  readonly kind: Kind;
  readonly member: string;
  /** How many claims the member is an end of, and what changes with them. */
  readonly claims: number;
  readonly lockedAt: number | null;
}

/** By the id asked for. Only of readers that live no longer than a request. */
const known = new WeakMap<Run, Map<string, readonly Meaning[]>>();

/** Of ids that do not exist there are none. */
export async function meaningsOf(run: Run, ids: readonly string[]): Promise<readonly Meaning[]> {
  const before = known.get(run);
  const unknown = ids.filter((id) => before?.has(id) !== true);
  const found = await runForIds<Meaning>(run, query('entity/resolve'), ['ids', unknown]);
  return [...ids.flatMap((id) => before?.get(id) ?? []), ...found];
}

/** As many as a request is about. More are named by what it found, and no filter asks for them. */
export const FEW = 2;

/** Entities by the id asked for, each as its canonical one; what their ids mean is kept for the filters of this reader. */
export async function entitiesWithMembers(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> {
  const rows = await runForIds<Meaning & { readonly entity: Row }>(run, query('entity/with-members'), ['ids', ids]);
  for (const [asked, meanings] of groupBy(rows, (row) => row.asked)) known.get(run)?.set(asked, meanings);
  return new Map(rows.map(({ asked, entity }) => [asked, toEntity(entity)]));
}

/** From now on what was found is kept; what was kept before is not: after a write of the same request it may be wrong. */
export const keepMeanings = (run: Run): void => void known.set(run, new Map());
