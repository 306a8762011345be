/** The graph that `add` works on. A dry run needs none: it asks the one that is there, and makes none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { createSchema } from '../../graph/schema.ts';
import type { Opened } from '../opened.ts';
import type { Terminal } from '../terminal.ts';

/** Undefined for a dry run where there is no graph, or where it cannot be opened: then that is said. */
export async function openForAdding(terminal: Terminal, isDryRun: boolean): Promise<Opened | undefined> {
  const config = readConfig(terminal.env);
  if (!isDryRun) {
    const opened = await terminal.open(config);
    await createSchema(opened.graph);
    return opened;
  }
  const isThere = config.neo4j !== undefined || hasGraph(config.data);
  return isThere ? terminal.open(config).catch((error: unknown) => goOn(error, terminal)) : undefined;
}

/** graph/embedded-file.ts makes the file. */
const hasGraph = (folder: string | undefined): boolean =>
  folder !== undefined && existsSync(join(folder, 'graph.grafeo'));

function goOn(error: unknown, { err }: Terminal): undefined {
  if (!(error instanceof Error) || error.name !== 'GraphError') throw error;
  err(`Nothing is taken as known, because the graph cannot be asked: ${error.message}\n`);
}
