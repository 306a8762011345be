// From the start of the process to the first answer: on an empty folder, which is seeded, and on one that is.

import { makeAsk } from '../../program/ask.mjs';
import { peakMemory, startProgram } from '../../program/program.mjs';
import { median } from '../../program/time.mjs';
import { rangeOf } from '../bars.mjs';

const BAR_MS = 3000;
const TIMES = 5;

/** Leaves the engine seeded. Gives how much is in it then. */
export async function measureStart({ engine, results, place }) {
  const first = await startOnce(engine.env);
  if (results.rows.some((row) => row.part === 'start' && row.engine === engine.name)) return first.stats; // once is enough
  const again = [];
  for (let at = 0; at < TIMES; at += 1) again.push(await startOnce(engine.env));
  const spent = again.map(({ ms }) => ms);
  const bar = engine.name === 'embedded' ? BAR_MS : undefined; // a server elsewhere takes its own time
  results.add({ ...place, part: 'start', name: 'first start, which seeds', value: first.ms, bar });
  const detail = `${TIMES} runs, ${rangeOf(Math.min(...spent), Math.max(...spent))}`;
  results.add({ ...place, part: 'start', name: 'start on seeds', value: median(spent), bar, detail });
  return first.stats;
}

async function startOnce(env) {
  const program = await startProgram(env);
  const ask = makeAsk(program.url);
  try {
    const { stats } = await ask('{ stats { entities claims evidence relations } }');
    return { ms: performance.now() - program.begun, stats, peak: peakMemory(program.child.pid) };
  } finally {
    ask.close();
    await program.stop();
  }
}
