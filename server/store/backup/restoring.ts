/** The mark on a graph that is being restored: it is made before anything else is written and taken away when all is there. */
import { ConflictError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';

export const beginRestoring = (graph: Graph, at: string): Promise<unknown> =>
  graph.write((transaction) => transaction.run(query('restoring/begin'), { at }));

export const endRestoring = (graph: Graph): Promise<unknown> =>
  graph.write((transaction) => transaction.run(query('restoring/end')));

/** Since when the graph has been being restored; undefined where it is whole. */
export async function restoringSince(graph: Graph): Promise<string | undefined> {
  const [row] = await graph.read<{ at: string }>(query('restoring/find'));
  return row?.at;
}

/** Throws ConflictError where a restore was begun and not ended: half a graph is not to be used. */
export async function refuseHalfRestored(graph: Graph): Promise<void> {
  const since = await restoringSince(graph);
  if (since === undefined) return;
  throw new ConflictError(halfRestored(since));
}

export const halfRestored = (since: string): string =>
  `A restore that began at ${since} is not finished: the graph holds a part of the backup. Restore it again: readout restore <file> --replace`;
