/** Lines in capitals: "MEXICO, GUATEMALA LINK ARMS". Their capitals tell nothing, so only what is known otherwise is named there. */
import type { Token } from '../shapes.ts';
import { isCalendar } from './words.ts';

export function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{3,}/u.test(token.word) && !isCalendar(token));
  const loud = words.filter(({ word }) => word === word.toUpperCase());
  return words.length > 1 && loud.length >= 0.8 * words.length;
}
