/** Whose an office is whose holder receives somebody: at home, there or where the report is from. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Token } from '../../../../shapes.ts';
import type { Scene } from '../../../casting.ts';
import { placeBehind, visited, visitedBefore } from './hosts.ts';

const HOSTED = /^(receive|welcome|host|greet|witness|give|offer|hold|accept)$/;

/** "was received by the king". */
export const isHost = (tokens: readonly Token[], { from }: Pick<RoleChunk, 'from'>): boolean =>
  tokens[from - 1]?.lower === 'by' && HOSTED.test(tokens[from - 2]?.lemma ?? '');

/** "Visiting Rwandan minister X was received by the president", "at a dinner hosted by the king": who receives foreigners is at home, there or where the report is from. */
export function hostAtHome(scene: Scene, role: RoleChunk): string | undefined {
  const { board, casting, slots } = scene;
  if (!isHost(board.sentence.tokens, role)) return undefined;
  const home = placeBehind(scene, role.to) ?? visited(scene) ?? casting.dateline;
  const isForeign = (key: string): boolean => {
    const side = casting.drafts.sideOf(key);
    return side !== undefined && side !== home && /PERSON|OFFICE/.test(casting.drafts.get(key)?.kind ?? '');
  };
  return slots.some(({ refs }) => refs.some(isForeign)) ? home : undefined;
}

const HOSTS = /^(receive|welcome|host|greet)$/;

/** "President X received Y with honours at the palace in Ankara": who receives is at home. */
export function receiverSide(scene: Scene, role: RoleChunk): string | undefined {
  const { to, owner } = role;
  const received = receivedBySide(scene, role);
  if (received !== undefined) return received;
  const { board } = scene;
  const { tokens } = board.sentence;
  const verb = tokens[board.at(to)?.to ?? to];
  if (owner !== undefined || verb?.pos !== 'VERB' || !HOSTS.test(verb.lemma)) return undefined;
  return placeBehind(scene, verb.index);
}

/** "arrived in Tehran. He was welcomed at the airport by Deputy Minister X": of the state that he has come to. */
function receivedBySide(scene: Scene, { from, owner }: RoleChunk): string | undefined {
  const { board, slots, casting } = scene;
  const before = board.sentence.tokens.slice(0, from);
  const verb = before.findLast(({ pos }) => pos === 'VERB');
  if (owner !== undefined || before.at(-1)?.lower !== 'by' || !/^(welcomed|received|greeted)$/.test(verb?.lower ?? ''))
    return undefined;
  const own = casting.drafts.sideOf(slots[0]?.refs[0] ?? '');
  return own === undefined ? undefined : visitedBefore(scene, own);
}
