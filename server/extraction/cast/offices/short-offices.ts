/** Short forms of offices that a text introduces in brackets: "Director General of Military Operations (DGMO)". */
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';

const SMALL = /^(of|the|to|for|and|in|on|a)$/;
const SHORT = /^\p{Lu}{2,8}$/u;

/** Where the brackets behind a role hold its first letters, later sentences may mean its holder by them. */
export function noteShortOffice({ board, casting }: Scene, { from, to }: RoleChunk, key: string): void {
  const { tokens } = board.sentence;
  const open = tokens[to]?.word === '(' ? to : to - 3;
  const short = tokens[open + 1]?.word ?? '';
  if (tokens[open]?.word !== '(' || tokens[open + 2]?.word !== ')' || !SHORT.test(short)) return;
  const letters = tokens
    .slice(from, open)
    .filter(({ lower }) => !SMALL.test(lower))
    .map(({ word }) => word.charAt(0).toUpperCase());
  if (letters.join('').endsWith(short)) casting.shortOffices.set(short, key);
}
