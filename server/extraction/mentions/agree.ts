/** One name is one thing in a text: what a word beside it tells once ("exercise Coral Shield") holds wherever the name stands alone. */
import type { Kind } from '../../domain/kind.ts';
import type { Board } from './board.ts';
import type { NameChunk } from './chunk.ts';

/** Puts the kind that is sure on names of the same words that are not. */
export function agreeOnKinds(boards: readonly Board[]): void {
  const sure = new Map<string, Kind>();
  for (const [words, { kind, isSure }] of namesOn(boards)) if (isSure && kind) sure.set(words, kind);
  for (const board of boards)
    for (const chunk of board.chunks()) {
      if (chunk.what !== 'name' || chunk.isSure || chunk.known) continue;
      const kind = sure.get(board.words(chunk.from, chunk.to));
      if (kind !== undefined && kind !== chunk.kind) board.put({ ...chunk, kind });
    }
}

const namesOn = (boards: readonly Board[]): [string, NameChunk][] =>
  boards.flatMap((board) =>
    board
      .chunks()
      .flatMap((chunk): [string, NameChunk][] =>
        chunk.what === 'name' ? [[board.words(chunk.from, chunk.to), chunk]] : [],
      ),
  );
