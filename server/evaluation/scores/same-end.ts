/** Whether a name of the gold and an entity draft are the same thing. Countries exactly; others by at least half of their words. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { Gazetteer } from '../../extraction/tables/gazetteer.ts';
import type { Names } from '../gold/gold.ts';

export type SameEnd = (names: Names, draft: EntityDraft) => boolean;
type FindPlace = Gazetteer['place'];

export function makeSameEnd(place: FindPlace): SameEnd {
  const words = makeWords(place);
  const countryOf = (name: string): string | undefined => {
    const hit = place(name);
    return hit?.entry.kind === 'COUNTRY' ? fold(hit.entry.name) : undefined;
  };
  const isOne = (name: string, draft: EntityDraft): boolean => {
    const forms = [draft.name, ...draft.aliases];
    if (forms.some((form) => fold(form) === fold(name))) return true;
    const country = countryOf(name);
    if (draft.kind === 'COUNTRY') return country !== undefined && country === fold(draft.name);
    if (country !== undefined) return false;
    if (draft.kind === 'PERSON') return forms.some((form) => isSamePerson(plainWords(name), plainWords(form)));
    return forms.some((form) => isSameThing(words(name), words(form)));
  };
  return (names, draft) => names.some((name) => isOne(name, draft));
}

/** Half of the longer name; where neither holds the other, more than half: "Ilham Aliyev" is not "Heydar Aliyev". */
function shareEnough(a: readonly string[], b: readonly string[]): boolean {
  const shared = new Set(a.filter((word) => b.includes(word))).size;
  const [shorter, longer] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
  return shared > 0 && (shared === shorter ? 2 * shared >= longer : 2 * shared > longer);
}

/** The last word of one must be in the other: "Mohammed bin Salman" is not "Mohammed bin Zayed". */
const isSamePerson = (a: readonly string[], b: readonly string[]): boolean =>
  shareEnough(a, b) && (b.includes(a.at(-1) ?? '') || a.includes(b.at(-1) ?? ''));

const isPlace = (word: string): boolean => word.startsWith('@');
const RANK = /^(deputy|vice|assistant|first|second)$/;

/** Of two places or two ranks no likeness of the rest makes one. */
function isSameThing(a: readonly string[], b: readonly string[]): boolean {
  const [here, there] = [a.filter(isPlace), b.filter(isPlace)];
  if (here.length > 0 && there.length > 0 && !here.some((word) => there.includes(word))) return false;
  const ranks = (all: readonly string[]) =>
    all
      .filter((word) => RANK.test(word))
      .sort()
      .join();
  return ranks(a) === ranks(b) && shareEnough(a, b);
}

const SMALL = /^(of|the|for|and|to|in|a|an|s|bin|ibn|al|el)$/;
const plainWords = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word))
    .map((word) => word.replace(/^defense$/, 'defence'));

const LONGEST_PLACE = 4;

/** The words of a name, places and demonyms as one word each: "Iraqi government" and "Government of Iraq" are the same two. */
function makeWords(place: FindPlace): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const read = readWords(name.replace(/['’]s\b/g, '').split(/[\s,()]+/), place);
    known.set(name, read);
    return read;
  };
}

function readWords(parts: readonly string[], place: FindPlace): string[] {
  const read: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = placeLength(parts, at, place);
    const words = parts.slice(at, at + Math.max(1, length)).join(' ');
    const entry = length > 0 ? place(words)?.entry : undefined;
    read.push(...(entry ? [`@${fold(entry.name)}`] : plainWords(words)));
    at += Math.max(1, length);
  }
  return [...new Set(read)];
}

/** How many of the words from here on are a place: 0 where none is. */
function placeLength(parts: readonly string[], at: number, place: FindPlace): number {
  for (let length = Math.min(LONGEST_PLACE, parts.length - at); length > 0; length--) {
    const use = place(parts.slice(at, at + length).join(' '))?.use;
    if (use === 'name' || use === 'demonym') return length;
  }
  return 0;
}
