/** Whose a role is: "Kenya's defence minister", "NATO secretary general", "the president of Kenya". */
import type { Board } from '../board.ts';
import type { Owner } from '../chunk.ts';
import { ownerAfter, ownerBefore } from '../owner-beside.ts';

export interface OwnerFound {
  readonly owner: Owner;
  readonly from: number;
}

/** Directly before: also a body without "'s": "World Bank president". */
export function roleOwnerBefore(board: Board, at: number): OwnerFound | undefined {
  const found = ownerBefore(board, at);
  if (found) return isWhere(board, found) ? undefined : found;
  const chunk = board.at(at - 1);
  return chunk?.what === 'body' && chunk.to === at ? { owner: chunk, from: chunk.from } : undefined;
}

/** "In Turkey Minister Ellwood met": where, not whose. */
function isWhere(board: Board, { owner, from }: OwnerFound): boolean {
  if (owner === 'pronoun' || owner.what !== 'place' || owner.hit.use === 'demonym') return false;
  const { tokens } = board.sentence;
  const isOwner = tokens[owner.to]?.word === "'s" || tokens[owner.to]?.word === "'";
  return !isOwner && /^(in|at|near)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "of Kenya", "for the Iraqi defence ministry". "in Kenya" is where somebody is, not whose. */
export const roleOwnerAfter = ownerAfter;

/** A place or body among the words of the office itself. */
export function ownerInside(board: Board, [from, to]: readonly [number, number]): Owner | undefined {
  for (let at = from; at < to; at++) {
    const chunk = board.at(at);
    if (chunk?.what === 'place' || chunk?.what === 'body') return chunk;
  }
  return undefined;
}
