/** Jaro-Winkler: how alike two short words are, 0 to 1. Words that begin alike count more. */

/** Letters of a common beginning that count, and how much each does. */
const LONGEST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  return jaro + commonPrefix(a, b) * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const [inA, inB] = [matched(a, b), matched(b, a)];
  if (inA.length === 0) return 0;
  const moved = [...inA].filter((letter, at) => letter !== inB[at]).length / 2;
  return (inA.length / a.length + inB.length / b.length + (inA.length - moved) / inA.length) / 3;
}

/** The letters of `a` that stand near the same place in `b`, each letter of `b` used once. */
function matched(a: string, b: string): string {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Set<number>();
  let found = '';
  for (let at = 0; at < a.length; at++) {
    for (let other = Math.max(0, at - reach); other <= Math.min(b.length - 1, at + reach); other++) {
      if (used.has(other) || a[at] !== b[other]) continue;
      used.add(other);
      found += a[at];
      break;
    }
  }
  return found;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < LONGEST_PREFIX && length < a.length && a[length] === b[length]) length++;
  return length;
}
