// Looking at a store after a fault: whether it opens again, holds nothing half-written, and adds up.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../program/program.mjs';

const LOOK_MS = 120_000;

/** Gives the counts of the store; tells of whatever is half-written. Undefined when it does not open. */
export async function lookForHalves(env, tally, where) {
  try {
    const { halves, counts } = await runHalves(env);
    for (const half of halves) tally.halve(`${where}: ${half}`);
    return counts;
  } catch (error) {
    tally.lose(`${where}: the store does not open again: ${error.message.trim().split('\n').at(-1)}`);
    return undefined;
  }
}

function runHalves(env) {
  const script = fileURLToPath(new URL('./halves.mjs', import.meta.url));
  const settings = { ...process.env, NODE_OPTIONS: '', NEO4J_URI: '', ...env };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script], { env: settings, timeout: LOOK_MS }, (error, out, err) =>
      error ? reject(new Error(err || error.message)) : resolve(JSON.parse(out)),
    );
  });
}

/** `readout doctor` computes every sum anew and compares: the last proof. Its checks of the machine do not matter here. */
export async function askDoctor(env, tally, where) {
  const { checks } = await diagnose(env);
  for (const { name, found } of checks.filter(({ name, state }) => state === 'failed' && !OF_THE_MACHINE.test(name)))
    tally.halve(`${where}: doctor, ${name}: ${found}`);
}

const OF_THE_MACHINE = /node|memory|client|java|maven|disk|settings/i;

/** A failed check is exit code 1, which is no failure of asking. */
const diagnose = (env) =>
  runProgram(['doctor', '--json'], env, { ms: LOOK_MS }).then(
    ({ out }) => JSON.parse(out),
    (error) => {
      if (error.out?.includes('"checks"')) return JSON.parse(error.out);
      throw error;
    },
  );
