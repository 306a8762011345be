/** What somebody considers something to be, beside what he considers doing. */
import type { Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';

/** "considers the accord null and void", "considers the deal with Chad a threat", "ties to be good". */
export const isOpinion = (behind: readonly Token[]): boolean =>
  /\b(to be|null and void)\b/.test(lowerOf(behind)) ||
  behind.some(
    ({ pos }, at) =>
      isEnd(behind[at + 1]) &&
      (pos === 'ADJ' ||
        (/^an?$/.test(behind[at - 1]?.lower ?? '') && /^(NOUN|PROPN)$/.test(behind[at - 2]?.pos ?? ''))),
  );
const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;]$/.test(token.word);
