/** Runs one command and turns whatever comes of it into an exit code, and a failure into one sentence. */
import { CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import { CheckError } from './doctor.ts';
import { makeProgram } from './program.ts';
import { ListenError } from './start/listen.ts';
import { StoppedError } from './stopped.ts';
import type { Terminal } from './terminal.ts';
import { WrongUseError } from './wrong-use.ts';

/** The last is what shells give to whatever Ctrl-C ended. */
const EXIT = { done: 0, failed: 1, wrongUse: 2, stopped: 130 } as const;

/** The exit code: 0 done, 1 failed, 2 wrong use, 130 stopped. Never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await makeProgram(terminal).parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    const message = toSentence(error);
    terminal.err(args.includes('--json') ? `${JSON.stringify({ error: { message } })}\n` : `${message}\n`);
    if (terminal.env.LOG_LEVEL === 'debug' && error instanceof Error) terminal.err(`${error.stack}\n`);
    if (error instanceof StoppedError) return EXIT.stopped;
    return error instanceof ConfigError || error instanceof WrongUseError ? EXIT.wrongUse : EXIT.failed;
  }
}

function toSentence(error: unknown): string {
  const isOurs =
    error instanceof ConfigError ||
    error instanceof ListenError ||
    error instanceof CheckError ||
    error instanceof StoppedError ||
    error instanceof DomainError;
  if (isOurs || (error instanceof Error && error.name === 'GraphError')) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Readout failed: ${reason}. Run it again with LOG_LEVEL=debug to see where.`;
}
