// Neo4j goes away under load and comes back: nobody waits for it, readiness says so, everything recovers by itself, and what was
// acknowledged is there.
import { setTimeout as sleep } from 'node:timers/promises';
import { whyNoNeo4j } from '../neo4j/jars.mjs';
import { freePort, startNeo4j } from '../neo4j/neo4j.mjs';
import { makeAsk } from '../program/ask.mjs';
import { atTheEnd } from '../program/ending.mjs';
import { temporaryFolder } from '../program/engine.mjs';
import { startProgram } from '../program/program.mjs';
import { timed, until, within } from '../program/time.mjs';
import { checkAll, keepWriting, saveCast } from './client.mjs';
import { askDoctor, lookForHalves } from './look.mjs';

const ROUNDS = 4;
const [WRITERS, READERS] = [2, 4];
const LOAD_MS = 3000;
/** No request may wait longer while the database is gone, nor readiness take longer to say so. It is gone a little longer. */
const AT_ONCE_MS = 8_000;
const GONE_MS = AT_ONCE_MS + 1_000;
const RECOVERY_MS = 60_000;
/** A Neo4j that has just started answers slowly at first. */
const END_MS = 120_000;
const GONE = new Set(['UNAVAILABLE', undefined]); // undefined: the connection ended

export async function loseNeo4j(_options, tally) {
  const reason = whyNoNeo4j();
  if (reason !== undefined) return tally.skip('neo4j', reason);
  const { folder, remove } = temporaryFolder('faults-neo4j');
  const port = await freePort();
  const begin = async () => {
    const server = await startNeo4j({ folder, port });
    return { ...server, forget: atTheEnd(server.kill) };
  };
  const server = await begin();
  const env = { NEO4J_URI: server.uri, READOUT_DATA: folder };
  const program = await startProgram(env, ['--no-seed']);
  const play = { begin, server, program, ask: makeAsk(program.url), tally, acknowledged: [] };
  play.cast = await saveCast(play.ask);
  for (let round = 1; round <= ROUNDS; round += 1) await playRound(play, round);
  play.ask.close();
  await program.stop();
  await lookForHalves(env, tally, 'neo4j, at the end');
  await askDoctor(env, tally, 'neo4j');
  await play.server.forget();
  await remove();
}

async function playRound(play, round) {
  const { program, ask, tally, cast, acknowledged } = play;
  const where = `neo4j, round ${round}`;
  console.log(`  ${where} of ${ROUNDS}`);
  const stop = new AbortController();
  const onError = async ({ code, message }) => {
    if (!GONE.has(code)) tally.blame(`${where}: a request was answered with ${code}: ${message}`);
    await sleep(50);
    return true;
  };
  const before = acknowledged.length;
  const load = [
    ...Array.from({ length: WRITERS }, () => keepWriting({ ask, cast, acknowledged, signal: stop.signal, onError })),
    ...Array.from({ length: READERS }, () => keepReading({ play, signal: stop.signal, onError, where })),
  ];
  await sleep(LOAD_MS);
  play.goneAt = undefined;
  play.backAt = undefined;
  await (round % 2 === 1 ? play.server.kill() : play.server.stop()); // a crash, and an orderly stop
  play.goneAt = performance.now();
  await expectGone({ program, ask, tally, where });
  await sleep(Math.max(0, GONE_MS - (performance.now() - play.goneAt)));
  play.backAt = performance.now();
  play.server = await play.begin();
  await expectBack({ program, ask, cast, tally, where });
  await sleep(LOAD_MS);
  stop.abort();
  await within(END_MS, 'The end of the load', Promise.all(load)).catch((error) =>
    tally.blame(`${where}: ${error.message}`),
  );
  const fresh = acknowledged.slice(before);
  tally.acknowledge(fresh.length);
  await checkAll({ ask, acknowledged: fresh, tally, where });
}

async function keepReading({ play, signal, onError, where }) {
  while (!signal.aborted) {
    const begun = performance.now();
    await play.ask(READ, { id: play.cast[0] }).catch(onError);
    const waited = waitedWhileGone(play, begun);
    if (waited > AT_ONCE_MS)
      play.tally.blame(`${where}: a reader waited ${Math.round(waited)} ms while Neo4j was gone`);
  }
}

/** How much of the time since then there was no Neo4j. A slow answer of one that has just started is no fault of ours. */
function waitedWhileGone({ goneAt, backAt }, begun) {
  const now = performance.now();
  return goneAt === undefined ? 0 : Math.min(now, backAt ?? now) - Math.max(begun, goneAt);
}

const READ = 'query($id: ID!) { entity(id: $id) { name claims(first: 5) { totalCount edges { node { sentence } } } } }';

async function expectGone({ program, ask, tally, where }) {
  for (const [what, query] of [
    ['a read', '{ stats { claims } }'],
    ['a write', 'mutation { addArticle(input: { title: "t", text: "t" }) { article { id } } }'],
  ]) {
    const { ms, result } = await timed(() =>
      ask(query).then(
        () => 'an answer',
        ({ code }) => code,
      ),
    );
    if (result !== 'UNAVAILABLE') tally.blame(`${where}: without Neo4j ${what} is answered with ${result}`);
    if (ms > AT_ONCE_MS) tally.blame(`${where}: without Neo4j ${what} waited ${Math.round(ms)} ms`);
  }
  const { status } = await within(AT_ONCE_MS, 'readyz', fetch(`${program.url}/readyz`)).catch((error) => ({
    status: error.message,
  }));
  if (status !== 503) tally.blame(`${where}: without Neo4j /readyz says ${status}`);
  if (!(await fetch(`${program.url}/healthz`)).ok) tally.blame(`${where}: /healthz says that the process is gone`);
}

async function expectBack({ program, ask, cast, tally, where }) {
  const isReady = async () => (await fetch(`${program.url}/readyz`)).status === 200;
  await until(isReady, { ms: RECOVERY_MS, what: 'Recovering', pause: 100 }).catch((error) =>
    tally.blame(`${where}: ${error.message}`),
  );
  await ask(READ, { id: cast[0] }).catch(({ code, message }) =>
    tally.blame(`${where}: ready, but a read is answered with ${code}: ${message}`),
  );
}
