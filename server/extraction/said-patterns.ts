/** Of the entries of a word, those that the words beside it may fit. "be" has hundreds, and nearly none of them does: they are not all tried. */
import { once } from './once.ts';

interface Pattern {
  readonly words: readonly string[];
}

type Said = ReadonlySet<string>;

/** Those all of whose words a sentence has, in the order of the entries; found once for its words, which must not change. */
export function saidPatterns<T extends Pattern>(entries: readonly T[], said: Said): readonly T[] {
  if (entries.length <= FEW) return entries.filter((entry) => isSaid(entry, said));
  const before = foundFor(said).get(entries);
  if (before) return before as readonly T[];
  const found = at(entries, placesSaid(placesByFirst(entries), said)).filter((entry) => isSaid(entry, said));
  foundFor(said).set(entries, found);
  return found;
}

/** Those that begin with one of the words, and those that are the verb alone, in the order of the entries. */
export function patternsWith<T extends Pattern>(entries: readonly T[], firsts: readonly string[]): readonly T[] {
  const places = placesByFirst(entries);
  const found = [...(places.get(ALONE) ?? NONE)];
  const seen: string[] = [];
  for (const first of firsts) {
    const here = places.get(first);
    if (!here || first === ALONE || seen.includes(first)) continue;
    seen.push(first);
    found.push(...here);
  }
  return at(entries, found);
}

/** So many are sooner tried than looked up. */
const FEW = 12;

const isSaid = ({ words }: Pattern, said: Said): boolean => words.every((word) => said.has(word));

const foundFor: (said: Said) => Map<readonly Pattern[], readonly Pattern[]> = once(() => new Map());

type Places = ReadonlyMap<string, readonly number[]>;

/** Those whose first word is said, and those that are the verb alone: whichever are fewer, words or patterns, are gone through. */
function placesSaid(places: Places, said: Said): number[] {
  const found: number[] = [];
  if (places.size <= said.size) {
    for (const [first, here] of places) if (first === ALONE || said.has(first)) found.push(...here);
  } else {
    found.push(...(places.get(ALONE) ?? NONE));
    for (const word of said) if (word !== ALONE) found.push(...(places.get(word) ?? NONE));
  }
  return found;
}

function at<T>(entries: readonly T[], places: number[]): T[] {
  const found: T[] = [];
  for (const place of places.sort((a, b) => a - b)) {
    const entry = entries[place];
    if (entry) found.push(entry);
  }
  return found;
}

/** No word of a pattern is empty. */
const ALONE = '';
const NONE: readonly number[] = [];

/** Places in the list by the first word of the pattern. */
const placesByFirst: (entries: readonly Pattern[]) => Places = once((entries) => {
  const found = new Map<string, number[]>();
  entries.forEach(({ words: [first = ALONE] }, place) => {
    const places = found.get(first);
    if (places) places.push(place);
    else found.set(first, [place]);
  });
  return found;
});
