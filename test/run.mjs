// `npm test`: every check, one after the other and to the end, then a summary. The last line counts tests and checks alike:
// `N passed, N failed`. `npm test -- --only types` runs one of them; what follows a second `--` goes to Jest.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path) => join(root, 'node_modules', path);

const CHECKS = [
  { name: 'lint', args: [tool('@biomejs/biome/bin/biome'), 'ci'] },
  { name: 'types', args: [tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'types-client', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'client'] },
  { name: 'codegen', args: [tool('@graphql-codegen/cli/cjs/bin.js'), '--check'] },
  { name: 'lock', args: [join(root, '.ci/complete-lock.mjs'), '--check'] },
  // Before Jest: its files run side by side, and several start the built program.
  { name: 'build', args: [join(root, 'server/run.mjs'), '--build-only'] },
];
const NAMES = [...CHECKS.map(({ name }) => name), 'jest'];

const { only, forJest } = readArguments();
const results = [];
for (const check of CHECKS.filter(({ name }) => only === undefined || only === name)) {
  results.push(await runCheck(check));
}
if (only === undefined || only === 'jest') results.push(await runJest(forJest));
report(results);

function readArguments() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  if (values.only === undefined || NAMES.includes(values.only)) return { only: values.only, forJest: positionals };
  console.error(`--only "${values.only}" is not a check. Write one of: ${NAMES.join(', ')}.`);
  process.exit(2);
}

async function runCheck({ name, args }) {
  console.log(`\n── ${name}`);
  const code = await run(args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runJest(args) {
  console.log('\n── jest');
  const folder = mkdtempSync(join(tmpdir(), 'readout-jest-'));
  const file = join(folder, 'result.json');
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings'].filter(Boolean).join(' ');
  try {
    const code = await run([tool('jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...args], {
      NODE_OPTIONS: options,
    });
    return countTests(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of tests that did not even load is one failure; so is a Jest that ended badly and blames no test. */
function countTests(file, code) {
  const result = readResult(file);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    name: 'jest',
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests,
  };
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0 }; // Jest wrote none
  }
}

/** Runs a script under this Node, its output on ours, and gives its exit code. */
function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function report(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped } of rows) {
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${passed} passed, ${failed} failed${left}`);
  }
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}
