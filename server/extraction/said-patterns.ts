/** Of the entries of a word, those all of whose words a sentence has. "be" has hundreds, and nearly none of them fits: they are not all tried. */
import { once } from './once.ts';

interface Pattern {
  readonly words: readonly string[];
}

/** In the order of the entries. */
export function saidPatterns<T extends Pattern>(entries: readonly T[], said: ReadonlySet<string>): T[] {
  const places: number[] = [];
  for (const [first, all] of placesByFirst(entries)) if (first === '' || said.has(first)) places.push(...all);
  return places
    .sort((a, b) => a - b)
    .flatMap((place) => entries[place] ?? [])
    .filter(({ words }) => words.every((word) => said.has(word)));
}

/** Places in the list by the first word of the pattern; '' of those that are the verb alone. */
const placesByFirst: (entries: readonly Pattern[]) => ReadonlyMap<string, readonly number[]> = once((entries) => {
  const found = new Map<string, number[]>();
  entries.forEach(({ words: [first = ''] }, place) => {
    const places = found.get(first);
    if (places) places.push(place);
    else found.set(first, [place]);
  });
  return found;
});
