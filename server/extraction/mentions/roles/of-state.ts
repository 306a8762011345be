/** What a state is to another, in words that else tell an office. */
import { words } from '../../tables/word-list.ts';
import type { Board } from '../board.ts';

/** "former colonial ruler France", "Niger's military rulers": what a state is to another, and who rules it together, is no office. */
export function isOfState(board: Board, at: number): boolean {
  const word = board.sentence.tokens[at]?.word ?? '';
  if (word === 'rulers') return true;
  const next = board.at(at + 1);
  return TO_ANOTHER.has(word) && next?.what === 'place' && next.hit.entry.kind === 'COUNTRY' && next.hit.use === 'name';
}
const TO_ANOTHER = words('ruler mediator guarantor supplier creditor lender host sponsor patron broker chair');
