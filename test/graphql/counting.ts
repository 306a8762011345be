/** A graph that counts how often it is read. */
import type { Graph } from '../../server/graph/graph.ts';
import { nameOf } from '../../server/graph/queries.ts';

export interface Counting {
  readonly graph: Graph;
  /** How many reads `work` took. */
  reads(work: () => Promise<unknown>): Promise<number>;
}

export function counting(graph: Graph): Counting {
  let count = 0;
  return {
    graph: {
      engine: graph.engine,
      identity: graph.identity,
      schemaFiles: graph.schemaFiles,
      read: (query, params) => {
        // Looked at once a second, whatever is asked for: whether it falls into `work` is chance.
        if (nameOf(query) !== 'pending/hidden') count++;
        return graph.read(query, params);
      },
      write: (work) => graph.write(work),
      close: () => graph.close(),
    },
    reads: async (work) => {
      count = 0;
      await work();
      return count;
    },
  };
}
