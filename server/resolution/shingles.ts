/** Every five words in a row of a text, as numbers: what two texts share of them, they share word for word. */

export const LEAST_RUN = 5;

/** The numbers of a text's runs of words. */
export type Shingles = ReadonlySet<number>;

/** Of folded words. */
export function shinglesOf(words: readonly string[]): Shingles {
  const numbers = words.map(numberOf);
  const found = new Set<number>();
  for (let at = 0; at + LEAST_RUN <= words.length; at++) found.add(runNumber(numbers, at));
  return found;
}

/** By the number of each run: where it begins, in words. */
function placesOf(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const numbers = words.map(numberOf);
  for (let at = 0; at + LEAST_RUN <= words.length; at++) {
    const key = runNumber(numbers, at);
    const places = found.get(key);
    if (places) places.push(at);
    else found.set(key, [at]);
  }
  return found;
}

/** The part of the shorter text's runs that the other has too, 0 to 1. Of a text without five words in a row: 0. */
export function containment(a: Shingles, b: Shingles): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const key of few) if (many.has(key)) shared++;
  return shared / few.size;
}

/** Words from `a` on in the one text that stand from `b` on in the other. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest runs of words that both texts have, in the order of the first; no word of it is in two of them. */
export function sharedRuns(a: readonly string[], b: readonly string[]): SharedRun[] {
  const places = placesOf(b);
  const numbers = a.map(numberOf);
  const runs: SharedRun[] = [];
  for (let at = 0; at + LEAST_RUN <= a.length; at++) {
    const starts = places.get(runNumber(numbers, at)) ?? [];
    const [best] = starts
      .map((start) => ({ a: at, b: start, length: commonLength([a, at], [b, start]) }))
      .sort((one, two) => two.length - one.length);
    if (!best || best.length < LEAST_RUN) continue;
    runs.push(best);
    at += best.length - 1;
  }
  return runs;
}

type At = readonly [words: readonly string[], from: number];

function commonLength([a, from]: At, [b, start]: At): number {
  let length = 0;
  while (from + length < a.length && start + length < b.length && a[from + length] === b[start + length]) length++;
  return length;
}

/** Of a run of words, from the numbers of its words: each word is gone through once, not five times. */
function runNumber(words: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + LEAST_RUN; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
