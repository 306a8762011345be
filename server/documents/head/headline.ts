/** The headline of a text whose document names none: a short first line that is no sentence, below what the page puts over it. It stays in the text. */
import { isBoilerplate } from '../../domain/wording/boilerplate.ts';
import { findDateline } from './dateline.ts';

const LONGEST = 160;
/** It is one of the first so many. */
const LINES = 5;

export function headlineOf(text: string): string | undefined {
  const lines = text
    .split('\n', LINES + 1)
    .map((written) => written.trim())
    .filter(Boolean);
  const line = lines.slice(0, LINES).find((written) => !isBoilerplate(written)) ?? '';
  if (lines.length === 1) return undefined; // it is all there is
  const heading = /^#+ (.+)$/.exec(line)?.[1];
  return heading ?? (looksLikeOne(line) ? line : undefined);
}

const looksLikeOne = (line: string): boolean =>
  line.length <= LONGEST &&
  /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(line) &&
  !/[.:;,…]["'’”)]*$/u.test(line) &&
  findDateline(line) === undefined;
