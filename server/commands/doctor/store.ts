/** The graph: whether it opens, is whole, has its schema, and adds up. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { type Graph, GraphError } from '../../graph/graph.ts';
import { createSchema, missingSchema } from '../../graph/schema.ts';
import { halfRestored, restoringSince } from '../../store/backup/restoring.ts';
import type { Opened } from '../opened.ts';
import type { Terminal } from '../terminal.ts';
import { type Check, failed, inBytes, ok } from './check.ts';
import { checkSums } from './sums.ts';

export interface Looking {
  /** Whether to mend what can be computed or made anew. */
  readonly mend: boolean;
  readonly terminal: Terminal;
}

/** What opening tells and, where it opens, what is in it. Never throws because of the graph. */
export async function checkStore(config: Config, looking: Looking): Promise<readonly Check[]> {
  if (config.neo4j === undefined && config.data !== undefined && !existsSync(join(config.data, 'graph.grafeo')))
    return [ok('store', `there is no graph in ${config.data} yet: the first start makes one`)];
  let opened: Opened;
  try {
    opened = await looking.terminal.open(config, { evenHalfRestored: true });
  } catch (error) {
    return [failed('store', sentenceOf(error), mendOf(error, config))];
  }
  try {
    return [ok('store', describe(config, opened.graph)), ...(await checkInside(opened.graph, looking))];
  } finally {
    await opened.close();
  }
}

function mendOf(error: unknown, { data, neo4j }: Config): string {
  const code = error instanceof GraphError ? error.code : undefined;
  if (code === 'CORRUPT') return `Move ${data} away, then: readout restore <file>`;
  if (code === 'LOCKED') return 'Stop the other program, or look at another folder with READOUT_DATA.';
  if (neo4j !== undefined) return 'Start Neo4j, or correct NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';
  return 'Mend what it says, then run the doctor again.';
}

const describe = ({ neo4j, data }: Config, { engine }: Graph): string => {
  if (neo4j !== undefined) return `${engine} at ${neo4j.uri}, database ${neo4j.database}`;
  return data === undefined
    ? `${engine}, in memory: nothing is kept`
    : `${engine} in ${data}, ${inBytes(sizeOf(data))}`;
};

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce(
    (sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

async function checkInside(graph: Graph, looking: Looking): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [name, look] of Object.entries(INSIDE)) {
    checks.push(
      await look(graph, looking).catch((error: unknown) =>
        failed(name, sentenceOf(error), 'Restore the last backup into an empty folder: readout restore <file>'),
      ),
    );
  }
  return checks;
}

const INSIDE: Readonly<Record<string, (graph: Graph, looking: Looking) => Promise<Check>>> = {
  restoring: checkRestoring,
  schema: checkSchema,
  sums: checkSums,
};

async function checkRestoring(graph: Graph): Promise<Check> {
  const since = await restoringSince(graph);
  return since === undefined
    ? ok('restoring', 'no restore was left half done')
    : failed('restoring', halfRestored(since), 'readout restore <file> --replace');
}

async function checkSchema(graph: Graph, { mend }: Looking): Promise<Check> {
  if (mend) await createSchema(graph);
  const missing = await missingSchema(graph);
  return missing.length === 0
    ? ok('schema', 'all constraints and indexes are there')
    : failed('schema', `missing: ${missing.join(', ')}`, 'readout doctor --mend');
}

const sentenceOf = (error: unknown): string =>
  error instanceof GraphError || error instanceof Error ? error.message : String(error);
