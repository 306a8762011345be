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

/** The names of the constraints and indexes that are not there. */
export async function missingSchema(graph: Graph): Promise<readonly string[]> {
  const there = new Set<string>();
  for (const statement of statements('schema/show'))
    for (const { name } of await graph.read<{ name: string }>(statement)) there.add(name);
  const wanted = graph.schemaFiles.flatMap((file) => statements(`schema/${file}`)).map(nameOf);
  return wanted.filter((name) => !there.has(name));
}

const nameOf = (statement: string): string =>
  /^CREATE (?:CONSTRAINT|(?:TEXT )?INDEX) (\w+)/.exec(statement)?.[1] ?? statement;
