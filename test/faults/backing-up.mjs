// kill -9 in the middle of a backup: under its name there is a whole one or none, and the store opens and backs up as before.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../program/engine.mjs';
import { runProgram } from '../program/program.mjs';
import { lookForHalves } from './look.mjs';
import { moment, playRounds, runAndKill } from './rounds.mjs';

export const killWhileBackingUp = ({ times, jobs }, tally) =>
  playRounds({ times, jobs, name: 'mid-backup' }, async () => {
    const { folder, remove } = temporaryFolder('faults');
    const { folder: target, remove: removeTarget } = temporaryFolder('backups');
    const store = { env: { READOUT_DATA: folder }, target, file: join(target, 'kept.jsonl') };
    await runProgram(['seed'], store.env);
    const counts = await lookForHalves(store.env, tally, 'backup, undisturbed');
    const { ms, content } = await backUp(store);
    return {
      play: (round) => playRound(store, { ms, content, counts, tally, where: `mid-backup, round ${round}` }),
      finish: async () => {
        await remove();
        await removeTarget();
      },
    };
  });

async function backUp({ env, target, file }) {
  for (const name of readdirSync(target)) rmSync(join(target, name), { force: true });
  const begun = performance.now();
  const { out } = await runProgram(['backup', file, '--json'], env);
  return { ms: performance.now() - begun, content: JSON.parse(out).content };
}

async function playRound(store, { ms, content, tally, where }) {
  for (const name of readdirSync(store.target)) rmSync(join(store.target, name), { force: true });
  const code = await runAndKill(['backup', store.file, '--json'], store.env, moment(0, ms));
  tally.acknowledge(code === 0 ? 1 : 0);
  if (existsSync(store.file)) checkWhole(store.file, { content, tally, where });
  else if (code === 0) tally.lose(`${where}: the backup was reported and is not there`);
  const again = await backUp(store).catch((error) => ({ content: error.message }));
  if (again.content !== content) tally.lose(`${where}: the next backup is another one: ${again.content}`);
}

/** The last line says what must have come. */
function checkWhole(file, { content, tally, where }) {
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  if (!last.includes(`"content":"${content}"`)) tally.halve(`${where}: a backup without its end stands under its name`);
}
