/** `readout doctor`: looks at everything that the program needs, and says how to mend what is wrong. */
import { type Check, STATES } from './doctor/check.ts';
import { checkSettings } from './doctor/settings.ts';
import { checkStore } from './doctor/store.ts';
import { checkClient, checkDisk, checkMemory, checkNeo4jTools, checkNode } from './doctor/surroundings.ts';
import type { Terminal } from './terminal.ts';

export interface DoctorOptions {
  readonly mend: boolean;
  readonly json: boolean;
}

/** Some check failed: the exit code says so, and what was found was told before. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** Throws CheckError, after all was told, where a check failed. */
export async function doctor({ mend, json }: DoctorOptions, terminal: Terminal): Promise<void> {
  const checks = await lookAtAll(mend, terminal);
  terminal.out(json ? `${JSON.stringify({ checks }, null, 2)}\n` : checks.map(toLines).join(''));
  const failures = checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
  if (failures.length > 0) throw new CheckError(`Failed: ${failures.join(', ')}.`);
}

async function lookAtAll(mend: boolean, terminal: Terminal): Promise<readonly Check[]> {
  const { check: settings, config } = checkSettings(terminal.env);
  const inGraph = config === undefined ? [] : await checkStore(config, { mend, terminal });
  const disk = config?.data === undefined || config.neo4j !== undefined ? [] : [await checkDisk(config.data)];
  return [checkNode(), settings, ...inGraph, ...disk, checkMemory(), checkClient(), ...checkNeo4jTools()];
}

const WIDTH = Math.max(...STATES.map((state) => state.length));

const toLines = ({ name, state, found, mend }: Check): string =>
  `${state.padEnd(WIDTH)}  ${name}: ${found}\n${mend === undefined ? '' : `${' '.repeat(WIDTH)}  → ${mend}\n`}`;
