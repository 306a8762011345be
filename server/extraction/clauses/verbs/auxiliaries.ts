/** Auxiliaries and the words that deny a verb, in the forms that tokens have: "isn't" is "is" and "n't". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

export const BE = words("be is are was were been being am 's 're get gets got");
export const HAVE = words("have has had having 've");
export const DO = words('do does did');
export const MODAL = words("will would could may might should must can shall 'll 'd wo ca cannot ought");
export const NOT = words("not n't never hardly scarcely barely seldom rarely nowhere");

/** "not", "neither recognised", "no longer": the word at `at` denies the verb that it stands beside. */
export function isNot(tokens: readonly Token[], at: number): boolean {
  if (isAtNoTime(tokens, at - 1)) return true;
  const lower = tokens[at]?.lower ?? '';
  return NOT.has(lower) || lower === 'neither' || (lower === 'no' && tokens[at + 1]?.lower === 'longer');
}

/** "has at no time threatened": the three words from `at` on. */
const isAtNoTime = (tokens: readonly Token[], at: number): boolean =>
  /^(at|in|by|under)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'no' &&
  /^(time|point|stage|moment|way|means|circumstances)$/.test(tokens[at + 2]?.lower ?? '');

/** Of "no longer" either word: both belong to the group of the verb. */
export const isOfNot = (tokens: readonly Token[], at: number): boolean =>
  isNot(tokens, at) ||
  isAtNoTime(tokens, at) ||
  isAtNoTime(tokens, at - 2) ||
  (tokens[at]?.lower === 'longer' && isNot(tokens, at - 1));
