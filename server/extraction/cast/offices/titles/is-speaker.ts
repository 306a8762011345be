/** Who speaks behind a name and is another: "declined to meet Hroncova, her spokesman said". */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';

/** "her spokesman said", "the invitation of Premier X, a foreign ministry spokesperson said": who speaks for another is not who was told of. */
const isOfAnother = ({ owner, office, from }: RoleChunk, tokens: readonly Token[], isTitled: boolean): boolean =>
  owner === 'pronoun' || /^an?$/.test(tokens[from]?.lower ?? '') || (isTitled && office.includes('spokes'));

/** "declined to meet Hroncova, her spokesman said": it is the spokesman who says so. */
export function isSpeaker(
  { board }: Scene,
  { role, from, end, isTitled }: { role: RoleChunk; from: number; end: number; isTitled: boolean },
): boolean {
  const { tokens } = board.sentence;
  const says = /^(say|tell|add|announce|state|write|confirm)$/.test(tokens[end]?.lemma ?? '');
  return says && isOfAnother(role, tokens, isTitled) && tokens.slice(0, from).some(({ pos }) => pos === 'VERB');
}
