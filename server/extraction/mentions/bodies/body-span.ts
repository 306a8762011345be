/** Where a body was found, and whose it is. */
import type { Board } from '../board.ts';
import type { Owner } from '../chunk.ts';

export interface BodySpan {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly owner?: Owner;
  readonly isName: boolean;
}

export const isNation = (board: Board, at: number): boolean => board.at(at)?.what === 'place';
