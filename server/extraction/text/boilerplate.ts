/** Lines that are no text of the article are left out of reading, never cut: offsets stay true. */

import type { Span } from '../../domain/candidate.ts';
import { isBoilerplate } from '../../domain/wording/boilerplate.ts';
import { normalise } from './normalise.ts';
import { joinWrapped } from './wrapped.ts';

/** The text as its lines are read. One character for one character. */
export const asRead = (text: string): string => joinWrapped(normalise(text));

/** The spans of the lines of a text that are left out of reading, in their order, without the white space around them. */
export const leftOut = (text: string): Span[] =>
  boilerplateIn(asRead(text)).map(({ start, end }) => {
    const line = text.slice(start, end);
    return { start: start + line.length - line.trimStart().length, end: end - line.length + line.trimEnd().length };
  });

/** The spans of such lines of a normal text. */
export function boilerplateIn(normal: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of normal.split('\n')) {
    if (isBoilerplate(line)) found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
