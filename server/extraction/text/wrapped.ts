/** Lines that a mail program or an editor broke: their ends are no ends of sentences. One character for one character. */

/** Broken lines are at most so long, and most of them not much shorter. */
const WRAPPED_AT = 100;
const WRAPPED_FROM = 40;

/** The normal text with the breaks inside its paragraphs as spaces; other texts as they are. */
export const joinWrapped = (normal: string): string =>
  isWrapped(normal) ? normal.replace(/(?<=[^\n])\n(?=[^\n])/g, ' ') : normal;

function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WRAPPED_AT)) return false;
  const inside = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  const broken = inside.filter((line) => line.length >= WRAPPED_FROM && !/[.!?:]["')]*$/.test(line));
  return broken.length > inside.length / 2;
}
