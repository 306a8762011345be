// kill -9 while several clients write: after the next start everything acknowledged is there and nothing is half-written.

import { setTimeout as sleep } from 'node:timers/promises';
import { makeAsk } from '../program/ask.mjs';
import { temporaryFolder } from '../program/engine.mjs';
import { startProgram } from '../program/program.mjs';
import { checkAll, keepWriting, saveCast } from './client.mjs';
import { askDoctor, lookForHalves } from './look.mjs';
import { moment, playRounds } from './rounds.mjs';

const CLIENTS = 4;
const LONGEST_MS = 900;
/** A store is used for so many rounds: it must survive more than one kill. */
const ROUNDS_A_STORE = 10;

export const killWhileWriting = ({ times, jobs }, tally) =>
  playRounds({ times, jobs, name: 'mid-write' }, () => {
    let store;
    const renew = async () => {
      if (store !== undefined) await closeStore(store, tally);
      store = openStore();
    };
    return {
      play: async (round) => {
        if (store === undefined || store.rounds === ROUNDS_A_STORE) await renew();
        await playRound(store, { tally, where: `mid-write, round ${round}` });
      },
      finish: () => (store === undefined ? undefined : closeStore(store, tally)),
    };
  });

function openStore() {
  const { folder, remove } = temporaryFolder('faults');
  return { env: { READOUT_DATA: folder }, remove, rounds: 0, acknowledged: [], cast: undefined };
}

/** One last look at everything that this store ever acknowledged, and at its sums. */
async function closeStore({ env, acknowledged, remove }, tally) {
  const program = await startProgram(env, ['--no-seed']);
  const ask = makeAsk(program.url);
  await checkAll({ ask, acknowledged, tally, where: 'mid-write, at the end' }).finally(ask.close);
  await program.stop();
  await askDoctor(env, tally, 'mid-write');
  await remove();
}

async function playRound(store, { tally, where }) {
  const acknowledged = [];
  const program = await startProgram(store.env, ['--no-seed']);
  const ask = makeAsk(program.url);
  store.cast ??= await saveCast(ask);
  const stop = new AbortController();
  const clients = Array.from({ length: CLIENTS }, () =>
    keepWriting({ ask, cast: store.cast, acknowledged, signal: stop.signal, onError: () => false }),
  );
  await sleep(moment(0, LONGEST_MS));
  await program.kill();
  stop.abort();
  await Promise.all(clients);
  ask.close();
  tally.acknowledge(acknowledged.length);
  await lookForHalves(store.env, tally, where);
  await checkAfterwards({ store, acknowledged, tally, where });
  store.acknowledged.push(...acknowledged);
  store.rounds += 1;
}

async function checkAfterwards({ store, acknowledged, tally, where }) {
  const program = await startProgram(store.env, ['--no-seed']);
  const ask = makeAsk(program.url);
  await checkAll({ ask, acknowledged, tally, where }).finally(ask.close);
  await program.stop();
}
