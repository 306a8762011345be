/** The place or firm that a role is of, where nobody knows its name: "the mayor of Espoo". */
import type { Board } from '../board.ts';
import type { Seat } from '../chunk.ts';
import { isArticle, isCapital } from '../words.ts';

/** Offices of smaller places and of firms. */
export const LOCAL =
  /^(mayor|governor|prefect|head|chairman|chairwoman|chair|chief|director|ceo|commissioner|bishop|leader|president|manager|founder|rector|akim)$/;
const FIRM = /^(company|firm|group|bank|agency|union|party|association|conglomerate|operator|movement)$/;

/** "the mayor of Espoo", "commanding officer of HMAS Arunta", "head of the Azerbaijani state oil company Xazarneft": a name that nobody knows belongs to the office. */
export function seatAfter(board: Board, at: number): Seat | undefined {
  const { tokens } = board.sentence;
  const isShips = tokens[at - 1]?.lower === 'officer';
  if (tokens[at]?.lower !== 'of' || !(isShips || LOCAL.test(tokens[at - 1]?.lower ?? ''))) return undefined;
  const firm = firmEnd(board, at + 1);
  const from = firm ?? at + 1;
  let to = from;
  while (to < from + 3 && isUnknownName(board, to)) to++;
  const kind = isShips ? 'EQUIPMENT' : firm === undefined ? 'PLACE' : 'ORGANIZATION';
  return to > from ? { from, to, kind } : undefined;
}

/** "the friendship group X": of a parliament, and X is a person. */
const FRIENDS = /^(friendship|working|parliamentary|contact|study|task|advisory)$/;

/** Behind "the Azerbaijani state oil company". */
function firmEnd({ sentence: { tokens } }: Board, start: number): number | undefined {
  if (!isArticle(tokens[start])) return undefined;
  for (let at = start + 1; at < start + 6; at++) {
    if (FIRM.test(tokens[at]?.word ?? '')) return FRIENDS.test(tokens[at - 1]?.lower ?? '') ? undefined : at + 1;
    if (!/NOUN|ADJ|PROPN/.test(tokens[at]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function isUnknownName(board: Board, at: number): boolean {
  const token = board.sentence.tokens[at];
  return token !== undefined && !board.at(at) && isCapital(token) && token.pos === 'PROPN';
}
