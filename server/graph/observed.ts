/** A graph that tells of each query how long it took, by name. Never with its parameters: they hold what people write. */
import type { Graph, Params, Query } from './graph.ts';
import { nameOf } from './queries.ts';

export interface QueryEvent {
  /** As in cypher/: `claim/by-ids`. */
  readonly name: string;
  readonly kind: 'read' | 'write';
  readonly ms: number;
  readonly failed: boolean;
}
export type OnQuery = (event: QueryEvent) => void;

/** The same graph; `onQuery` hears of every statement once it has ended. */
export function observed(graph: Graph, onQuery: OnQuery): Graph {
  type Ask = <Row>(query: Query, params?: Params) => Promise<Row[]>;
  const timed =
    (kind: QueryEvent['kind'], ask: Ask): Ask =>
    async (query, params) => {
      const began = performance.now();
      let failed = true;
      try {
        const rows = await ask<never>(query, params);
        failed = false;
        return rows;
      } finally {
        onQuery({ name: nameOf(query), kind, ms: performance.now() - began, failed });
      }
    };
  return {
    ...graph,
    read: timed('read', (query, params) => graph.read(query, params)),
    write: (work) =>
      graph.write((transaction) => work({ run: timed('write', (query, params) => transaction.run(query, params)) })),
  };
}

export interface Counted {
  readonly graph: Graph;
  /** How many writes run or wait for their turn. */
  readonly writes: () => number;
}

/** The same graph, and how many writes are in it now: on the embedded engine one runs, and the others wait. */
export function counted(graph: Graph): Counted {
  let writes = 0;
  const write: Graph['write'] = async (work) => {
    writes += 1;
    try {
      return await graph.write(work);
    } finally {
      writes -= 1;
    }
  };
  return { graph: { ...graph, write }, writes: () => writes };
}
