/** The constraints and indexes that every graph of Readout has, from cypher/schema/. */
import type { Graph } from './graph.ts';
import { statements } from './queries.ts';

/** Makes what is missing of the schema; may be repeated. One transaction a statement, as Neo4j wants it. */
export async function createSchema(graph: Graph): Promise<void> {
  for (const file of graph.schemaFiles) {
    for (const statement of statements(`schema/${file}`)) {
      await graph.write((transaction) => transaction.run(statement));
    }
  }
}
