/** "the Foreign Office" of a text that tells of Pakistan and never of Britain: a name that ministries of several states have. */
import type { BodyEntry } from '../../gazetteer.ts';
import type { Scene } from '../casting.ts';

const SHARED = /^(foreign office|home office|cabinet office|treasury)$/i;

/** True where the text names other states than the one that the tables give the body to, and not that one. */
export function isAnothers({ casting: { boards } }: Scene, { name, iso2 }: BodyEntry): boolean {
  if (!SHARED.test(name)) return false;
  const states = boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => (chunk.what === 'place' ? (chunk.hit.entry.iso2 ?? []) : [])),
  );
  return states.length > 0 && !states.includes(iso2 ?? '');
}

/** The state of the text that the tables know to have such a body: "Foreign Office of Pakistan". */
export const stateThatHas = ({ casting: { drafts, context } }: Scene, name: string): string | undefined =>
  drafts.countries().find((key) => context.gazetteer.body(`${name} of ${drafts.get(key)?.name}`) !== undefined);
