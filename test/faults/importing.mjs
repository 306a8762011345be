// kill -9 in the middle of an import, then the same command again to its end: the counts are those of one that was never killed.
import { isDeepStrictEqual } from 'node:util';
import { generateRows } from '../bench/measures/import-rows.mjs';
import { temporaryFolder } from '../program/engine.mjs';
import { runProgram } from '../program/program.mjs';
import { askDoctor, lookForHalves } from './look.mjs';
import { moment, playRounds, runAndKill } from './rounds.mjs';

const ROWS = 3000;
const MOST_KILLS = 3;
const DOCTOR_EVERY = 10;

export async function killWhileImporting({ times, jobs }, tally) {
  const { file, remove } = await generateRows(ROWS);
  const command = ['import', 'events', file, '--format', 'icews', '--json'];
  const reference = await importWhole(command, tally);
  await playRounds({ times, jobs, name: 'mid-import' }, () => ({
    play: (round) => playRound({ command, reference, tally, round }),
  }));
  await remove();
}

/** An import that nothing disturbs: how long it takes and what the graph then holds. */
async function importWhole(command, tally) {
  const { folder, remove } = temporaryFolder('faults');
  const env = { READOUT_DATA: folder };
  const begun = performance.now();
  await runProgram(command, env);
  const ms = performance.now() - begun;
  const counts = await lookForHalves(env, tally, 'import, undisturbed');
  await remove();
  return { ms, counts };
}

async function playRound({ command, reference, tally, round }) {
  const where = `mid-import, round ${round}`;
  const { folder, remove } = temporaryFolder('faults');
  const env = { READOUT_DATA: folder };
  const kills = 1 + (round % MOST_KILLS);
  for (let kill = 0; kill < kills; kill += 1) await runAndKill(command, env, moment(0, reference.ms));
  await runProgram(command, env).catch((error) => tally.lose(`${where}: it does not go on: ${error.message}`));
  const counts = await lookForHalves(env, tally, where);
  tally.acknowledge(reference.counts?.Evidence ?? 0);
  if (counts !== undefined && !isDeepStrictEqual(counts, reference.counts))
    tally.lose(`${where}: ${JSON.stringify(counts)} where undisturbed it is ${JSON.stringify(reference.counts)}`);
  if (round % DOCTOR_EVERY === 0) await askDoctor(env, tally, where);
  await remove();
}
