/** Lines that are no text of the article: comment forms, sharing, advertisements. Left out of reading, never cut: offsets stay true. */
import type { Span } from '../../domain/candidate.ts';
import { normalise } from './normalise.ts';
import { joinWrapped } from './wrapped.ts';

const BOILERPLATE =
  /^(please enter your|subscribe\b|sign up\b|share (this|on|via)|read (more|also|next)\b|advertisement\b|follow us\b|leave a (reply|comment)|save my name|related\s*:|see also\s*:|click here|all rights reserved|copyright\b|©|log ?in\b|post comment|your email address|comments? \(\d|no comments|tags?\s*:|(photo|image|picture)( credit)?\s*:|most read\b|recommended\b|we use cookies|accept (all )?cookies|newsletter\b|print this|email this|facebook$|twitter$|whatsapp$|telegram$)/i;

/** Lines longer than this are text, whatever they begin with. */
const LONGEST = 160;

export function isBoilerplate(line: string): boolean {
  const written = line.trim();
  return written.length <= LONGEST && BOILERPLATE.test(written);
}

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
