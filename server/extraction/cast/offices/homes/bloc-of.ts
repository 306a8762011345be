/** "The High Representative travelled to Chisinau": of the European Union, where the text tells of it, and of no state. */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import type { Owned } from './owners.ts';

const UNION = 'European Union';
const OFFICES = /^(high representative|eu high representative|high representative and vice president)\b/;

export function blocOf({ casting: { boards, drafts } }: Scene, { office, owner, seat }: RoleChunk): Owned | undefined {
  if (owner !== undefined || seat !== undefined || !OFFICES.test(office)) return undefined;
  const entry = boards
    .flatMap((board) => board.chunks())
    .map((chunk) => (chunk.what === 'body' ? chunk.entry : undefined))
    .find((found) => found?.name === UNION);
  return entry && { body: drafts.add({ kind: entry.kind, name: entry.name }) };
}

/** "The bloc's high representative", "the agency's director": of no state. */
export const isOfBloc = ({ board: { sentence } }: Scene, { from }: RoleChunk): boolean =>
  sentence.tokens[from - 1]?.word === "'s" &&
  /^(bloc|alliance|union|agency|organi[sz]ation|group|company|firm|body|commission|court|bank|fund|mission|club)$/.test(
    sentence.tokens[from - 2]?.lower ?? '',
  );
