/** Every five words in a row of a text, as numbers: what two texts share of them, they share word for word. */

export const LEAST_RUN = 5;

/** By the number of each run of words: where it begins, in words. */
export type Shingles = ReadonlyMap<number, readonly number[]>;

/** Of folded words, in the order of the text. */
export function shinglesOf(words: readonly string[]): Shingles {
  const found = new Map<number, number[]>();
  for (let at = 0; at + LEAST_RUN <= words.length; at++) {
    const key = numberOf(words.slice(at, at + LEAST_RUN).join(' '));
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
  for (const key of few.keys()) if (many.has(key)) shared++;
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
  const places = shinglesOf(b);
  const runs: SharedRun[] = [];
  for (let at = 0; at + LEAST_RUN <= a.length; at++) {
    const starts = places.get(numberOf(a.slice(at, at + LEAST_RUN).join(' '))) ?? [];
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

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
