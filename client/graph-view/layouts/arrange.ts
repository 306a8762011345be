/** Asks the worker for a layout. Being slow is no error: after the deadline, or when stopped, the best so far is given. */
import type { Positions } from './box.ts';
import { placeNew } from './place-new.ts';
import type { LayoutReply, LayoutRequest } from './request.ts';

export interface Arrangement {
  readonly positions: Positions;
  readonly outcome: 'done' | 'deadline' | 'stopped';
}

const DEADLINE_MS = 3000;

/** One fresh worker a layout: ending the worker is the only way to stop it. */
export function arrange(request: LayoutRequest, signal: AbortSignal): Promise<Arrangement> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const over = new AbortController();
  let best = request.placed;
  return new Promise<Arrangement>((resolve, reject) => {
    // What has no position yet still gets one: a picture that lacks entities would say that they do not exist.
    const end = (outcome: Arrangement['outcome']) =>
      resolve({ positions: placeNew({ ...request, placed: best }), outcome });
    const timer = setTimeout(() => end('deadline'), DEADLINE_MS);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => end('stopped'), { signal: over.signal });
    worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      best = data.positions;
      if (data.final) resolve({ positions: data.positions, outcome: 'done' });
    };
    worker.postMessage(request);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}
