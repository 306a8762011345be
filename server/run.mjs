#!/usr/bin/env node
/**
 * What `npm start` and its kin call: builds what is not built yet or has changed since, then runs the program in this process.
 * Plain JavaScript, because it comes before the build.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));

/** What is built from what, and how. A build is fresh while the hash of its sources is the one written beside it. */
const BUILDS = [
  {
    name: 'client',
    from: ['client', 'vite.config.ts', 'package-lock.json'],
    gives: 'dist/client/index.html',
    run: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
  {
    name: 'server',
    from: ['server', 'tsconfig.json', 'tsconfig.build.json'],
    gives: 'dist/server/main.js',
    leaves: ['dist/.tsbuildinfo'],
    run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
];

const args = process.argv.slice(2);
const buildOnly = args.includes('--build-only');
const failed = (await Promise.all(BUILDS.map(build))).some((code) => code !== 0);
if (failed) {
  console.error('The build failed: what is above says why. Where a tool is missing, "npm ci" brings it.');
  process.exitCode = 1;
} else if (!buildOnly) {
  module.enableCompileCache?.();
  await import(new URL('dist/server/main.js', root).href);
}

/** The exit code of the build; 0 at once where it is fresh. */
async function build({ name, from, gives, run, leaves = [] }) {
  const stamp = at(`dist/${name}.hash`);
  const hash = hashOf(from);
  if (existsSync(at(gives)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0;
  console.error(`Building the ${name} (once)…`);
  rmSync(stamp, { force: true });
  // All of it: what a source that is gone once gave would be served on, and the compiler would not write anew what it remembers.
  for (const old of [`dist/${name}`, ...leaves]) rmSync(at(old), { recursive: true, force: true });
  const code = await runNode(run);
  if (code === 0) {
    mkdirSync(at('dist'), { recursive: true });
    writeFileSync(stamp, hash);
  }
  return code;
}

/** What the tool says goes to the error output: only the program's own answers go to the other. */
function runNode(command) {
  // Under a test runner NODE_ENV is 'test', which would build React for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, command, { cwd: at('.'), env, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function hashOf(sources) {
  const hash = createHash('sha1').update(process.version);
  for (const path of sources.flatMap(filesOf).sort()) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function filesOf(path) {
  const place = at(path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  const entries = readdirSync(place, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
