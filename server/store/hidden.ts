/** Data sets that are withdrawn while what they add up to still follows: reading leaves out what they alone tell. */
import type { Graph, Params, Query } from '../graph/graph.ts';
import { query } from '../graph/queries.ts';
import { memoryOf } from './memory.ts';

type Read = <Row>(query: Query, params?: Params) => Promise<Row[]>;

/** Another server on the same database may have withdrawn one: it is looked for this often. */
const FRESH_MS = 1_000;
const known = new WeakMap<object, { readonly until: number; readonly ids: Promise<readonly string[] | null> }>();

/** Their ids, or null where there are none. */
export async function hiddenDataSets(read: Read): Promise<readonly string[] | null> {
  const rows = await read<{ id: string }>(query('pending/hidden'));
  return rows.length === 0 ? null : rows.map(({ id }) => id);
}

/** The same for readers, asked for at most once a second. */
export function hiddenFor(graph: Graph, read: Read): Promise<readonly string[] | null> {
  const before = known.get(graph.identity);
  if (before !== undefined && before.until > Date.now()) return before.ids;
  const ids = hiddenDataSets(read);
  ids.catch(() => known.delete(graph.identity));
  known.set(graph.identity, { until: Date.now() + FRESH_MS, ids });
  return ids;
}

/** After a write that changes them. */
export function forgetHidden(graph: Graph): void {
  known.delete(graph.identity);
  memoryOf(graph).forget();
}

export const namesHidden = (text: Query): boolean => text.includes('$hidden');
