/** Lines that were left out of reading. Pure. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a screen reader says before them, and what stands above a text that has some. */
export const LEFT_OUT = {
  label: 'Left out of reading',
  note: 'Lines in small grey type are forms, links or advertisements of the page that it stood on: they were left out of reading.',
} as const;

/** Lines with nothing but white space between them are one piece: a comment form is told once, not line by line. */
export function joinedLines(text: string, lines: readonly TextSpan[]): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const line of lines.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isNext = last !== undefined && text.slice(last.end, line.start).trim() === '';
    if (isNext) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, line.end) };
    else joined.push(line);
  }
  return joined;
}
