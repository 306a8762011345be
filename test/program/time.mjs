// Time: a limit for everything that is waited for, and what a list of durations says.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** What `work` gives, or an error that names it once the limit is over. */
export function within(ms, what, work) {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal }).then(
    () => {
      throw new Error(`${what} took longer than ${Math.round(ms / 1000)} s.`);
    },
    () => undefined,
  );
  return Promise.race([Promise.resolve(work).finally(() => over.abort()), late]);
}

/** How long `work` takes, in milliseconds, and what it gives. */
export async function timed(work) {
  const begin = performance.now();
  const result = await work();
  return { ms: performance.now() - begin, result };
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 50);

/** Rounds of durations as figures: over all of them, and how far the rounds' medians lie apart. */
export function figures(rounds) {
  const all = rounds.flat();
  const medians = rounds.map(median);
  return {
    p50: median(all),
    p95: percentile(all, 95),
    low: Math.min(...medians),
    high: Math.max(...medians),
    runs: all.length,
  };
}

/** Resolves when `isSo` gives true; asks again after each pause. */
export async function until(isSo, { ms, what, pause = 50 }) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await isSo()) return;
    await sleep(pause);
  }
  throw new Error(`${what} took longer than ${Math.round(ms / 1000)} s.`);
}
