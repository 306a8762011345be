/**
 * Text as it is stored. Of pages, PDF and docx white space is put in order here and nowhere else: offsets of mentions and quotes count in what this gives.
 * Paragraphs are parted by one empty line; lines within one (of a list, of an address) stay lines.
 */

/** Control characters, and what shows nothing: joiners of words, marks of direction, soft hyphens, marks of byte order. */
const INVISIBLE = /(?!\n)[\p{Cc}\xAD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\x85/gu, '\n')
    .replace(/[\f\v\u2028\u2029]/gu, '\n\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** Plain text is stored as it came. Only what no text may hold is replaced, one character for one character. */
export const verbatim = (text: string): string =>
  text.replace(/(?![\n\r\t])\p{Cc}/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');

/** A title, a name: one line, not longer than it may be. Nothing where nothing is left. */
export function cleanLine(text: string | null | undefined, longest = 500): string | undefined {
  const line = cleanText(text ?? '').replaceAll(/\n+/g, ' ');
  return line === '' ? undefined : line.slice(0, longest).trim();
}
