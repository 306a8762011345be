// Installs the rival into a temporary folder and starts it as a process of its own. Nothing of it is a dependency of ours.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atTheEnd } from '../../program/ending.mjs';
import { temporaryFolder } from '../../program/engine.mjs';
import { within } from '../../program/time.mjs';

const INSTALL_MS = 300_000;
const START_MS = 60_000;
const FILES = ['package.json', 'package-lock.json', 'schema.graphql', 'server.mjs'];

let installed;

/** The folder with its packages: installed once a run. Throws when npm cannot. */
export function installRival() {
  installed ??= install();
  return installed;
}

function install() {
  const { folder } = temporaryFolder('rival');
  for (const file of FILES) cpSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file));
  console.log('  Installing @neo4j/graphql into a temporary folder.');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: INSTALL_MS,
    shell: process.platform === 'win32',
  });
  if (status === 0) return folder;
  throw new Error(`npm could not install the rival: ${stderr?.trim().split('\n').at(-1) ?? 'it took too long'}`);
}

/** Starts it over a Neo4j. Gives `{ url, child, stop }`. */
export async function startRival(folder, { uri, predicates }) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    NEO4J_URI: uri,
    PREDICATES: predicates.join(','),
  };
  const child = spawn(process.execPath, ['server.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.once('close', resolve));
  const stop = atTheEnd(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  let said = '';
  const line = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-5000);
        if (/^Rival on \S+$/m.test(said)) resolve();
      });
  });
  await within(START_MS, 'Starting the rival', Promise.race([line, exited]));
  const url = /^Rival on (\S+)$/m.exec(said)?.[1];
  if (url === undefined) throw new Error(`The rival did not start: ${said.trim().split('\n').at(-1)}`);
  return { url, child, stop };
}
