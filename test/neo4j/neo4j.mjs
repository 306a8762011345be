// A real Neo4j Community on loopback without Docker: started from Maven's jars in about 6 s, stopped in about 5.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchJars, NEO4J_VERSION } from './jars.mjs';

const START_TIMEOUT_MS = 120_000;

/**
 * Starts Neo4j and gives `{ uri, folder, stop, exited }` when it answers.
 * `folder` keeps the data; without one they are in a temporary folder that `stop` removes. With `auth` a password is asked for.
 * `heap` and `pageCache` are sizes as Java writes them. The result also has `pid`, and `kill`, which ends it as a crash would.
 */
export async function startNeo4j({ folder, port, auth = false, heap = '1g', pageCache = '256m' } = {}) {
  const jars = fetchJars();
  const bolt = port ?? (await freePort());
  const home = folder ?? mkdtempSync(join(tmpdir(), 'readout-neo4j-'));
  configure({ home, bolt, auth, heap, pageCache });
  const server = spawn('java', javaArguments(jars, { home, heap }), { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => server.once('exit', resolve)).then(() => {
    if (folder === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  const end = async (signal) => {
    server.kill(signal);
    await exited;
  };
  const stop = () => end('SIGTERM');
  try {
    await started(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${bolt}`, folder: home, pid: server.pid, stop, kill: () => end('SIGKILL'), exited };
}

function configure({ home, bolt, auth, heap, pageCache }) {
  // It does not start without lib/, though there is nothing in it.
  for (const name of ['conf', 'data', 'logs', 'lib']) mkdirSync(join(home, name), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': auth,
    'dbms.security.auth_max_failed_attempts': 0, // the tests try wrong passwords
    'dbms.usage_report.enabled': false,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function javaArguments(jars, { home, heap }) {
  const five = NEO4J_VERSION.startsWith('5.');
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const modules = five ? [] : ['--add-modules=jdk.incubator.vector'];
  const main = five ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity';
  const classes = [join(jars, '*'), join(home, 'lib')].join(delimiter);
  // Only in console mode does it print that it has started.
  const options = ['--console-mode', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  return [`-Xmx${heap}`, ...opened, ...modules, '-cp', classes, main, ...options];
}

/** Waits for the line that says so; throws the last lines of the output when it ends before. */
function started(server) {
  const said = [];
  const line = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said.push(...String(chunk).split('\n').filter(Boolean));
      if (said.some((text) => / Started\.$/.test(text))) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Neo4j ended before it had started:\n${said.slice(-8).join('\n')}`)));
  });
  const late = sleep(START_TIMEOUT_MS, undefined, { ref: false }).then(() => {
    throw new Error(`Neo4j did not start within ${START_TIMEOUT_MS / 1000} s:\n${said.slice(-8).join('\n')}`);
  });
  return Promise.race([line, late]);
}

/** A port of loopback that nothing listens on. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Whether a folder holds a database already. */
export function holdsDatabase(folder) {
  return existsSync(join(folder, 'data', 'databases'));
}
