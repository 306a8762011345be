#!/usr/bin/env node
/**
 * `npm run dev`: the server from its TypeScript sources, started again on every change, and Vite for the client, which passes
 * /graphql and its kin on to it. Ctrl-C ends both.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const run = (...command) => spawn(process.execPath, command, { cwd, stdio: 'inherit' });

const children = [
  run(
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    'server/main.ts',
    'start',
    ...process.argv.slice(2),
  ),
  run('node_modules/vite/bin/vite.js'),
];

let isEnding = false;
const end = () => {
  if (isEnding) return; // a second signal would not let the server close its graph
  isEnding = true;
  for (const child of children) child.kill('SIGINT');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
for (const child of children) child.on('exit', end);
