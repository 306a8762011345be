/** "called on the President, the Prime Minister and the Defence Secretary of Sri Lanka": of those who are met in a row, the last tells whose they are. */
import type { Board } from '../../../../mentions/board.ts';
import type { Owner, RoleChunk } from '../../../../mentions/chunk.ts';
import type { Scene } from '../../../casting.ts';
import { isMet } from './hosts.ts';

export function ownerOfRow({ board }: Pick<Scene, 'board'>, role: RoleChunk): Owner | undefined {
  if (isOwned(role) || role.isCounterpart || role.isPlural) return undefined;
  if (!isMet(board.sentence.tokens, rowStart(board, role))) return undefined;
  let last = role;
  for (let next = roleBehind(board, last); next && !isOwned(last); next = roleBehind(board, last)) last = next;
  return last.owner === 'pronoun' ? undefined : last.owner;
}

const isOwned = ({ owner, seat, charge }: RoleChunk): boolean => (owner ?? seat ?? charge) !== undefined;

/** Tokens of ",", "and", ", and" that end before a token. */
function jointBefore({ sentence: { tokens } }: Board, at: number): number {
  if (tokens[at - 1]?.lower === 'and') return tokens[at - 2]?.word === ',' ? 2 : 1;
  return tokens[at - 1]?.word === ',' ? 1 : 0;
}

function rowStart(board: Board, role: RoleChunk): number {
  let { from } = role;
  for (let joint = jointBefore(board, from); joint > 0; joint = jointBefore(board, from)) {
    const before = board.at(from - joint - 1);
    if (before?.what !== 'role' || before.to !== from - joint) break;
    from = before.from;
  }
  return from;
}

function roleBehind(board: Board, { to }: RoleChunk): RoleChunk | undefined {
  const { tokens } = board.sentence;
  const joint =
    tokens[to]?.word === ',' ? (tokens[to + 1]?.lower === 'and' ? 2 : 1) : tokens[to]?.lower === 'and' ? 1 : 0;
  const next = joint > 0 ? board.at(to + joint) : undefined;
  return next?.what === 'role' && next.from === to + joint ? next : undefined;
}
