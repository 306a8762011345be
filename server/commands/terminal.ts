/** What a command is given: the settings, where to write, when to stop, and how to open a Readout. */
import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config.ts';
import type { Open, Progress } from './opened.ts';

export interface Terminal {
  readonly env: Environment;
  /** What a command reads where its file is `-`. */
  readonly input: Readable;
  /** Where it writes bytes where its file is `-`. */
  readonly output: Writable;
  /** For what the command gives. */
  readonly out: (text: string) => void;
  /** For what it says meanwhile. */
  readonly err: (text: string) => void;
  /** True where a person watches `err`. */
  readonly isWatched: boolean;
  /** Asks whoever sits there; undefined where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Aborted when it is asked to end. */
  readonly stop: AbortSignal;
  readonly open: Open;
}

const CLEAR_LINE = '\r\u001b[K';

/** Writes progress over itself on one line, for people only; `done` takes the line away. */
export function makeProgressLine({ isWatched, err }: Terminal) {
  return {
    show: ({ what, done, total }: Progress): void => {
      if (isWatched) err(`${CLEAR_LINE}${what}: ${done} of ${total}`);
    },
    done: (): void => {
      if (isWatched) err(CLEAR_LINE);
    },
  };
}
