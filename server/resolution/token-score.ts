/** How alike two words of names are, 0 to 1. The one place that knows double metaphone. */
import { doubleMetaphone } from 'double-metaphone';
import { jaroWinkler } from './jaro-winkler.ts';
import { skeletonOf, soundOf } from './romanise.ts';

/** One word of a name. */
export interface Token {
  readonly word: string;
  readonly sound: string;
  readonly skeleton: string;
  readonly codes: readonly string[];
  /** False where the script has no short vowels. */
  readonly vowels: boolean;
}

export function toToken(word: string, vowels = true): Token {
  const sound = soundOf(word);
  return { word, sound, skeleton: skeletonOf(sound), codes: doubleMetaphone(word), vowels };
}

export const isInitial = ({ word }: Token): boolean => word.length === 1;

/** Of an initial and a word that begins with it. */
const INITIAL = 0.9;
/** Up to so many letters, words are the same or they are not: Yi is not Yang. */
const SHORT = 3;
const ALIKE_IN_SHORT = 0.88;
/** Of the same sound for one who writes it down in English. */
const SAME_CODE = 0.06;
const OTHER_CONSONANTS = 0.08;
const OTHER_BEGINNING = 0.85;

export function scoreTokens(a: Token, b: Token): number {
  if (a.word === b.word || a.sound === b.sound) return 1;
  if (/\d/.test(a.word + b.word)) return 0;
  if (isInitial(a) || isInitial(b)) return a.word[0] === b.word[0] ? INITIAL : 0;
  if (!a.vowels || !b.vowels) return scoreSkeletons(a, b);
  const alike = jaroWinkler(a.sound, b.sound);
  const isSameCode = a.codes.some((code) => code !== '' && b.codes.includes(code));
  if (Math.min(a.sound.length, b.sound.length) <= SHORT) return scoreShort(a, b, isSameCode);
  const consonants = a.skeleton === b.skeleton ? 0 : OTHER_CONSONANTS;
  const score = Math.min(1, alike + (isSameCode ? SAME_CODE : 0)) - consonants;
  return Math.max(0, beginAlike(a.sound, b.sound) ? score : score * OTHER_BEGINNING);
}

const scoreSkeletons = (a: Token, b: Token): number =>
  a.skeleton === b.skeleton ? 0.95 : jaroWinkler(a.skeleton, b.skeleton) * 0.9;

const scoreShort = (a: Token, b: Token, isSameCode: boolean): number =>
  isSameCode && Math.abs(a.sound.length - b.sound.length) <= 1 && vowelsOf(a) === vowelsOf(b) ? ALIKE_IN_SHORT : 0.5;

const vowelsOf = ({ sound }: Token): string => sound.replace(/[^aeiou]/g, '');

/** Sounds that one letter of another script stands for. */
const ALIKE = ['aeiou', 'cjsz', 'gkh', 'ji', 'vf', 'td', 'pb'];

const beginAlike = ([a = '']: string, [b = '']: string): boolean =>
  a === b || ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
