/** Cypher written in a test: the program itself takes every query from cypher/. */
import type { Graph, Params, Query } from '../server/graph/graph.ts';

export const cypher = (text: string): Query => text as Query;

/** Runs one statement in a transaction of its own. */
export function write<Row>(graph: Graph, text: string, params?: Params): Promise<Row[]> {
  return graph.write((transaction) => transaction.run<Row>(cypher(text), params));
}

export function read<Row>(graph: Graph, text: string, params?: Params): Promise<Row[]> {
  return graph.read<Row>(cypher(text), params);
}

export async function countNodes(graph: Graph, label: string): Promise<number | undefined> {
  const [row] = await read<{ n: number }>(graph, `MATCH (x:${label}) RETURN count(x) AS n`);
  return row?.n;
}
