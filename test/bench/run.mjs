// `npm run bench`: measures the real program against the bars, on both engines, and beside @neo4j/graphql. `--help` tells the options.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoNeo4j } from '../neo4j/jars.mjs';
import { endAll, endOnSignals } from '../program/ending.mjs';
import { root, runProgram } from '../program/program.mjs';
import { readArguments, USAGE } from './arguments.mjs';
import { makeResults } from './bars.mjs';
import { describeMachine } from './machine.mjs';
import { compareSizes } from './measures/growth.mjs';
import { generateRows } from './measures/import-rows.mjs';
import { measure } from './measures/measure.mjs';
import { measureReading } from './measures/reading.mjs';
import { missed, toMarkdown } from './report.mjs';
import { readRows } from './rows/subjects.mjs';

endOnSignals();
try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await bench(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await endAll();
}

async function bench(options) {
  const begun = performance.now();
  await runProgram(['--build-only'], {}); // else the first start would be timed with it
  const results = makeResults();
  const engines = new Set();
  if (options.parts.includes('reading')) await measureReading({ options, results, engines });
  const sizes = options.parts.some((part) => part !== 'reading') ? options.rows : [];
  for (const count of sizes) await benchSize(count, { options, results, engines });
  if (sizes.length > 0) compareSizes(results, sizes);
  const minutes = Math.ceil((performance.now() - begun) / 60_000);
  const short = missed(results.rows).length;
  console.log(
    `\n${results.rows.filter(({ met }) => met === true).length} bars met, ${short} missed, ${minutes} minutes.`,
  );
  if (options.out !== undefined) writeReport({ results, engines, options, minutes });
}

async function benchSize(count, { options, results, engines }) {
  const { file, remove } = await generateRows(count);
  const data = { file, ...(await readRows(file)) };
  for (const name of options.engines) {
    const reason = name === 'neo4j' ? whyNoNeo4j() : undefined;
    console.log(`\n── ${name}, ${data.rows} rows${reason ? `: left out, since ${reason}` : ''}`);
    if (reason !== undefined) continue;
    await measure(name, { data, options, results }).then(
      (engine) => engines.add(engine),
      (error) => results.fail({ part: 'import', engine: name, size: data.rows, name: 'the whole', error }),
    );
  }
  await remove();
}

function writeReport({ results, engines, options, minutes }) {
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  const day = new Date().toISOString().slice(0, 10);
  const text = toMarkdown({
    rows: results.rows,
    machine: describeMachine(),
    engines: [...engines],
    options,
    command,
    day,
    minutes,
  });
  writeFileSync(join(root, options.out), text);
  console.log(`Written to ${options.out}.`);
}
