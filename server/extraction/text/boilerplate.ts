/** Lines that are no text of the article: comment forms, sharing, advertisements. Left out of reading, never cut: offsets stay true. */
import type { Span } from '../../domain/candidate.ts';

const BOILERPLATE =
  /^(please enter your|subscribe\b|sign up\b|share (this|on|via)|read (more|also|next)\b|advertisement\b|follow us\b|leave a (reply|comment)|save my name|related\s*:|see also\s*:|click here|all rights reserved|copyright\b|©|log ?in\b|post comment|your email address|comments? \(\d|no comments|tags?\s*:|(photo|image|picture)( credit)?\s*:|most read\b|recommended\b|we use cookies|accept (all )?cookies|newsletter\b|print this|email this|facebook$|twitter$|whatsapp$|telegram$)/i;

/** Lines longer than this are text, whatever they begin with. */
const LONGEST = 160;

export function isBoilerplate(line: string): boolean {
  const written = line.trim();
  return written.length <= LONGEST && BOILERPLATE.test(written);
}

/** The spans of such lines, in the order of the text. */
export function boilerplateIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (isBoilerplate(line)) found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
