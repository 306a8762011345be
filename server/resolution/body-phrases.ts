/** Words of a text that may name a body of a country: "Kenya's defence ministry" is drafted as the "defence ministry" of Kenya. */

import { distinct } from '../domain/lists.ts';
import { fold } from '../domain/wording/fold.ts';

const BODY =
  /((?:\p{L}+[ -]){0,3})\b(ministry|army|navy|air force|armed forces|military|parliament|assembly|senate|presidency|embassy|government|general staff|office|agency|committee|council|court)\b( (?:of|for) (?:the )?(?:\p{L}+ affairs|\p{L}+))?/giu;

/** Folded, each once: with up to three words before, and with what it is "of" or without. */
export const bodyPhrases = (text: string): string[] =>
  distinct([...text.matchAll(BODY)].flatMap(([, before = '', body = '', of = '']) => phrasesOf(before, body, of)));

function phrasesOf(before: string, body: string, of: string): string[] {
  const words = before.split(/[ -]/).filter(Boolean);
  return [words.length, 2, 1, 0]
    .filter((count, at, counts) => count <= words.length && counts.indexOf(count) === at)
    .map((count) => words.slice(words.length - count).join(' '))
    .flatMap((led) => [`${led} ${body}`, `${led} ${body}${of}`])
    .map(fold);
}
