/** Happenings that the words behind their noun undo: "talks off", "the deal fell apart", "remains to be signed". */
import { once } from '../../once.ts';
import type { Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { IS_UNTRUE } from './called-false.ts';

/** Behind "is", "was", "remains", "has been", with one word between at most. */
const STATES = `out of the question|out of reach|beyond reach|a (long|fair|good) way off|far off|nowhere in sight|not in sight|off the table|off the agenda|off(?! (to|until|till|again)\\b)|unthinkable|unlikely to happen|unsigned|unratified|unfulfilled|
unpaid|undelivered|unanswered|on ice|on hold|dead|stillborn|a non-starter|nowhere|not to be|dashed|scrubbed|vetoed|thwarted|foiled|averted|
no more|(one |only )?on paper|a dead letter|at zero|zero|nil|non-existent|nonexistent|at an end|a myth|a fiction|a hoax|fabricated|in tatters|in ruins|over before it began`;

/** Verbs that undo whatever they are said of. */
const UNDONE = `came to nothing|come to nothing|comes to nothing|came to naught|come to naught|came to grief|(never|not) (now |after all |yet )?(take|took|taken) place|
(never|not) (come|came|happened?|materiali[sz]ed?|arrived?|concluded|signed|held|delivered|sent|paid|made)( about| off)?|
failed to (materiali[sz]e|happen|take place|take hold|take effect|take off|hold|come|arrive|get off the ground)|fails to (materiali[sz]e|happen|take place)|
on hold|on ice|on the back burner|at a standstill|(came|come|comes|ground|grinds|brought) to a (complete |total |virtual |near |dead )?(standstill|halt|stop)|in limbo|dried up|dries up|petered out|ran into the sand|lapsed|lapses?(?! (in|on|next) )|expired|expires?(?! (in|on|next|at|only|soon)\\b)|ran out|fell apart|falls? apart|fell through|fallen through|falls? through|fizzled|foundered|unravelled|unraveled|
(remains?|remained|is still|are still|has yet|have yet|had yet|is yet|are yet|has still|have still) to be \\w+(ed|ne|ld|id|wn)|
(remains?|remained) (a )?(dream|distant|elusive|out of reach)|
died (in committee|on the vine|at birth|quietly|a quiet death)|dies (in committee|on the vine)|came close to collapse before it began|
put paid to it|did not get off the ground|never got off the ground|
(will|would|did|does|do|can|could) not (now |after all )?(go ahead|happen|proceed|be held|come off|come about)|stays away|exist(s|ed)? only on paper|goes? nowhere|went nowhere|bit the dust`;

/** Behind "was", "were", "has been". */
const DONE_AWAY = `foiled|thwarted|scrapped|shelved|dropped|abandoned|cancelled|canceled|blocked|rejected|vetoed|halted|frozen|ditched|axed|averted|
called off|dashed|rebuffed|turned down|ruled out|lifted|revoked|rescinded|torn up|overturned|voted down|put on ice|nipped in the bud|buried|binned|junked|killed off|held up(?! as\\b)|stuck|deadlocked|stalled|(struck|taken|removed|deleted) (off|from) the|taken off`;

/** What a headline without a verb ends in: "Iran-Iraq talks off", "Kenya deal with Chad scrapped". */
const ENDS = `off|on hold|on ice|cancelled|canceled|called off|scrapped|shelved|suspended|axed|collapses?|stalls?|fails?|falls? through|
unsigned|unratified|stillborn|vetoed|blocked|halted|frozen|abandoned|ditched|dropped|thwarted|foiled`;

const oneLine = (list: string): string => list.replace(/\n/g, '');

const OFF = new RegExp(
  `\\b((is|are|was|were|been|being|be|remains?|remained|went|goes|gone|stays?|put|stayed|seems?|looks?) (\\w+ )?(${oneLine(STATES)}|${oneLine(DONE_AWAY)})|${oneLine(UNDONE)})\\b`,
);
const ENDING = new RegExp(`(^| )(${oneLine(ENDS)})( ?[.!,].*)?$`);

/** How far behind the noun, and what begins another matter there. */
const REACH = 24;
const ELSEWHERE = /^(;|:|but|while|because|although|though|after|whereas|and|which|who|despite)$/;

/** True where the words from `from` on, up to another clause, undo it. */
export function isOffBehind(tokens: readonly Token[], from: number): boolean {
  const behind = withoutAside(tokens.slice(from)).slice(0, REACH);
  const border = behind.findIndex(({ lower }, at) => ELSEWHERE.test(lower) && opensClause(behind, at));
  // A quoted "off the table" is off it.
  const text = lowerOf((border < 0 ? behind : behind.slice(0, border)).filter(({ word }) => word !== '"'));
  // "put their quarrel to rest"; those who died in it are laid to rest.
  return (
    OFF.test(text) ||
    /^(to rest|behind (it|them))\b/.test(text) ||
    IS_UNTRUE.test(text) ||
    (isHeadline(tokens) && ENDING.test(text))
  );
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
