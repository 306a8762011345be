// The disk runs full under the embedded graph: refused with a sentence, nothing acknowledged is lost, and with room again it goes on.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeAsk } from '../program/ask.mjs';
import { atTheEnd } from '../program/ending.mjs';
import { temporaryFolder } from '../program/engine.mjs';
import { startProgram } from '../program/program.mjs';
import { checkAll, keepWriting, saveCast } from './client.mjs';
import { askDoctor, lookForHalves } from './look.mjs';

const [SMALL, LARGE] = ['4m', '256m'];
const FILL_MS = 60_000;
/** So many refusals one after the other: it is full. */
const ENOUGH = 20;

export async function fillDisk(_options, tally) {
  const { folder, remove } = temporaryFolder('faults-disk');
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const reason = whyNoDisk(disk);
  if (reason !== undefined) {
    await remove();
    return tally.skip('disk', reason);
  }
  const unmount = atTheEnd(async () => mount(['umount', '-l', disk]));
  const env = { READOUT_DATA: join(disk, 'graph') };
  const acknowledged = await fill(env, tally);
  mount(['mount', '-o', `remount,size=${LARGE}`, disk]);
  await lookForHalves(env, tally, 'disk full');
  await checkWithRoom(env, { acknowledged, tally });
  await askDoctor(env, tally, 'disk full');
  await unmount();
  await remove();
}

/** Why there is no small disk to be had, as a clause. */
function whyNoDisk(disk) {
  if (process.platform !== 'linux') return 'a small disk is made with tmpfs, which is of Linux';
  if (process.getuid?.() !== 0) return 'mounting a small disk needs root';
  const { status, stderr } = mount(['mount', '-t', 'tmpfs', '-o', `size=${SMALL}`, 'readout-faults', disk]);
  return status === 0 ? undefined : `no small disk can be mounted (${stderr.trim()})`;
}

const mount = ([command, ...args]) => spawnSync(command, args, { encoding: 'utf8' });

async function fill(env, tally) {
  const program = await startProgram(env, ['--no-seed']);
  const ask = makeAsk(program.url);
  const acknowledged = [];
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), FILL_MS);
  let refused = 0;
  const onError = ({ code, message }) => {
    refused += 1;
    if (refused === 1) console.log(`  Full after ${acknowledged.length} writes: ${code ?? ''} ${message}`);
    if (code !== undefined && code !== 'UNAVAILABLE' && refused <= ENOUGH)
      tally.blame(`disk full: answered with ${code}: ${message}`);
    return refused < ENOUGH && code !== undefined;
  };
  const cast = await saveCast(ask);
  await keepWriting({ ask, cast, acknowledged, signal: stop.signal, onError });
  clearTimeout(timer);
  if (refused === 0)
    tally.blame(
      `disk full: ${acknowledged.length} writes were acknowledged within ${FILL_MS / 1000} s and none refused`,
    );
  tally.acknowledge(acknowledged.length);
  if (program.child.exitCode !== null) tally.blame('disk full: the program ended');
  else await checkAll({ ask, acknowledged, tally, where: 'disk full, still running' });
  ask.close();
  await program.stop().catch((error) => tally.blame(`disk full: ${error.message}`));
  return acknowledged;
}

async function checkWithRoom(env, { acknowledged, tally }) {
  const program = await startProgram(env, ['--no-seed']);
  const ask = makeAsk(program.url);
  await checkAll({ ask, acknowledged, tally, where: 'disk full, with room again' });
  await saveCast(ask).catch(
    ({ code }) => code === 'CONFLICT' || tally.blame(`with room again a write is answered with ${code}`),
  );
  ask.close();
  await program.stop();
}
