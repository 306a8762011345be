// An empty engine for one measurement: a folder of the embedded one, or a Neo4j with a database of its own.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/neo4j.mjs';
import { atTheEnd } from './ending.mjs';

/** What a Neo4j is given here. */
const MEMORY = { heap: '2g', pageCache: '1g' };

/** A folder that is gone at the end. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `readout-${name}-`));
  const remove = atTheEnd(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return { folder, remove };
}

/** Gives `{ name, env, bytes, pid, close }`: the settings that lead the program there, and how large it is on the disk. */
export const openEngine = (name) => (name === 'neo4j' ? openNeo4j() : openEmbedded());

function openEmbedded() {
  const { folder, remove } = temporaryFolder('bench');
  return { name: 'embedded', env: { READOUT_DATA: folder }, bytes: () => sizeOf(folder), close: remove };
}

async function openNeo4j() {
  const { folder, remove } = temporaryFolder('bench-neo4j');
  const server = await startNeo4j({ folder, ...MEMORY });
  const stop = atTheEnd(server.stop);
  return {
    name: 'neo4j',
    env: { NEO4J_URI: server.uri, READOUT_DATA: join(folder, 'unused') },
    bytes: () => sizeOf(join(folder, 'data')),
    pid: server.pid,
    remark: `heap ${MEMORY.heap}, page cache ${MEMORY.pageCache}`,
    close: async () => {
      await stop();
      await remove();
    },
  };
}

function sizeOf(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + sizeOfFile(join(parentPath, name)), 0);
}

/** The engine may take a file away meanwhile. */
const sizeOfFile = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
