/** Names of any script in Latin letters, and one spelling for what is spelt in many ways. The one place that knows any-ascii. */
import anyAscii from 'any-ascii';
import { scriptOf } from '../domain/wording/script.ts';

/** Letters whose sound any-ascii does not keep: the Turkic and Azerbaijani ones, before it drops their marks. */
const TURKIC: readonly (readonly [RegExp, string])[] = [
  [/ş/g, 'sh'],
  [/ç/g, 'ch'],
  [/ğ/g, 'g'],
  [/ə/g, 'a'],
];
const IS_TURKIC = /[əşğıİ]/;

/** The Arabic article, written as one word with what it belongs to. */
const ARTICLE = /(?<=^|\s)ال(?=\p{L}{2})/gu;

/** Scripts that write no short vowels: only consonants can be compared. */
export const hasVowels = (text: string): boolean => !['Arab', 'Hebr'].includes(scriptOf(text));

/** Latin letters, in lower case, syllables of Chinese and Korean apart. */
export function romanise(text: string): string {
  const script = scriptOf(text);
  if (script === 'Latn' || script === 'Zyyy') return anyAscii(sounding(text.normalize('NFC'))).toLowerCase();
  const latin = anyAscii(text.replace(ARTICLE, ''));
  const apart = ['Hani', 'Hang', 'Kana'].includes(script) ? latin.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : latin;
  return apart.toLowerCase();
}

/** In Azerbaijani and Turkish c is j; in Azerbaijani x is kh and q is g. */
function sounding(text: string): string {
  if (!IS_TURKIC.test(text)) return text;
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const known = lower.includes('ə') ? lower.replaceAll('x', 'kh').replaceAll('q', 'g') : lower;
  return TURKIC.reduce((word, [letter, latin]) => word.replace(letter, latin), known.replaceAll('c', 'j'));
}

/** Spellings of one sound, the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch/g, 'c'],
  [/dzh|dj/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh|q/g, 'g'],
  [/sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/ou|oo|eu/g, 'u'],
  [/ee|y/g, 'i'],
  [/eo/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** "khajiyev" and "hajiev" sound the same; so do "Qadhafi" and "Gadafi". */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), word);

/** The consonants of a sound. */
export const skeletonOf = (sound: string): string => sound.replace(/[aeiouv']/g, '').replace(/(.)\1+/g, '$1') || sound;
