/** Of the entries of a word, those whose first word stands where it may. "be" has hundreds, and nearly none of them fits: they are not all tried. */
import { once } from '../once.ts';

interface Pattern {
  readonly words: readonly string[];
}

interface Word {
  readonly lemma: string;
  readonly lower: string;
}

/** Those that begin with one of the words, and those that are the verb alone, in the order of the entries. */
export function patternsWith<T extends Pattern>(entries: readonly T[], firsts: readonly string[]): readonly T[] {
  const places = placesByFirst(entries);
  if (places.size === 1 && places.has(ALONE)) return entries;
  const found = [...(places.get(ALONE) ?? NONE)];
  const seen: string[] = [];
  for (const first of firsts) {
    const here = places.get(first);
    if (!here || first === ALONE || seen.includes(first)) continue;
    seen.push(first);
    found.push(...here);
  }
  return at(
    entries,
    found.sort((a, b) => a - b),
  );
}

/** All words of patterns that the tokens from one to another, exclusive, may be. */
export function formsIn(tokens: readonly Word[], from: number, to: number): string[] {
  const forms = formsOf(tokens);
  const found: string[] = [];
  for (let place = from; place < Math.min(to, tokens.length); place++) found.push(...(forms[place] ?? []));
  return found;
}

/** Asked for again by each word before. */
const formsOf: (tokens: readonly Word[]) => readonly (readonly string[])[] = once((tokens) => tokens.map(toForms));

/** Lemma and word, and the word without plural or hyphen. */
function toForms({ lemma, lower }: Word): string[] {
  const found = lower === lemma ? [lemma] : [lemma, lower];
  if (lower.endsWith('s')) found.push(...singularsOf(lower));
  if (lower.includes('-')) found.push(lower.replace('-', ''));
  return found;
}

function singularsOf(lower: string): string[] {
  const found = [lower.slice(0, -1)];
  if (lower.endsWith('es')) found.push(lower.slice(0, -2));
  if (lower.endsWith('ies')) found.push(`${lower.slice(0, -3)}y`);
  return found;
}

function at<T>(entries: readonly T[], places: readonly number[]): T[] {
  const found: T[] = [];
  for (const place of places) {
    const entry = entries[place];
    if (entry) found.push(entry);
  }
  return found;
}

/** No word of a pattern is empty. */
const ALONE = '';
const NONE: readonly number[] = [];

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
