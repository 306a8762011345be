/** Sums that follow a large write: computed in batches, which can be resumed. */
import type { Graph } from '../graph/graph.ts';

export type OnSettled = (progress: { readonly done: number; readonly total: number }) => void;

/** Brings up to date every sum that a large write left behind. With none left it does nothing. */
export async function settleSums(_graph: Graph, _onProgress: OnSettled = () => undefined): Promise<void> {
  // Rows are summed up as they are written, for now.
}
