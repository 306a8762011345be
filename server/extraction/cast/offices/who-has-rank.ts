/** "the Air Marshal", "the prince": the one person whom the text has so far introduced with that title. */
import type { Board } from '../../mentions/board.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';

export function whoHasRank({ casting, board }: Scene, rank: string): string | undefined {
  const called = casting.boards
    .filter(({ sentence }) => sentence.index <= board.sentence.index)
    .flatMap((one) => titledOn(one, rank.toLowerCase()));
  const [name, second] = new Set(called.map((words) => casting.people.get(words) ?? words));
  if (name === undefined || second !== undefined) return undefined;
  return [...casting.drafts.all.values()].find((one) => one.kind === 'PERSON' && one.name === name)?.key;
}

/** "the Marshal" of an Air Marshal too. */
const isCalled = (title: string, rank: string): boolean => title === rank || title.endsWith(` ${rank}`);

const titledOn = (board: Board, rank: string): string[] =>
  board.chunks().flatMap((chunk) => {
    const name = chunk.what === 'rank' ? board.at(chunk.to) : undefined;
    const isHis = name?.what === 'name' && isCalled(board.words(chunk.from, chunk.to).toLowerCase(), rank);
    return isHis ? [board.words(name.from, name.to)] : [];
  });

/** "the Deputy Secretary" after "Deputy Secretary X": the one person whom the text calls so, of whatever state. */
export function whoIsCalled({ casting, board }: Scene, role: RoleChunk): string | undefined {
  if (role.owner !== undefined || role.seat !== undefined || !role.isDefinite || role.tense !== 'present')
    return undefined;
  const names = casting.boards
    .filter(({ sentence }) => sentence.index <= board.sentence.index)
    .flatMap((one) => calledOn(one, role.office));
  const [name, second] = new Set(names.map((words) => casting.people.get(words) ?? words));
  if (name === undefined || second !== undefined) return undefined;
  return [...casting.drafts.all.values()].find((one) => one.kind === 'PERSON' && one.name === name)?.key;
}

const calledOn = (board: Board, office: string): string[] =>
  board.chunks().flatMap((chunk) => {
    const name =
      chunk.what === 'role' && chunk.office === office && !chunk.isCounterpart ? board.at(chunk.to) : undefined;
    return name?.what === 'name' ? [board.words(name.from, name.to)] : [];
  });
