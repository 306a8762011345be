// So many rounds, some side by side, and a random moment in each.

import { setTimeout as sleep } from 'node:timers/promises';
import { spawnProgram } from '../program/program.mjs';

/** Deals the rounds out to workers; `makeWorker(number)` gives what plays one round, and what comes last. */
export async function playRounds({ times, jobs, name }, makeWorker) {
  let dealt = 0;
  const begun = performance.now();
  const work = async (number) => {
    const { play, finish = async () => {} } = await makeWorker(number);
    while (dealt < times) {
      dealt += 1;
      if (dealt % 10 === 0)
        console.log(`  ${name}: round ${dealt} of ${times}, ${Math.round((performance.now() - begun) / 1000)} s`);
      await play(dealt);
    }
    await finish();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, times) }, (_, number) => work(number)));
}

/** Starts a command and kills it with SIGKILL after so long, unless it has ended by itself. Gives its exit code, or the signal. */
export async function runAndKill(args, env, afterMs) {
  const run = spawnProgram(args, env);
  const timer = new AbortController();
  const killed = sleep(afterMs, undefined, { signal: timer.signal }).then(
    () => run.child.kill('SIGKILL'),
    () => undefined,
  );
  const code = await run.exited;
  timer.abort();
  await killed;
  await run.kill();
  return code;
}

/** A moment between two, in milliseconds. */
export const moment = (from, to) => from + Math.random() * (to - from);
