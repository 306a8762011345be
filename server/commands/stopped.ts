/** Being asked to end: heard between two pieces of work, and told as one sentence that says what is left. */
import { setImmediate } from 'node:timers/promises';

/** Said instead of a result where a command was asked to end. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** Lets a Ctrl-C in, which work without a pause never hears of. Throws where it has come. */
export async function pause(stop: AbortSignal): Promise<void> {
  await setImmediate();
  stop.throwIfAborted();
}

/** What went wrong, or, where it was asked to end, that sentence. */
export const unlessStopped = (stop: AbortSignal, sentence: string) => (error: unknown) => {
  throw stop.aborted ? new StoppedError(sentence) : error;
};
