/** Whether somebody's name stands at a token. */
import type { NameChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';

/** A name there that is, or may be, somebody's. */
export function nameAt({ board, casting }: Scene, at: number): NameChunk | undefined {
  const chunk = board.at(at);
  if (chunk?.what !== 'name' || chunk.from !== at) return undefined;
  if (chunk.kind === 'PERSON' || casting.people.has(board.words(chunk.from, chunk.to))) return chunk;
  return chunk.kind === undefined && at > 0 && /role|rank/.test(board.at(at - 1)?.what ?? '') ? chunk : undefined;
}
