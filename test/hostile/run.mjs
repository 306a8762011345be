// Ten thousand hostile documents, messages and files against the real program: no crash, no hang, no growth of memory, no fault of
// ours. A part of `npm run faults`; the tests in test/graphql and test/http send a few hundred.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { register } from 'tsx/esm/api';
import { temporaryFolder } from '../program/engine.mjs';
import { currentMemory, startProgram } from '../program/program.mjs';
import { timed } from '../program/time.mjs';
import { readHostileFiles } from './read-files.mjs';

register(); // the generators are TypeScript: the tests share them
const [{ hostileRequests }, { hostileMessages }, { send }] = await Promise.all(
  ['documents', 'bodies', 'send'].map((name) => import(`./${name}.ts`)),
);

const HANG_MS = 2000;
/** Memory is taken after the first part, when everything is warm, and may not have grown by more at the end. */
const WARM_SHARE = 0.3;
const GROWTH = 1.5;
const OURS = /INTERNAL_SERVER_ERROR/;
const INSIDE = /node_modules|\.[jt]s:\d+:\d+/;

export async function sendHostileInput({ runs, seed }, tally) {
  const { folder, remove } = temporaryFolder('hostile');
  const program = await startProgram({ READOUT_DATA: folder });
  const session = { program, tally, slowest: { ms: 0 }, answered: 0, blamed: 0 };
  const share = (part) => Math.ceil(runs * part);
  try {
    const schema = buildSchema(readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'));
    await sendAll(session, {
      what: 'documents',
      generator: hostileRequests(schema).map(toMessage),
      runs: share(0.45),
      seed,
    });
    await sendAll(session, { what: 'messages', generator: hostileMessages, runs: share(0.3), seed });
  } finally {
    await program.stop().catch((error) => tally.blame(`hostile: the program does not stop: ${error.message}`));
    await remove();
  }
  console.log(`  ${session.answered} answered, the slowest after ${Math.round(session.slowest.ms)} ms`);
  await readHostileFiles({ runs: share(0.25), seed, hangMs: HANG_MS }, tally);
}

/** JSON has no word for some numbers, and a lone surrogate must go out as one. */
const toMessage = (body) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});

async function sendAll(session, { what, generator, runs, seed = Date.now() % 2 ** 31 }) {
  const { program, tally } = session;
  console.log(`  ${runs} ${what}, seed ${seed}`);
  let warm;
  let at = 0;
  for (const message of fc.sample(generator, { numRuns: runs, seed })) {
    await sendOne(session, message, `${what} ${at} of seed ${seed}`);
    at += 1;
    if (at === Math.ceil(runs * WARM_SHARE)) warm = currentMemory(program.child.pid);
    if (program.child.exitCode !== null || program.child.signalCode !== null) {
      tally.blame(`hostile: the program ended after ${what} ${at}: ${program.written.err.trim().split('\n').at(-1)}`);
      return;
    }
  }
  const end = currentMemory(program.child.pid);
  const inMegabytes = (bytes) => Math.round(bytes / 1024 / 1024);
  if (warm === undefined || end === undefined) return;
  console.log(`  memory: ${inMegabytes(warm)} MB when warm, ${inMegabytes(end)} MB at the end`);
  if (end > warm * GROWTH)
    tally.blame(`hostile: ${what}: memory grew to ${inMegabytes(end)} MB from ${inMegabytes(warm)}`);
}

async function sendOne(session, message, where) {
  const { tally } = session;
  const once = () => timed(() => send(session.program.url, message).catch((error) => ({ error })));
  let { ms, result } = await once();
  if (ms > HANG_MS) {
    console.log(`  ${where} took ${Math.round(ms)} ms, and is sent once more: ${excerpt(message)}`);
    ({ ms, result } = await once()); // the machine may have been busy with something else
  }
  session.answered += 1;
  if (ms > session.slowest.ms) session.slowest = { ms };
  const fault = faultIn({ ms, ...result });
  if (fault === undefined) return;
  session.blamed += 1;
  tally.blame(`hostile: ${where}: ${fault}\n    ${excerpt(message)}`);
}

function faultIn({ ms, error, status, text = '' }) {
  if (error !== undefined) return error.message;
  if (ms > HANG_MS) return `answered after ${Math.round(ms)} ms`;
  if (OURS.test(text)) return `a fault of ours: ${text.slice(0, 300)}`;
  if (INSIDE.test(text)) return `shows what is inside: ${text.slice(0, 300)}`;
  return status >= 500 && status !== 503 ? `status ${status}` : undefined;
}

const excerpt = ({ method, path, headers, body }) =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${JSON.stringify(body.toString('utf8', 0, 600))}`;
