/** The pieces of text on a page of a PDF → its paragraphs. A PDF says where letters stand, never what they belong to. */

/** As pdf.js gives it: the text, where it stands (`transform` 4 and 5 are x and y), and how high its letters are. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
}

/** A gap so much larger than the usual one parts paragraphs. */
const WIDER = 1.3;
/** A line so much shorter than the longest, and ended by a stop, ends its paragraph. */
const SHORTER = 0.8;

export function paragraphsOf(pieces: readonly Piece[]): string[] {
  const lines = linesOf(pieces).filter(({ text }, at, all) => !isPageNumber(text, at, all.length));
  const usual = median(
    lines
      .slice(1)
      .map(({ y }, at) => (lines[at]?.y ?? y) - y)
      .filter((gap) => gap > 0),
  );
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  const paragraphs: string[] = [];
  lines.forEach(({ text, y }, at) => {
    const before = lines[at - 1];
    const gap = before === undefined ? 0 : before.y - y;
    const ended = before !== undefined && isEnded(before.text) && before.text.length < longest * SHORTER;
    const last = paragraphs.at(-1);
    // Upwards is the next column, which goes on where the last one ended.
    if (last === undefined || gap > usual * WIDER || ended) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = joined(last, text);
  });
  return paragraphs;
}

/** The pages in a row; a sentence that a page breaks is one again. */
export function joinPages(pages: readonly (readonly string[])[]): string {
  const paragraphs: string[] = [];
  for (const page of pages)
    page.forEach((paragraph, at) => {
      const last = paragraphs.at(-1);
      const goesOn = at === 0 && last !== undefined && !isEnded(last) && /^[\p{Ll}\d(]/u.test(paragraph);
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(last, paragraph);
      else paragraphs.push(paragraph);
    });
  return paragraphs.join('\n\n');
}

/** Two lines of one paragraph. A word that is broken at the end of the line is mended, "Turkish-" before a capital is not one. */
export function joined(line: string, next: string): string {
  if (/\p{L}-$/u.test(line)) return /^\p{Ll}/u.test(next) ? line.slice(0, -1) + next : line + next;
  return `${line} ${next}`;
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let y: number | undefined;
  const end = () => {
    const written = text.replace(/\s+/gu, ' ').trim();
    if (written !== '' && y !== undefined) lines.push({ text: written, y });
    text = '';
    y = undefined;
  };
  for (const { str, transform, height, hasEOL } of pieces) {
    const at = transform[5] ?? 0;
    if (y !== undefined && str !== '' && Math.abs(at - y) > Math.max(height, 4) * 0.6) end();
    text += str;
    if (str.trim() !== '') y ??= at;
    if (hasEOL) end();
  }
  end();
  return lines;
}

const isEnded = (text: string): boolean => /[.!?:;…]["'’”)\]]*$/u.test(text);

const isPageNumber = (text: string, at: number, of: number): boolean =>
  (at === 0 || at === of - 1) && of > 1 && /^(?:page )?[-–— ]*\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]*$/i.test(text);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
