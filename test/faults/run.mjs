// `npm run faults`: the real program is killed, starved and fed with rubbish, and must lose nothing. The last line says what came of it;
// `--help` tells the options.

import { sendHostileInput } from '../hostile/run.mjs';
import { endAll, endOnSignals } from '../program/ending.mjs';
import { runProgram } from '../program/program.mjs';
import { readArguments, usageOf } from './arguments.mjs';
import { killWhileBackingUp } from './backing-up.mjs';
import { fillDisk } from './filling-disk.mjs';
import { killWhileImporting } from './importing.mjs';
import { loseNeo4j } from './losing-neo4j.mjs';
import { isGood, lastLine, makeTally } from './tally.mjs';
import { killWhileWriting } from './writing.mjs';

const PARTS = {
  import: killWhileImporting,
  write: killWhileWriting,
  backup: killWhileBackingUp,
  neo4j: loseNeo4j,
  disk: fillDisk,
  hostile: sendHostileInput,
};

endOnSignals();
try {
  const parts = Object.keys(PARTS);
  const options = readArguments(process.argv.slice(2), parts);
  if (options.help) console.log(usageOf(parts));
  else await runAll(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  await endAll();
}

async function runAll(options) {
  await runProgram(['--build-only'], {});
  const tally = makeTally();
  for (const name of options.only) {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    await PARTS[name](options, tally).catch((error) =>
      tally.blame(`${name} could not be played to its end: ${error.message}`),
    );
    console.log(`  ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  for (const left of tally.found.left) console.log(`Not tried: ${left}.`);
  process.exitCode = isGood(tally.found) ? 0 : 1;
  console.log(`\n${lastLine(tally.found)}`);
}
