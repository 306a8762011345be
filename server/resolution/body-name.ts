/** Names of bodies and other things: every word counts but the small ones, and initials may stand for all. */
import { alignTokens } from './align-tokens.ts';
import { hasVowels, romanise } from './romanise.ts';
import { type Token, toToken } from './token-score.ts';

const SMALL = new Set('of the for and in on a an at to de la le des'.split(' '));
/** Words that are left out at will, where two others are left. */
const OPTIONAL = new Set('organisation corporation company inc ltd llc plc group co affairs republic'.split(' '));

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, 'defence'],
  [/\b([a-z]+)ization\b/g, '$1isation'],
  [/\bco-op/g, 'coop'],
  [/\bexternal affairs\b/g, 'foreign affairs'],
  [/\b(internal|home) affairs\b/g, 'interior'],
  [/\bnational defence\b/g, 'defence'],
  [/\bnaval\b/g, 'navy'],
  [/'s\b/g, ''],
];

/** 0 to 1, and whether the one is the initials of the other. */
export function scoreBodies(a: string, b: string): { readonly score: number; readonly isAcronym: boolean } {
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return { score: 0.95, isAcronym: true };
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const [few, many] = [tokensOf(a, OPTIONAL), tokensOf(b, OPTIONAL)];
  return { score: Math.max(scoreAll(one, other), scoreAll(few, many)), isAcronym: false };
}

/** Both must have as many words: "Ministry of Defence Industry" is not the Ministry of Defence. */
const scoreAll = (a: readonly Token[], b: readonly Token[]): number =>
  alignTokens(a, b, { isOrdered: false }) * (a.length === b.length ? 1 : 0.7);

function tokensOf(text: string, dropped: ReadonlySet<string> = new Set()): Token[] {
  const plain = SPELLINGS.reduce((name, [from, to]) => name.replace(from, to), romanise(text).replace(/[’`]/g, "'"));
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !SMALL.has(word));
  const left = words.filter((word) => !dropped.has(word));
  return (left.length >= 2 ? left : words).map((word) => toToken(word, hasVowels(text)));
}

function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short.replace(/\./g, ''))) return false;
  const words = romanise(long)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const initials = (list: readonly string[]) => list.map(([letter = '']) => letter).join('');
  const asked = romanise(short.replace(/\./g, ''));
  return words.length > 1 && [words, words.filter((word) => !SMALL.has(word))].some((list) => initials(list) === asked);
}
