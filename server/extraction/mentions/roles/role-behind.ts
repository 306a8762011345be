/** What stands behind the words of a role: "of Kenya", "to Georgia", "of Kenya to Georgia", "to Georgia of Kenya". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { Charge, Owner, Seat } from '../chunk.ts';
import { isArticle, isCapital } from '../words.ts';
import { chargeAfter } from './role-charge.ts';
import { type OwnerFound, ownerInside, roleOwnerAfter } from './role-owner.ts';
import { seatAfter } from './role-seat.ts';
import { type Head, isCounterpartWord } from './role-words.ts';

type Roles = Gazetteer['roles'];

interface Behind {
  readonly to: number;
  /** Words that belong to the office: "of the gas company". */
  readonly tail?: string;
  readonly owner?: Owner | undefined;
  readonly charge?: Charge | undefined;
  readonly seat?: Seat | undefined;
}

export function behindHead(
  board: Board,
  { head, to, roles }: Head & { readonly roles: Roles },
  owned: OwnerFound | undefined,
): Behind {
  const seat = owned ? undefined : seatAfter(board, to);
  if (seat) return { to: seat.to, seat };
  const firm = owned ? undefined : headOfNations(board, head, to);
  if (firm) return firm;
  const home = isCounterpartWord(board.sentence.tokens[head]?.lower ?? '') ? homeAfter(board, to) : undefined;
  if (home) return home;
  const early = chargeAfter(board, to, roles);
  const after = owned ? undefined : roleOwnerAfter(board, early?.to ?? to, roles);
  const late = early ?? chargeAfter(board, after?.to ?? to, roles);
  const owner = owned?.owner ?? after?.owner ?? early?.owner ?? ownerInside(board, [head + 1, to]);
  return { to: Math.max(to, early?.to ?? 0, after?.to ?? 0, late?.to ?? 0), owner, charge: late?.charge };
}

const LEADS = /^(head|chief|director|chairman|chairwoman|chair|boss|president|commander|leader|ceo|manager|deputy)$/;
/** Behind a nation's name so many words may say what is led. */
const THING = 3;

/** "the head of the Iranian gas company, X": a nation's thing that has no name of its own. */
function headOfNations(board: Board, head: number, at: number): Behind | undefined {
  const { tokens } = board.sentence;
  const nation = isArticle(tokens[at + 1]) ? board.at(at + 2) : undefined;
  const isOf = LEADS.test(tokens[head]?.lower ?? '') && tokens[at]?.lower === 'of';
  if (!isOf || nation?.what !== 'place' || nation.hit.use !== 'demonym') return undefined;
  let to = nation.to;
  while (to < nation.to + THING && isPlainNoun(board, to)) to++;
  const isWhole = to > nation.to && tokens[to]?.word === ',' && isNoun(tokens[to - 1]);
  return isWhole ? { to, owner: nation, tail: `of the ${board.words(nation.to, to)}` } : undefined;
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN';
const isPlainNoun = (board: Board, at: number): boolean => {
  const token = board.sentence.tokens[at];
  return token !== undefined && !board.at(at) && /^(NOUN|ADJ)$/.test(token.pos) && !isCapital(token);
};

/** "his counterpart from Dushanbe": of where he comes from, not of whom he is the counterpart of. */
function homeAfter(board: Board, at: number): Behind | undefined {
  const { tokens } = board.sentence;
  const chunk = board.at(isArticle(tokens[at + 1]) ? at + 2 : at + 1);
  const isHome = tokens[at]?.lower === 'from' && chunk?.what === 'place' && chunk.hit.use !== 'demonym';
  return isHome ? { to: chunk.to, owner: chunk } : undefined;
}
