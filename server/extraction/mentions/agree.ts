/** One name is one thing in a text: what a word beside it tells once ("exercise Coral Shield") holds wherever the name stands alone. */
import type { Kind } from '../../domain/ontology/kind.ts';
import type { Board } from './board.ts';
import type { NameChunk } from './chunk.ts';

/** Puts the kind that is sure on names of the same words that are not. */
export function agreeOnKinds(boards: readonly Board[]): void {
  const sure = new Map<string, Kind>();
  const names = namesOn(boards);
  const firms = firmsOf(names);
  for (const [words, { kind, isSure }] of names) if (isSure && kind) sure.set(words, kind);
  for (const board of boards)
    for (const chunk of board.chunks()) {
      if (chunk.what !== 'name' || chunk.isSure || chunk.known) continue;
      const words = board.words(chunk.from, chunk.to);
      const kind = sure.get(words);
      if (kind !== undefined && kind !== chunk.kind) board.put({ ...chunk, kind });
      const whole = kind === undefined ? firms.get(words) : undefined;
      if (whole) board.put({ ...chunk, ...whole });
    }
}

/** "Northlake" after "Northlake Resources": firms by the first word of their names, unless somebody is called so. */
function firmsOf(
  names: readonly (readonly [string, NameChunk])[],
): ReadonlyMap<string, Pick<NameChunk, 'kind' | 'full'>> {
  const people = new Set(
    names.flatMap(([words, { kind }]) => (kind === 'PERSON' && words.includes(' ') ? words.split(' ') : [])),
  );
  return new Map(
    names.flatMap(([full, { kind }]) => {
      const [first = '', ...rest] = full.split(' ');
      const isFirm = (kind === 'ORGANIZATION' || kind === 'MEDIA_OUTLET') && rest.length > 0 && first.length > 3;
      return isFirm && !people.has(first) ? [[first, { kind, full }] as const] : [];
    }),
  );
}

const namesOn = (boards: readonly Board[]): [string, NameChunk][] =>
  boards.flatMap((board) =>
    board
      .chunks()
      .flatMap((chunk): [string, NameChunk][] =>
        chunk.what === 'name' ? [[board.words(chunk.from, chunk.to), chunk]] : [],
      ),
  );
