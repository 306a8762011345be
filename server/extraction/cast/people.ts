/** Which names are one person: "General Asim" and "Asim Munir", "Abadi" and "Haider al-Abadi". */
import { fold } from '../../domain/wording/fold.ts';
import type { NameChunk } from '../mentions/chunk.ts';

export interface PersonName {
  readonly name: string;
  readonly chunk: NameChunk;
}

/** For each name its fullest form in the text. Names that fit two people stay by themselves. */
export function fullestNames(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)].sort((a, b) => partsOf(b).length - partsOf(a).length || b.length - a.length);
  const full: string[] = [];
  const found = new Map<string, string>();
  for (const name of distinct) {
    const [match, second] = full.filter((other) => isShortFor(name, other));
    if (match !== undefined && second === undefined) found.set(name, match);
    else {
      full.push(name);
      found.set(name, name);
    }
  }
  return found;
}

const known = new Map<string, readonly string[]>();
const KNOWN = 5_000;

/** Names are compared with each other again and again. */
function partsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= KNOWN) known.clear();
  const parts = readParts(name);
  known.set(name, parts);
  return parts;
}

const readParts = (name: string): readonly string[] =>
  fold(name.replace(/['’-]/g, ' '))
    .split(' ')
    .filter((part) => part !== '' && !/^(al|el|ul|bin|ibn|de|da|van|von|der)$/.test(part));

/** All its parts are parts of the other, in that order: a surname, a given name, both without the middle one. */
export function isShortFor(short: string, long: string): boolean {
  const [parts, all] = [partsOf(short), partsOf(long)];
  if (parts.length === 0 || parts.length > all.length) return false;
  let at = 0;
  for (const part of all) if (at < parts.length && sameOrInitial(parts[at] ?? '', part)) at++;
  return at === parts.length;
}

const sameOrInitial = (part: string, full: string): boolean =>
  part === full || (part.length === 1 && full.startsWith(part));

/** The same but for one letter of one longer word: "Shahnaz" and "Shehnaz"; the shorter may lack a first name. */
export function isSpeltAnew(name: string, before: string): boolean {
  const [parts, all] = [partsOf(name), partsOf(before)];
  if (parts.length < 2 || parts.length > all.length) return false;
  const others = parts.map((part, at) => [part, all[all.length - parts.length + at] ?? ''] as const);
  const [odd, second] = others.filter(([part, other]) => part !== other);
  return odd !== undefined && second === undefined && isNear(odd[0], odd[1]);
}

/** Words shorter than this differ by a letter too easily. */
const LONG = 6;

/** One letter more, less or other, and the same first one. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
