/** All sums, for now in one transaction. */
import type { Graph } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { refreshClaims } from '../refresh.ts';
import { writer } from '../run.ts';

export async function computeSums(
  graph: Graph,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<void> {
  const statement = perType(query('backup/ids'), ['Claim']).get('Claim');
  const [row] = statement === undefined ? [] : await graph.read<{ ids: string[] }>(statement);
  const ids = row?.ids ?? [];
  await graph.write((transaction) => refreshClaims(writer(transaction), ids));
  onProgress({ done: ids.length, total: ids.length });
}
