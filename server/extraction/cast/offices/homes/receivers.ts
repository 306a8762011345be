/** Whose an office is whose holder receives somebody: at home, there or where the report is from. */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { placeBehind, visited } from './hosts.ts';

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
export function receiverSide(scene: Scene, { to, owner }: RoleChunk): string | undefined {
  const { board } = scene;
  const { tokens } = board.sentence;
  const verb = tokens[board.at(to)?.to ?? to];
  if (owner !== undefined || verb?.pos !== 'VERB' || !HOSTS.test(verb.lemma)) return undefined;
  return placeBehind(scene, verb.index);
}
