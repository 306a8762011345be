/** Counters that are kept because counting on each request would cost too much. Each is changed by what changed. */
import { compareText, groupBy } from '../../domain/lists.ts';
import type { Query } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { type RowsToWrite, type Run, runBatches, runForIds } from '../run.ts';
import type { BriefRow } from './load-claims.ts';

type Change = { readonly id: string; readonly claims: number };

/** Sums up changes by id, in the order of the ids; those that come to nothing are left out. */
export function summedUp(changes: readonly Change[]): Change[] {
  return [...groupBy(changes, ({ id }) => id)]
    .map(([id, group]) => ({ id, claims: group.reduce((sum, { claims }) => sum + claims, 0) }))
    .filter(({ claims }) => claims !== 0)
    .sort((a, b) => compareText(a.id, b.id));
}

/** How many claims entities are the ends of. */
export async function claimCounts(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = await runForIds<Change>(run, query('entity/count-claims'), ['ids', ids]);
  return new Map(counts.map(({ id, claims }) => [id, claims]));
}

/** Changes how many claims entities are the ends of, and tells who they are; they are locked from then on. */
export const countedEnds = (run: Run, changes: readonly Change[]): Promise<BriefRow[]> =>
  runBatches<BriefRow>(run, query('entity/count-and-tell'), summedUp(changes).map(toRow));

/** What changes how many claims entities are the ends of. */
export const entityCounts = (changes: readonly Change[]): RowsToWrite => countRows(query('entity/add-claims'), changes);

/** What changes how many claims data sets alone tell. */
export const dataSetCounts = (changes: readonly Change[]): RowsToWrite =>
  countRows(query('article/add-claims'), changes);

const countRows = (statement: Query, changes: readonly Change[]): RowsToWrite => [
  statement,
  summedUp(changes).map(toRow),
];

const toRow = ({ id, claims }: Change) => [id, claims];
