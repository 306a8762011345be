/** The engines that the contract suites run on. `open` gives an empty graph that has its schema. */
import { openEmbedded } from '../server/graph/embedded.ts';
import type { Graph } from '../server/graph/graph.ts';
import { type Neo4jSettings, openNeo4j } from '../server/graph/neo4j.ts';
import { createSchema } from '../server/graph/schema.ts';
import { write } from './cypher.ts';

export interface Engine {
  readonly name: string;
  open(): Promise<Graph>;
}

/** Always there: every graph is its own, in memory. */
export const embedded: Engine = { name: 'the embedded engine', open: openEmpty };

async function openEmpty(): Promise<Graph> {
  const graph = await openEmbedded();
  await createSchema(graph);
  return graph;
}

/** The Neo4j that test/neo4j/global-setup.mjs found or started for this run; undefined where there is none. */
export function neo4jSettings(): Neo4jSettings | undefined {
  const { READOUT_TEST_NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (uri === undefined) return undefined;
  return { uri, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE ?? 'neo4j' };
}

/** One database for all: opening empties it, so only test/on-neo4j.test.ts may use it. */
export function onNeo4j(settings: Neo4jSettings): Engine {
  let made = false; // emptying leaves the schema in place, so it is made once
  return {
    name: 'Neo4j',
    async open() {
      const graph = await openNeo4j(settings);
      if (!made) await createSchema(graph);
      made = true;
      await empty(graph);
      return graph;
    },
  };
}

async function empty(graph: Graph): Promise<void> {
  const some = 'MATCH (x) WITH x LIMIT 10000 DETACH DELETE x RETURN count(*) AS gone';
  let [row] = await write<{ gone: number }>(graph, some);
  while (row !== undefined && row.gone > 0) [row] = await write<{ gone: number }>(graph, some);
}
