/** Restoring: what was said is written back as it comes, then all that it adds up to is computed. Until the end the graph is marked. */
import { ConflictError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { rebuildSums } from '../upkeep/rebuild.ts';
import { clearGraph } from '../write/clear.ts';
import { beginRestoring, endRestoring, halfRestored, restoringSince } from './restoring.ts';
import { buryPurged, saveRecords, setCanonicalIds } from './save-said.ts';
import type { Records, Section } from './sections.ts';

export interface RestoreBatch {
  readonly section: Section;
  readonly records: readonly Records[Section][];
}
export interface Restoring {
  /** When it was begun. */
  readonly at: string;
  /** Empties the graph first. */
  readonly replace: boolean;
  readonly onProgress: (progress: { readonly what: string; readonly done: number; readonly total: number }) => void;
  /** How many records there are. */
  readonly total: number;
  readonly signal: AbortSignal;
}

/** Throws ConflictError where the graph holds something that may not be replaced. */
export async function refuseUnlessEmpty(graph: Graph): Promise<void> {
  const since = await restoringSince(graph);
  if (since !== undefined) throw new ConflictError(halfRestored(since));
  const [row] = await graph.read<{ nodes: number }>(query('graph/is-empty'));
  if (row?.nodes === 0) return;
  throw new ConflictError(
    'The graph is not empty, so nothing was restored. Make a backup of it, then restore with --replace.',
  );
}

/** Writes everything. Killed before the end, it leaves a graph that says so and is refused until it is restored again. */
export async function restoreSaid(graph: Graph, batches: AsyncIterable<RestoreBatch>, how: Restoring): Promise<void> {
  const { at, replace, onProgress, total } = how;
  await beginRestoring(graph, at);
  if (replace) await clearGraph(graph);
  let done = 0;
  for await (const { section, records } of batches) {
    stopWhereAsked(how.signal);
    await saveRecords(graph, section, records as never);
    done += records.length;
    onProgress({ what: 'Records', done, total });
  }
  await buryPurged(graph);
  await setCanonicalIds(graph);
  await rebuildSums(graph, (progress) => {
    onProgress({ what: 'Sums', ...progress });
    stopWhereAsked(how.signal);
  });
  await endRestoring(graph);
}

function stopWhereAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new ConflictError('The restore was stopped before its end. Run it again with --replace.');
}
