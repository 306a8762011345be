/** Folding: one form for all spellings of a word, for search and for ids. Lower case, no diacritics, single spaces. */

import { remembered } from '../remembered.ts';

/** Letters that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ـ: '', // the Arabic stretch mark
  ي: 'ی', // Arabic and Persian forms of the same letters
  ك: 'ک',
};

/** Every character of ASCII. */
const ASCII = /^[\0-\x7f]*$/;

/** Names and words come again and again; whole texts do not. */
const LONGEST_REMEMBERED = 60;

/** "Kərim  VƏLİYEV" and "Karim Valiyev" fold to the same text. Punctuation and joiners become spaces. */
export const fold = (text: string): string =>
  text.length > LONGEST_REMEMBERED ? foldAnew(text) : foldRemembered(text);

function foldAnew(text: string): string {
  // Most names are plain ASCII, and folding is on the way of every look-up.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/./gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼʻ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const foldRemembered = remembered(foldAnew);

/** The folded text as part of an id: ASCII letters, digits and hyphens where the script allows. */
export const slug = (text: string): string => fold(text).replaceAll(' ', '-');
