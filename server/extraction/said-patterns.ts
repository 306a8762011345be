/** Of the entries of a word, those all of whose words a sentence has. "be" has hundreds, and nearly none of them fits: they are not all tried. */
import { once } from './once.ts';

interface Pattern {
  readonly words: readonly string[];
}

type Said = ReadonlySet<string>;

/** In the order of the entries; found once for the words of a sentence, which must not change. */
export function saidPatterns<T extends Pattern>(entries: readonly T[], said: Said): readonly T[] {
  if (entries.length <= FEW) return entries.filter((entry) => isSaid(entry, said));
  const before = foundFor(said).get(entries);
  if (before) return before as readonly T[];
  const found = likely(entries, said).filter((entry) => isSaid(entry, said));
  foundFor(said).set(entries, found);
  return found;
}

/** So many are sooner tried than looked up. */
const FEW = 12;

const isSaid = ({ words }: Pattern, said: Said): boolean => words.every((word) => said.has(word));

const foundFor: (said: Said) => Map<readonly Pattern[], readonly Pattern[]> = once(() => new Map());

/** Those whose first word is said, and those that are the verb alone. */
function likely<T extends Pattern>(entries: readonly T[], said: Said): T[] {
  const places = placesByFirst(entries);
  const found = [...(places.get(ALONE) ?? [])];
  for (const word of said) if (word !== ALONE) found.push(...(places.get(word) ?? []));
  return found.sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
}

/** No word of a pattern is empty. */
const ALONE = '';

/** Places in the list by the first word of the pattern. */
const placesByFirst: (entries: readonly Pattern[]) => ReadonlyMap<string, readonly number[]> = once((entries) => {
  const found = new Map<string, number[]>();
  entries.forEach(({ words: [first = ALONE] }, place) => {
    const places = found.get(first);
    if (places) places.push(place);
    else found.set(first, [place]);
  });
  return found;
});
