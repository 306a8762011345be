/** "the Air Marshal", "the prince": the one person whom the text has so far introduced with that title. */
import type { Board } from '../../mentions/board.ts';
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
