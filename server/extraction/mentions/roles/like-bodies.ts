/** Capitals that look like a body and are somebody's role: "Minister of Defence", "Chief of Army Staff". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { isNation } from '../bodies/body-span.ts';
import { isInBodyNames } from '../bodies/body-words.ts';
import { isArticle, isCapital, namesSomething } from '../words.ts';
import { isOfficer } from './role-words.ts';

/** "Minister of Defence …", "Chief of Army Staff …", "Commander Navy": a person's role, not a body. */
export function startsWithRole(run: readonly Token[], roles: Gazetteer['roles']): boolean {
  let at = 0;
  while (at < run.length - 1 && (roles.isModifier(run[at]?.lower ?? '') || roles.isRank(run[at]?.lower ?? ''))) at++;
  const head = run[at];
  const office = run.at(-1);
  if (
    office &&
    /^(office|house|palace|department|secretariat|court|council|commission|guard|guards|bureau)$/.test(office.lower)
  )
    return false;
  if (office && isNamedAfter(run[0], office)) return false;
  if (head && at > 0 && roles.isRank(run[at - 1]?.lower ?? '') && !isInBodyNames(head.lower)) return true;
  if (run.some((_, index) => isOfficer(run, index))) return true;
  // "Chairman Senate": what may stand before an office may be one.
  return run
    .slice(0, at + 1)
    .some(({ lower }, index) => roles.isHead(lower) && !isInBodyNames(lower) && (index === at || !roles.isRank(lower)));
}

/** "King Abdullah II Training Centre", "Queen Rania Hospital": called after somebody. */
const isNamedAfter = (first: Token | undefined, { lower }: Token): boolean =>
  /^(King|Queen|Prince|Princess|Sultan|Emir|Sheikh)$/.test(first?.word ?? '') &&
  /^(centre|center|university|academy|college|hospital|foundation|institute|school|fund|trust|brigade)$/.test(lower);

/** "Chief of Army Staff General Asim Munir", "Minister of Defence": these words belong to the role. */
export function isRestOfRole(board: Board, start: number, roles: Gazetteer['roles']): boolean {
  const { tokens } = board.sentence;
  if (isOfficer(tokens, start) || isOfficer(tokens, start - 1)) return true;
  let first = start;
  while (
    (roles.isDomain(tokens[first - 1]?.lower ?? '') && !isNation(board, first - 1)) ||
    (/^(and|&)$/.test(tokens[first - 1]?.lower ?? '') && roles.isDomain(tokens[first - 2]?.lower ?? ''))
  )
    first--;
  const of = isArticle(tokens[first - 1]) ? first - 2 : first - 1;
  if (!/^(of|for)$/.test(tokens[of]?.lower ?? '') || !roles.isHead(tokens[of - 1]?.lower ?? '')) return false;
  let end = start;
  while (
    (roles.isDomain(tokens[end]?.lower ?? '') && !isNation(board, end)) ||
    /^(and|&)$/.test(tokens[end]?.lower ?? '')
  )
    end++;
  return end > start && !isNameOfBody(tokens.slice(end, end + 3)) && !isMinisters(tokens.slice(end - 1, end + 2));
}

/** "of the Cabinet of Ministers", "of the Council of Ministers". */
const isMinisters = ([body, of, many]: readonly Token[]): boolean =>
  /^(Cabinet|Council)$/.test(body?.word ?? '') && of?.lower === 'of' && many?.word === 'Ministers';

/** "of the State Border Service": what begins like an office goes on to a body, within two words. */
function isNameOfBody([next, second]: readonly Token[]): boolean {
  const isBody = (token: Token | undefined) =>
    token !== undefined && namesSomething(token) && isInBodyNames(token.lower);
  return isBody(next) || (next?.pos === 'PROPN' && isCapital(next) && isBody(second));
}

/** "Pakistan Army General Asim Munir": the body ends before the rank. */
export const isRankOfName = (board: Board, [from, to]: readonly [number, number]): boolean =>
  board.sentence.tokens.slice(from, to).some(({ lower }) => isInBodyNames(lower)) &&
  isCapital(board.sentence.tokens[to + 1] ?? ({ word: '' } as Token));

/** Any but a minister: "the Armed Forces Minister" is of a state. */
export const isHeadOfBody = ({ lower }: Token, roles: Gazetteer['roles']): boolean =>
  roles.isHead(lower) && !/^(minister|secretary)$/.test(lower);

/** "Lebanese Parliament Speaker Khalil Berjaoui": the body ends before the office, where a name follows that is no part of a body. */
export function isOfficeOfBody(board: Board, [from, at]: readonly [number, number]): boolean {
  const { tokens } = board.sentence;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (!last || !next || !isCapital(next) || next.pos === 'PUNCT' || isInBodyNames(next.lower)) return false;
  // "Council of Representatives Speaker X"
  if (tokens[at]?.lower === 'speaker' && tokens.slice(from, at).some(({ lower }) => isInBodyNames(lower))) return true;
  return isInBodyNames(last.lower) && (at - from > 1 || isNation(board, from - 1));
}
