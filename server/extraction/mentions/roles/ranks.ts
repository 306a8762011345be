/** Titles that are no offices: "Gen.", "Vice Admiral", "Tan Sri", "Lt. Col.". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { isCalendar, isCapital } from '../words.ts';

/** Where the rank that begins here ends: two words before one. Inside a name ("Azman Sri Hakimi") it is part of it, and gives where it began. */
export function rankEnd(board: Board, at: number, { roles }: Gazetteer): number {
  const { tokens } = board.sentence;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !isCapital(token) || token.isName || isInsideName(board, at, roles) || isFirstName(board, at))
    return at;
  // "Retired Major General X".
  if (token.word === 'Retired' && next && roles.isRank(next.lower))
    return rankEnd(board, at + 1, { roles } as Gazetteer);
  if (token.word === 'Deputy' && isName(next, roles) && isName(tokens[at + 2], roles)) return at + 1;
  // "Dato' Seri X", "Dato' X": the mark is part of the word.
  if (/^dato$/.test(token.lower) && next?.word === "'" && isCapital(tokens[at + 2] ?? next)) {
    const style = tokens[at + 2];
    return style && /^(seri|sri)$/.test(style.lower) ? at + 3 : at + 2;
  }
  const branch = branchEnd(tokens, at);
  if (branch > at) {
    const end = rankEnd(board, branch, { roles } as Gazetteer);
    if (end > branch) return end;
  }
  const two = pairEnd(tokens, at, roles);
  if (two > at) return retiredEnd(tokens, two);
  if (isRankWord(token.lower, roles) && retiredEnd(tokens, at + 1) > at + 1) return retiredEnd(tokens, at + 1);
  return next !== undefined && isRankWord(token.lower, roles) && (isCapital(next) || next.word === '.') ? at + 1 : at;
}

/** "Air Force Brig. Gen. X", "Navy Adm. Y": the branch before the rank. */
export function branchEnd(tokens: readonly Token[], at: number): number {
  const [first, second] = tokens.slice(at, at + 2);
  if (/^(Air|Marine|Space)$/.test(first?.word ?? '') && /^(Force|Corps)$/.test(second?.word ?? '')) return at + 2;
  return /^(Army|Navy)$/.test(first?.word ?? '') ? at + 1 : at;
}

/** "Deputy Anush Terteryan": a member of parliament; "Deputy Defence Minister" is an office. */
const isName = (token: Token | undefined, roles: Gazetteer['roles']): boolean =>
  token !== undefined &&
  isCapital(token) &&
  token.pos === 'PROPN' &&
  !roles.isHead(token.lower) &&
  !roles.isModifier(token.lower) &&
  !roles.isRank(token.lower);

/** "Air Vice Marshal (Retd) X": behind the bracket, if a name follows. */
function retiredEnd(tokens: readonly Token[], at: number): number {
  const after = tokens[at + 3];
  const isRetired = tokens[at]?.word === '(' && /^(retd|ret|rtd|retired)\.?$/.test(tokens[at + 1]?.lower ?? '');
  return isRetired && tokens[at + 2]?.word === ')' && after && isCapital(after) ? at + 3 : at;
}

/** Also of several: "Generals X and Y". */
const isRankWord = (lower: string, roles: Gazetteer['roles']): boolean =>
  roles.isRank(lower) ||
  (/^(general|colonel|admiral|marshal|captain|sheikh|prince)s$/.test(lower) && roles.isRank(lower.slice(0, -1)));

/** "Vice Admiral X", "Col. Gen. X", "Air Chief Marshal X". */
function pairEnd(tokens: readonly Token[], at: number, roles: Gazetteer['roles']): number {
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower.replace(/\.$/, ''));
    const after = tokens[at + length];
    const isFollowed = after && (isCapital(after) || retiredEnd(tokens, at + length) > at + length);
    if (words.length === length && isFollowed && roles.isRank(words.join(' '))) return at + length;
  }
  return at;
}

/** "Finance Minister Nana Boakye", "President Prince Kollie", "Prince K. Togbah": behind an office, or before an initial, the title is a first name. */
export const isFirstName = (board: Board, at: number): boolean =>
  /^(nana|rana|sardar|prince|sultan|malik|amir|shah)$/.test(board.sentence.tokens[at]?.lower ?? '') &&
  !isRoyal(board.sentence.tokens.slice(at + 1, at + 4)) &&
  (isOfficeWord(board, at - 1) || /^\p{Lu}\.$/u.test(board.sentence.tokens[at + 1]?.word ?? ''));

/** "Prime Minister Prince Khalifa bin Salman Al Khalifa". */
const isRoyal = (name: readonly Token[]): boolean => name.some(({ lower }) => /^(bin|ibn|al|al-.+)$/.test(lower));

/** Roles are not on the board yet where their first names are looked for. */
const isOfficeWord = ({ sentence: { tokens } }: Board, at: number): boolean =>
  /^(minister|president|premier|secretary|ambassador|governor|senator|speaker|chairman|commissioner)$/i.test(
    tokens[at]?.lower ?? '',
  ) || tokens[at]?.lower === 'affairs';

function isInsideName(board: Board, at: number, roles: Gazetteer['roles']): boolean {
  const before = board.sentence.tokens[at - 1];
  return (
    before !== undefined &&
    isCapital(before) &&
    before.pos === 'PROPN' &&
    before.word !== 'Retired' &&
    !isCalendar(before) &&
    !board.at(at - 1) &&
    !roles.isRank(before.lower)
  );
}
