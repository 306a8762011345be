/** Of the entries of a word, those all of whose words a sentence has. "be" has hundreds, and nearly none of them fits: they are not all tried. */
import { once } from './once.ts';

interface Pattern {
  readonly words: readonly string[];
}

/** In the order of the entries; found once for the words of a sentence, which must not change. */
export function saidPatterns<T extends Pattern>(entries: readonly T[], said: ReadonlySet<string>): readonly T[] {
  const before = foundFor(said).get(entries);
  if (before) return before as readonly T[];
  const places = firstsSaid(placesByFirst(entries), said).sort((a, b) => a - b);
  const found = places.flatMap((place) => {
    const entry = entries[place];
    return entry?.words.every((word) => said.has(word)) ? [entry] : [];
  });
  foundFor(said).set(entries, found);
  return found;
}

const foundFor: (said: ReadonlySet<string>) => Map<readonly Pattern[], readonly Pattern[]> = once(() => new Map());

type Places = ReadonlyMap<string, readonly number[]>;

/** Of the words of the sentence or the first words of the patterns, the fewer are gone through. */
function firstsSaid(places: Places, said: ReadonlySet<string>): number[] {
  const firsts = places.size < said.size ? [...places.keys()].filter((first) => said.has(first)) : said;
  const found = [...(places.get('') ?? [])];
  for (const first of firsts) if (first !== '') found.push(...(places.get(first) ?? []));
  return found;
}

/** Places in the list by the first word of the pattern; '' of those that are the verb alone. */
const placesByFirst: (entries: readonly Pattern[]) => Places = once((entries) => {
  const found = new Map<string, number[]>();
  entries.forEach(({ words: [first = ''] }, place) => {
    const places = found.get(first);
    if (places) places.push(place);
    else found.set(first, [place]);
  });
  return found;
});
