/** Finds what a sentence names: known names first, then bodies, roles, and what capitals are left. */
import type { ExtractionContext, Sentence } from '../shapes.ts';
import { Board } from './board.ts';
import { putBodies } from './bodies/bodies.ts';
import { putNames } from './names/names.ts';
import { putKnownNames } from './places.ts';
import { putRoles } from './roles/roles.ts';

export function spot(sentence: Sentence, normal: string, { gazetteer, known }: ExtractionContext): Board {
  const board = new Board(sentence, normal);
  putKnownNames(board, gazetteer, known);
  putBodies(board, gazetteer);
  putRoles(board, gazetteer);
  putNames(board, gazetteer, known);
  return board;
}
