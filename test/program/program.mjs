// The real program as a process of its own: `readout start` with its address, or any other command to its end.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { atTheEnd } from './ending.mjs';
import { within } from './time.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const START_MS = 180_000;
const STOP_MS = 60_000;
/** Progress is shown to people only: to a terminal, which this makes of the error output. */
const WATCHED = ['--import', 'data:text/javascript,process.stderr.isTTY=true'];
const PROGRESS = /Rows[^:]*: ([\d,]+) of/g;

/** Nothing of whoever starts the bench may reach the program: only these settings. */
const settings = (env) => ({
  ...process.env,
  ...{
    NODE_OPTIONS: '',
    NEO4J_URI: '',
    NEO4J_USER: '',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: '',
    HOST: '',
    PUBLIC_HOSTS: '',
    TRUST_PROXY: '',
  },
  ...{ PORT: '0', LOG_LEVEL: 'silent', METRICS: '' },
  ...env,
});

/** Starts the program. Gives `{ url, child, begun, stop, kill }` once it has printed its address. */
export async function startProgram(env, args = []) {
  const begun = performance.now();
  const run = spawnProgram(['start', ...args], env);
  await within(START_MS, 'Starting Readout', Promise.race([run.line, run.exited]));
  const url = /^Readout on (\S+)$/m.exec(run.written.out)?.[1];
  if (url === undefined) throw new Error(`Readout did not start: ${run.written.err || run.written.out}`);
  return { url, begun, ...run };
}

/** Runs a command to its end. Throws what it said when it fails; gives its output and the most memory it took. `watch` hears how far it is. */
export async function runProgram(args, env, { ms = 3_600_000, watch } = {}) {
  const run = spawnProgram(args, env, { isWatched: watch !== undefined });
  run.child.stderr.on('data', (chunk) => {
    for (const [, done] of String(chunk).matchAll(PROGRESS)) watch?.(Number(done.replaceAll(',', '')));
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakMemory(run.child.pid) ?? 0);
  }, 500);
  try {
    const code = await within(ms, `readout ${args[0]}`, run.exited);
    if (code === 0) return { ...run.written, peak };
    throw Object.assign(new Error(`readout ${args[0]} failed: ${lastSaid(run.written)}`), run.written);
  } finally {
    clearInterval(looking);
    await run.kill();
  }
}

/** What it said last: of progress, which writes one line over and over, how far it was. */
const lastSaid = ({ err, out }) =>
  stripVTControlCharacters(err || out)
    .split(/[\r\n]/)
    .findLast((line) => line.trim() !== '') ?? '';

/** The program under way, with what it has written so far. */
export function spawnProgram(args, env, { isWatched = false } = {}) {
  const child = spawn(process.execPath, [...(isWatched ? WATCHED : []), 'server/run.mjs', ...args], {
    cwd: root,
    env: settings(env),
  });
  const written = { out: '', err: '' };
  const line = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      written.out += chunk;
      if (written.out.includes('\n')) resolve();
    });
  });
  child.stderr.on('data', (chunk) => {
    written.err = (written.err + chunk).slice(-20_000);
  });
  const exited = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  const end = atTheEnd(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await within(STOP_MS, 'Stopping Readout', exited).finally(end);
  };
  return { child, written, line, exited, stop, kill: end };
}

/** The most memory a process had resident so far, in bytes; undefined where the system does not tell. */
export const peakMemory = (pid) => memoryOf(pid, 'VmHWM');

/** What it has resident now. */
export const currentMemory = (pid) => memoryOf(pid, 'VmRSS');

function memoryOf(pid, line) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
