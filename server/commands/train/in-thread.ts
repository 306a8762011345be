/** Runs a module in a thread of its own: what computes without a pause hears no Ctrl-C, so somebody else must listen meanwhile. */
import { Worker } from 'node:worker_threads';

/** The first message of the module. Throws what went wrong in it, and, where it is asked to end, whatever comes of ending it at once. */
export async function inThread<Message>(module: URL, stop: AbortSignal): Promise<Message> {
  stop.throwIfAborted();
  const worker = new Worker(module, { execArgv: [] });
  const end = () => void worker.terminate();
  stop.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<Message>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('a thread ended before it said anything')));
    });
  } finally {
    stop.removeEventListener('abort', end);
    await worker.terminate();
  }
}
