// A script of this folder as a process of its own: given its work as JSON on standard input, it answers with JSON.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atTheEnd } from '../../program/ending.mjs';
import { within } from '../../program/time.mjs';

/** What the script answers. `what` names it in errors; `args` are Node's own. */
export function runScript(file, work, { env, ms, what, args = [] }) {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [...args, script], {
    env: { ...process.env, NODE_OPTIONS: '', NEO4J_URI: '', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const end = atTheEnd(async () => child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stdin.end(JSON.stringify(work));
  const answer = new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${what} failed with ${code}.`)),
    );
  });
  return within(ms, what, answer).finally(end);
}
