/** Where a text quotes. */
import type { Span } from '../../../domain/candidate.ts';

/** Longer ones have lost their closing mark. */
const LONGEST_QUOTE = 1_500;

/** Pairs of quotation marks with more than two words between; a paragraph that opens without closing runs to its end. */
export function quotationsIn(normal: string): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (let at = normal.indexOf('"'); at >= 0; at = normal.indexOf('"', at + 1)) {
    const opens = /[\s([]|^$/.test(normal.charAt(at - 1)) && /\S/.test(normal.charAt(at + 1));
    if (open !== undefined && (!opens || at - open > LONGEST_QUOTE)) {
      if (normal.slice(open, at).split(' ').length > 2) found.push({ start: open, end: at });
      open = undefined;
      if (opens) open = at;
    } else {
      if (open !== undefined) found.push({ start: open, end: at });
      open = at;
    }
  }
  if (open !== undefined) found.push({ start: open, end: Math.min(normal.length, open + LONGEST_QUOTE) });
  return found;
}
