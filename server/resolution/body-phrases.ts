/** Words of a text that may name a body of a country: "Kenya's defence ministry" is drafted as the "defence ministry" of Kenya. */

import { distinct } from '../domain/lists.ts';
import { fold } from '../domain/wording/fold.ts';

const BODY =
  /\b(ministry|army|navy|air force|armed forces|military|parliament|assembly|senate|presidency|embassy|government|general staff|office|agency|committee|council|court)\b/gi;
/** Looked at from a body on: led by a pattern of any words, a search would begin anew at each word of the text. */
const BEFORE = /(?:\p{L}+[ -]){0,3}$/u;
const OF = /^ (?:of|for) (?:the )?(?:\p{L}+ affairs|\p{L}+)/iu;
/** Three words, or a name of three, are no longer. */
const FAR = 60;

/** Folded, each once: with up to three words before, and with what it is "of" or without. */
export const bodyPhrases = (text: string): string[] =>
  distinct(
    [...text.matchAll(BODY)].flatMap(({ 0: body, index }) => {
      const [before = ''] = BEFORE.exec(text.slice(Math.max(0, index - FAR), index)) ?? [];
      const [of = ''] = OF.exec(text.slice(index + body.length, index + body.length + FAR)) ?? [];
      return phrasesOf(before, body, of);
    }),
  );

function phrasesOf(before: string, body: string, of: string): string[] {
  const words = before.split(/[ -]/).filter(Boolean);
  return [words.length, 2, 1, 0]
    .filter((count, at, counts) => count <= words.length && counts.indexOf(count) === at)
    .map((count) => words.slice(words.length - count).join(' '))
    .flatMap((led) => [`${led} ${body}`, `${led} ${body}${of}`])
    .map(fold);
}
