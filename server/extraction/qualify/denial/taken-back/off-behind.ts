/** Happenings that the words behind their noun undo: "talks off", "the deal fell apart", "remains to be signed". */

import { once } from '../../../once.ts';
import type { Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { hasPhrase, isCalledUntrue, isInState, isPhrase, plainWords } from '../phrases.ts';

/** "remains to be signed", "has yet to be ratified". */
const STILL_TO_BE =
  /\b(remains?|remained|(is|are|has|have|had) (still|yet)) to be \w+(ed|ne|ld|id|wn)\b|^(to rest|behind (it|them))\b/;

/** "talk of an accord; none exists", "promised boats, but none has come". */
const OF_NONE =
  /(^| )(;|:|,|but|yet|–|—) (but |yet |though |in fact |so far )?(there (is|was|are|were|has been|have been) (none|no such)|none (of them |ever )?(exists?|existed|ever|is|are|was|were|has|have|had|came|arrived)\b(?! (of|more|other))|no such \w+ (exists?|existed|ever|was|were|has|have|took)|nothing of the (sort|kind) (exists?|existed|happened|was|has|took))/;

/** "The raid was wrong", "was a provocation": what may be thought of a deed that was done. */
const JUDGED = words(`
  wrong mistaken mistake absurd ridiculous ludicrous laughable preposterous outlandish risible malicious provocation provocative
  premature joke smear slander slanderous propaganda nonsense`);

/** How far behind the noun, and what begins another matter there. */
const REACH = 24;
const ELSEWHERE = /^(;|:|but|while|because|although|though|after|whereas|and|which|who|despite)$/;

/** True where the words from `from` on, up to another clause, undo it. */
export function isOffBehind(tokens: readonly Token[], from: number, governors: Governors): boolean {
  const behind = withoutAside(tokens.slice(from)).slice(0, REACH);
  const border = behind.findIndex(({ lower }, at) => ELSEWHERE.test(lower) && opensClause(behind, at));
  const own = border < 0 ? behind : behind.slice(0, border);
  const plain = plainWords(own);
  return (
    // "put their quarrel to rest"; those who died in it are laid to rest.
    STILL_TO_BE.test(lowerOf(own)) ||
    OF_NONE.test(lowerOf(behind)) ||
    hasPhrase(plain, 'undone', governors) ||
    isInState(plain, governors) ||
    isCalledUntrue(
      plain.filter(({ lower }) => !JUDGED.has(lower)),
      governors,
    ) ||
    (isHeadline(tokens) && isEnding(plain, governors))
  );
}

/** "Iran-Iraq talks off", "Kenya deal with Chad scrapped, says minister": the last words before any comma. */
function isEnding(plain: readonly Token[], governors: Governors): boolean {
  const end = plain.findIndex(({ word }) => /^[.!,]$/.test(word));
  const words = end < 0 ? plain : plain.slice(0, end);
  return [1, 2, 3].some((length) => isPhrase(words.slice(-length), 'ending', governors));
}

/** "the meeting, which had been set for Friday, will not take place": what stands between the commas says when it was to be. */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ word }, at) => word === ',' && ASIDE.test(tokens[at + 1]?.lower ?? ''));
  const to = from < 0 ? -1 : tokens.findIndex(({ word }, at) => at > from + 1 && word === ',');
  return to < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)];
}
const ASIDE =
  /^(which|already|twice|once|long|first|repeatedly|postponed|delayed|originally|initially|planned|scheduled|due|set|expected|pencilled)$/;

/** "between Iran and Iraq" is no border, "and walked out" is one. */
const opensClause = (behind: readonly Token[], at: number): boolean =>
  behind[at]?.lower !== 'and' || behind[at - 1]?.word === ',' || /VERB|AUX/.test(behind[at + 1]?.pos ?? '');

const isHeadline: (tokens: readonly Token[]) => boolean = once((tokens) => !tokens.some(({ pos }) => pos === 'AUX'));
