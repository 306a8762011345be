/** The words behind the head of a role that belong to the office: "of foreign affairs and trade", "for defence", "-general". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { isArticle, isCapital, isPossessivePronoun } from '../words.ts';
import { mattersEnd } from './matters.ts';

type Roles = Gazetteer['roles'];

/** Behind these "general" belongs to the office. */
const GENERAL = /^(secretary|director|prosecutor|attorney|inspector|auditor|governor|consul)$/;
/** Where the words of the office end, and those words. */
export function tailAfter(board: Board, start: number, roles: Roles): { to: number; tail?: string } {
  const plenipotentiary = fullPowersEnd(board.sentence.tokens, start);
  if (plenipotentiary > start) return { to: plenipotentiary };
  let to = suffixEnd(board, start);
  if (isPlainDomain(board, start, roles)) to = start + 1;
  for (;;) {
    const end = domainEnd(board, to, roles);
    if (end === to) break;
    to = end;
  }
  return to > start ? { to, tail: board.words(start, to) } : { to };
}

/** "Ambassador Extraordinary and Plenipotentiary of Kenya": what every ambassador is. */
function fullPowersEnd(tokens: readonly Token[], at: number): number {
  const words = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return words === 'extraordinary and plenipotentiary' ? at + 3 : at;
}

/** "Secretary Commerce Khurram Agha": without "of", before a name; "Flag Officer Fleet,". */
function isPlainDomain(board: Board, at: number, roles: Roles): boolean {
  const [head, domain, name] = board.sentence.tokens.slice(at - 1, at + 2);
  if (head?.word === 'Officer') return domain !== undefined && isCapital(domain) && isDomain(board, at, roles);
  // "Defence Secretary Air Vice Marshal X": an office and a rank.
  if (domain?.lower === 'air' || isDomain(board, at - 2, roles)) return false;
  const areCapitals = domain !== undefined && name !== undefined && isCapital(domain) && isCapital(name);
  return head?.word === 'Secretary' && areCapitals && name.pos === 'PROPN' && isDomain(board, at, roles);
}

/** "general" behind secretary, "designate", "elect". */
function suffixEnd(board: Board, at: number): number {
  const { tokens } = board.sentence;
  const [head, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lower === 'general' && GENERAL.test(head?.lower ?? '')) return at + 1;
  return /^(general|designate|elect)$/.test(token?.lower ?? '') && !(next && isCapital(next)) ? at + 1 : at;
}

/** The end of "of the foreign affairs", or where it began. */
function domainEnd(board: Board, at: number, roles: Roles): number {
  const { tokens } = board.sentence;
  if (!/^(of|for)$/.test(tokens[at]?.lower ?? '')) return at;
  const start = isArticle(tokens[at + 1]) || isPossessivePronoun(tokens[at + 1]) ? at + 2 : at + 1;
  let to = start;
  for (;;) {
    if (isDomain(board, to, roles)) to++;
    else if (to > start && /^(and|,|&)$/.test(tokens[to]?.lower ?? '') && isDomainRun(board, to + 1, roles)) to++;
    else break;
  }
  const isCharged = CHARGED.test(tokens[at - 1]?.lower ?? '');
  return (isCharged && mattersEnd(board, start, (index) => isDomain(board, index, roles))) || (to > start ? to : at);
}

/** Of these the matters are told, in capitals and as many as there are. */
const CHARGED =
  /^(.*(secretary|minister|representative|adviser|advisor|coordinator|commissioner|envoy|secretary-general)|state|general)$/;

function isDomain(board: Board, at: number, roles: Roles): boolean {
  const { tokens } = board.sentence;
  const token = tokens[at];
  if (!token || isTaken(board, at) || isGeneral(tokens, at) || isOfNextOffice(tokens, at)) return false;
  // "Chief of Air Staff Air Chief Marshal X": his rank.
  if (token.lower === 'air' && /^(chief|vice|marshal|commodore)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  // "of the Republic Azerbaijan"
  if (token.word === 'Republic' && board.at(at + 1)?.what === 'place') return false;
  return roles.isDomain(token.lower) || (token.lower === 'national' && roles.isDomain(tokens[at + 1]?.lower ?? ''));
}

/** "a spokesperson for the Foreign Secretary", "the Secretary of State and Foreign Secretary": an office of its own. */
const isOfNextOffice = (tokens: readonly Token[], at: number): boolean =>
  (/^(foreign|defen[cs]e|home|prime)$/.test(tokens[at]?.lower ?? '') &&
    /^(secretary|minister)$/.test(tokens[at + 1]?.lower ?? '')) ||
  isPresidentNamed(tokens, at);

/** "the head of President Zelensky's office": he heads nothing. */
const isPresidentNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'President' && tokens[at + 1]?.pos === 'PROPN';

export const isTaken = (board: Board, at: number): boolean => {
  const chunk = board.at(at);
  return chunk !== undefined && chunk.what !== 'rank';
};

/** "Chief of Army Staff General Asim": a rank, not "of the general staff". */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'general' && tokens[at + 1]?.lower !== 'staff';

/** "trade and industry" goes on; "defence and the commander" and "defence and security met" do not. */
const isDomainRun = (board: Board, at: number, roles: Roles): boolean =>
  isDomain(board, at, roles) && board.sentence.tokens[at]?.pos !== 'VERB';
