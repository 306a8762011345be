/** Whose an office is whose holder a visitor meets: there he is at home. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import { words } from '../../../../tables/word-list.ts';
import type { Scene } from '../../../casting.ts';
import { goalOf, isMet, visited } from './hosts.ts';

/** "will travel on to South Africa, where she will meet President X", "goes to Sri Lanka to meet President X": who is met there is at home. */
export function metThereSide(scene: Scene, { from, owner }: RoleChunk): string | undefined {
  const { tokens } = scene.board.sentence;
  if (owner !== undefined || !isMet(tokens, firstMet(scene, from))) return undefined;
  const there = tokens.findLastIndex(({ lower, index }) => index < from && /^(where|to|for)$/.test(lower));
  const goal = there < 0 ? undefined : goalOf(scene);
  if (goal === undefined) return openingSide(scene) ?? wentBefore(scene);
  return goal && goal.to <= there ? scene.casting.drafts.sideOf(scene.casting.drafts.place(goal.hit.entry)) : undefined;
}

/** "met President X and Prime Minister Y": where the row begins that an office stands in. */
function firstMet(scene: Scene, from: number): number {
  const { board } = scene;
  const joint = board.sentence.tokens[from - 1]?.lower ?? '';
  const name = /^(and|,)$/.test(joint) ? board.at(from - 2) : undefined;
  const role = name?.what === 'name' ? board.at(name.from - 1) : undefined;
  return role?.what === 'role' && role.owner === undefined ? firstMet(scene, role.from) : from;
}

/** Whoever is told of already: a visitor. */
const VISITOR = words('he she they the minister secretary ms mr mrs senator prime foreign defence president');

/** "In Suva, she will meet Prime Minister X", "While in Nairobi, …": who is met there, by a visitor, is at home. */
function openingSide({ board, casting }: Scene): string | undefined {
  const { tokens } = board.sentence;
  const at = tokens[0]?.lower === 'while' ? 1 : 0;
  const place = board.at(at + 1);
  if (tokens[at]?.lower !== 'in' || place?.what !== 'place' || tokens[place.to]?.word !== ',') return undefined;
  return VISITOR.has(tokens[place.to + 1]?.lower ?? '')
    ? casting.drafts.sideOf(casting.drafts.place(place.hit.entry))
    : undefined;
}

/** "X travelled to Skopje. He met President Y": of where he went in the sentence before. */
function wentBefore(scene: Scene): string | undefined {
  const { board, casting } = scene;
  const before = casting.boards[board.sentence.index - 1];
  const isPlaced = board.chunks().some((chunk) => chunk.what === 'place');
  return before && !isPlaced && /^(he|she|they)$/.test(board.sentence.tokens[0]?.lower ?? '')
    ? visited({ ...scene, board: before })
    : undefined;
}
