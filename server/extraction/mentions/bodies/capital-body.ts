/** Bodies with capitals: "Ministry of Foreign Affairs of Kenya". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import { words } from '../../tables/word-list.ts';
import type { Board } from '../board.ts';
import { isCalledAgreement } from '../names/agreement-names.ts';
import { ownerAfter, stateBehind } from '../owner-beside.ts';
import { isRestOfRole, startsWithRole } from '../roles/like-bodies.ts';
import { branchEnd } from '../roles/ranks.ts';
import { isCapital, isPossessive, namesSomething, opensMinistry } from '../words.ts';
import { nationWithin, runEnd } from './body-run.ts';
import type { BodySpan } from './body-span.ts';
import { inFull, isBodyWord, isInBodyNames } from './body-words.ts';

/** "the 3rd Brigade", "the Five Hills Centre". */
const NUMBERED = /^(\d+(st|nd|rd|th)|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/;
const UNIT = /^(Corps|Division|Brigade|Wing|Squadron|Regiment|Battalion)$/;
const isWord = (token: Token | undefined): boolean => /^\p{L}/u.test(token?.word ?? '');

/** A run of capitals with a word of a body in it: "Ministry of Foreign Affairs of Kenya". */
export function capitalBody(board: Board, start: number, gazetteer: Gazetteer): BodySpan | undefined {
  const { tokens } = board.sentence;
  const { roles } = gazetteer;
  const first = tokens[start];
  const crown = crownEnd(tokens, start);
  if (!first || (crown === start && !namesSomething(first) && !opensMinistry(tokens, start))) return undefined;
  const nation = board.at(start);
  const from = nation?.what === 'place' ? nation.to : crown;
  const possessive = nation?.what === 'place' && isPossessive(tokens[from]) ? 1 : 0;
  if (isHonour(tokens, start) || isRestOfRole(board, start, roles) || isBranchOfRank(board, start, roles))
    return undefined;
  let to = beforePress(tokens, from + possessive, runEnd(board, from + possessive, gazetteer));
  if (to <= from + possessive) return undefined;
  const run = tokens.slice(from + possessive, to);
  const isBody =
    run.some(({ lower }) => isInBodyNames(lower) || isBodyWord(lower)) || /\bNaval Area$/.test(board.words(from, to));
  if (!isBody || startsWithRole(run, roles) || isPlainPress(run)) return undefined;
  const ministry = isPressService(run) ? run.findIndex(({ lower }) => lower === 'ministry') : 0;
  if (ministry !== 0) return ministry < 0 ? undefined : capitalBody(board, run[ministry]?.index ?? start, gazetteer);
  if (isPaper(tokens, to) || isMatter(tokens, [start, to]) || (from === start && isOfChief(run, tokens[to])))
    return undefined;
  // "the Economic Partnership Protocol"
  if (isCalledAgreement(tokens, to - 1)) return undefined;
  while (to > from + 1 && !/\p{L}|\d/u.test(tokens[to - 1]?.word ?? '')) to--;
  const after = ownerAfter(board, to) ?? (nation?.what === 'place' ? undefined : stateBehind(board, to));
  const owner = nation?.what === 'place' ? nation : (nationWithin(board, [start, start + 1]) ?? after?.owner);
  const isUnit = /^\d{1,2}$/.test(tokens[start - 1]?.word ?? '') && UNIT.test(first.word);
  const isNumbered =
    isUnit || (start > 0 && NUMBERED.test(tokens[start - 1]?.word ?? '') && (start > 1 || !isWord(tokens[0])));
  return {
    from: isNumbered ? start - 1 : start,
    to: after?.to ?? to,
    words: inFull(board.words(isNumbered ? start - 1 : crown > start ? start : from + possessive, to)),
    isName: true,
    ...(owner && { owner }),
  };
}

/** "presented a Guard of Honour", "Nishan-e-Imtiaz (Military)": what is shown or given, and no force. */
const isHonour = (tokens: readonly Token[], at: number): boolean =>
  (/^guards?$/i.test(tokens[at]?.word ?? '') && /^honou?r$/i.test(tokens[at + 2]?.word ?? '')) ||
  (/^(military|civil|civilian)$/i.test(tokens[at]?.word ?? '') &&
    tokens[at - 1]?.word === '(' &&
    tokens[at + 1]?.word === ')');

/** "Foreign Ministry Press Secretary X": the ministry ends where his office begins. */
function beforePress(tokens: readonly Token[], from: number, to: number): number {
  const press = tokens.findIndex(
    ({ lower, index }) =>
      index > from && index < to && lower === 'press' && PRESS_MEN.has(tokens[index + 1]?.lower ?? ''),
  );
  return press < 0 ? to : press;
}
const PRESS_MEN = words('secretary officer attaché attache aide adviser advisor');

/** "for the Press", "Press No. 12", "NEWS IN BRIEF": no name of one. */
const isPlainPress = (run: readonly Token[]): boolean =>
  run.every(({ lower }) => /^(press|news|media|no\.?|release|brief|statement)$/.test(lower));

/** "Press Service Department of the Ministry of Defence": the ministry is named, and no body of its own. */
export const isPressService = (run: readonly Token[]): boolean =>
  PRESS_SERVICE.test(run.map(({ lower }) => lower).join(' '));
const PRESS_SERVICE =
  /^(press|media|press and information) (service|office|department|secretariat|centre|center)( department)?( of the ministry\b.*)?$/;

/** "National Defense Program Guidelines", "Mid-Term Defense Program", "Second Border War": what is written down, or happened. */
const isPaper = (tokens: readonly Token[], to: number): boolean =>
  /(guidelines|strategy|doctrine|defen[cs]e program(me)?|white paper|(?<!(of|for) )war)$/.test(
    tokens
      .slice(Math.max(0, to - 3), to)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Undersecretary for Bilateral Relations": what he is for. */
function isMatter(tokens: readonly Token[], [start, to]: readonly [number, number]): boolean {
  if (!/^(Relations|Affairs|Cooperation)$/.test(tokens[to - 1]?.word ?? '')) return false;
  let from = to - 1;
  while (from > to - 4 && isCapital(tokens[from - 1] ?? { word: '' })) from--;
  // "the Institute for International Relations" is one.
  const [body, preposition] = tokens.slice(from - 2, from);
  const isOfName = body !== undefined && isInBodyNames(body.lower) && body.lower !== 'ministry';
  return from > 1 && from <= start && preposition?.lower === 'for' && !isOfName;
}

/** "Air Force Brig. Gen. X" behind no state: a part of the rank. */
function isBranchOfRank({ sentence: { tokens } }: Board, start: number, roles: Gazetteer['roles']): boolean {
  const end = branchEnd(tokens, start);
  return end > start && roles.isRank(tokens[end]?.lower ?? '') && tokens[end + 1] !== undefined;
}

/** "the Army chief": his office, and of an army that is not named. */
const isOfChief = (run: readonly Token[], next: Token | undefined): boolean =>
  /^(army|navy|air force)$/.test(run.map(({ lower }) => lower).join(' ')) && next?.lower === 'chief';

/** Behind "His Majesty's": "His Majesty's Armed Forces". */
function crownEnd(tokens: readonly Token[], at: number): number {
  const isCrown = /^(His|Her)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'Majesty';
  return isCrown && isPossessive(tokens[at + 2]) ? at + 3 : at;
}
