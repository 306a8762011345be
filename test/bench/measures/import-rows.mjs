// The import of an event table by the real command: rows a second over all and in the first and the last quarter, memory, size,
// and whether every row is accounted for.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { makeAsk } from '../../program/ask.mjs';
import { temporaryFolder } from '../../program/engine.mjs';
import { runProgram, startProgram } from '../../program/program.mjs';
import { within } from '../../program/time.mjs';
import { figure, MEGABYTE, MEMORY_BAR_MB } from '../bars.mjs';

const GENERATE_MS = 300_000;
const BARS = { embedded: 8000, neo4j: 5000 };
/** The rate is flat when the last quarter is at least so fast beside the first. */
const FLAT = 0.7;

/** A file of generated rows of ICEWS. */
export async function generateRows(count) {
  const { folder, remove } = temporaryFolder('rows');
  const file = join(folder, `icews-${count}.tab`);
  const script = fileURLToPath(new URL('../rows/large-events.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, '--rows', String(count), '--seed', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await within(GENERATE_MS, 'Making the rows', pipeline(child.stdout, createWriteStream(file)));
  return { file, remove };
}

/** Gives the id of the data set. */
export async function measureImport({ engine, file, rows, before, results, place }) {
  const progress = [];
  const begun = performance.now();
  const watch = (done) => progress.push({ done, at: performance.now() - begun });
  const { out, peak } = await runProgram(['import', 'events', file, '--format', 'icews', '--json'], engine.env, {
    watch,
  });
  const seconds = (performance.now() - begun) / 1000;
  const add = (row) => results.add({ ...place, part: 'import', ...row });
  add({
    name: 'rows a second',
    value: rows / seconds,
    unit: '/s',
    better: 'more',
    bar: BARS[engine.name],
    detail: `${figure(rows, 'rows')} in ${figure(seconds, 's')}`,
  });
  addQuarters(progress, { rows, seconds, add });
  if (peak > 0) add({ name: 'most memory while importing', value: peak / MEGABYTE, unit: 'MB', bar: MEMORY_BAR_MB });
  add({ name: 'size on the disk', value: engine.bytes() / MEGABYTE, unit: 'MB' });
  const report = JSON.parse(out);
  await addCounts({ engine, rows, before, report, add });
  return report.dataSet;
}

/** How fast the first quarter of the rows went in, and the last: the command's own progress tells. */
function addQuarters(progress, { rows, seconds, add }) {
  const at = (share) => progress.find(({ done }) => done >= rows * share)?.at;
  const [first, third] = [at(1 / 4), at(3 / 4)];
  if (first === undefined || third === undefined || progress.length < 8) return;
  const [early, late] = [rows / 4 / (first / 1000), rows / 4 / (seconds - third / 1000)];
  add({
    name: 'last quarter beside the first',
    value: late / early,
    unit: '×',
    better: 'more',
    bar: FLAT,
    detail: `${figure(early, '/s')}, then ${figure(late, '/s')}`,
  });
}

/** Rows are evidence, repeats or rejected, and the graph holds as much evidence as it should. */
async function addCounts({ engine, rows, before, report, add }) {
  const { evidence = 0, repeats = 0, rejected = 0 } = report;
  const missing = rows - evidence - repeats - rejected;
  const held = (await statsOf(engine.env)).evidence - before.evidence;
  const detail = `${figure(evidence, 'evidence')}, ${figure(repeats, 'repeats')}, ${figure(rejected, 'rejected')}`;
  add({ name: 'rows not accounted for', value: Math.abs(missing), unit: 'rows', bar: 0, detail });
  add({ name: 'evidence missing in the graph', value: Math.abs(evidence - held), unit: 'rows', bar: 0 });
}

async function statsOf(env) {
  const program = await startProgram(env);
  const ask = makeAsk(program.url);
  try {
    return (await ask('{ stats { evidence } }')).stats;
  } finally {
    ask.close();
    await program.stop();
  }
}
