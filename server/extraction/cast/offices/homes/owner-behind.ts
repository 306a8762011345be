/** Whose an office is, said behind the name: "Foreign Minister X of Somalia", "Governor X of Sonora", "X (Austria)". */
import type { NameChunk, Owner, RoleChunk, Seat } from '../../../mentions/chunk.ts';
import { LOCAL } from '../../../mentions/roles/role-seat.ts';
import { isArticle } from '../../../mentions/words.ts';
import type { Scene } from '../../casting.ts';

export interface OwnerFound {
  readonly owner: Owner;
  readonly to: number;
}

/** The titles with whose they are, and where the words end. Only behind somebody with a title, for "X of Kenya" alone tells no office. */
export function withOwnerBehind(scene: Scene, { to }: NameChunk, titles: readonly RoleChunk[]): WithOwner {
  if (titles.length === 0 || titles.some(({ owner }) => owner !== undefined && owner !== 'pronoun'))
    return { titles, to };
  const found = ownerAt(scene, to);
  if (found)
    return {
      titles: titles.map((role) => (role.owner === undefined ? { ...role, owner: found.owner } : role)),
      to: found.to,
    };
  const seat = titles.some(({ office }) => LOCAL.test(office)) ? seatAt(scene, to) : undefined;
  return seat ? { titles: titles.map((role) => ({ ...role, seat })), to: seat.to } : { titles, to };
}

interface WithOwner {
  readonly titles: readonly RoleChunk[];
  readonly to: number;
}

/** "of Sonora": a place that nobody knows. */
function seatAt({ board }: Scene, at: number): Seat | undefined {
  if (board.sentence.tokens[at]?.lower !== 'of') return undefined;
  const chunk = board.at(at + 1);
  if (chunk?.what !== 'name' || chunk.kind === 'PERSON') return undefined;
  return { from: chunk.from, to: chunk.to, kind: chunk.kind === 'ORGANIZATION' ? chunk.kind : 'PLACE' };
}

/** "of Kenya", "from the Kenyan defence ministry", "(Kenya)". */
export function ownerAt({ board }: Scene, at: number): OwnerFound | undefined {
  const { tokens } = board.sentence;
  const opens = tokens[at]?.word === '(';
  if (!opens && tokens[at]?.lower !== 'of') return undefined;
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(start);
  if (chunk?.from !== start || (chunk.what !== 'place' && chunk.what !== 'body')) return undefined;
  if (chunk.what === 'place' && chunk.hit.use === 'demonym') return undefined;
  if (opens && tokens[chunk.to]?.word !== ')') return undefined;
  return { owner: chunk, to: opens ? chunk.to + 1 : chunk.to };
}
