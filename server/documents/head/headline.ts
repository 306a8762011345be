/** The headline of a text whose document names none: a short first line that is no sentence. It stays in the text. */
import { findDateline } from './dateline.ts';

const LONGEST = 160;

export function headlineOf(text: string): string | undefined {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length === text.length) return undefined; // it is all there is
  const heading = /^#+ (.+)$/.exec(line)?.[1];
  return heading ?? (looksLikeOne(line) ? line : undefined);
}

const looksLikeOne = (line: string): boolean =>
  line.length <= LONGEST &&
  /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(line) &&
  !/[.:;,…]["'’”)]*$/u.test(line) &&
  findDateline(line) === undefined;
