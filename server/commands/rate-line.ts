/** Progress with its rate and the time left, for work that takes minutes. */
import type { OnProgress } from './opened.ts';

/** Written no more often than this: a terminal is slower than an import. */
const EVERY_MS = 100;

/** Tells `show` how far it is, how fast, and how long it will still take, as measured since the first call. */
export function withRate(show: OnProgress, now: () => number = Date.now): OnProgress {
  let first: { readonly at: number; readonly done: number; readonly what: string } | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  return ({ what, done, total }) => {
    const at = now();
    if (first?.what !== what) first = { at, done, what };
    else if (at - shownAt < EVERY_MS && done < total) return;
    shownAt = at;
    const rate = (done - first.done) / Math.max((at - first.at) / 1000, 0.001);
    const words = done === first.done ? '' : ` (${spoken(rate)} a second, ${timeLeft((total - done) / rate)} left)`;
    show({ what: `${what}${words}`, done, total });
  };
}

const spoken = (rate: number): string => Math.round(rate).toLocaleString('en');

/** "40 s", "3 min", "2 h 5 min". */
export function timeLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 100) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
