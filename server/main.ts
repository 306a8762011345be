#!/usr/bin/env node
/** Starts the program and ends it. Beside the thread that trains, the only file that acts when it is imported. */
import { createInterface } from 'node:readline/promises';
import { runCommand } from './commands/run-command.ts';

/** npm passes a Ctrl-C on to us, and the terminal has sent it already: what follows at once is the same one. */
const SAME_KEYSTROKE_MS = 700;

const stop = new AbortController();
let stoppedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted && Date.now() - stoppedAt > SAME_KEYSTROKE_MS) process.exit(130);
    if (!stop.signal.aborted) stoppedAt = Date.now();
    stop.abort();
  });
}

// Whoever reads our output may go away first, as in `readout … | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Asks on the terminal. Nothing but a given answer is one: Ctrl-C and the end of input say nothing. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: stop.signal });
  } catch {
    return '';
  } finally {
    terminal.close();
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  output: process.stdout,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  ask: process.stdin.isTTY === true ? ask : undefined,
  stop: stop.signal,
  // Loaded by the commands that need a graph only: it and all over it cost more than half of the time that --help takes.
  open: async (...asked) => (await import('./open.ts')).open(...asked),
});
process.exit();
