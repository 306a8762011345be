/** "the Foreign Office" of a text that tells of Pakistan and never of Britain: a name that ministries of several states have. */

import type { PlaceChunk } from '../../../mentions/chunk.ts';
import type { BodyEntry } from '../../../tables/gazetteer.ts';
import type { Scene } from '../../casting.ts';

const SHARED = /^(foreign office|home office|cabinet office|treasury)$/i;

/** True where the text names other states than the one that the tables give the body to, and not that one. */
export function isAnothers(scene: Scene, { name, iso2 }: BodyEntry): boolean {
  const { boards } = scene.casting;
  if (!SHARED.test(name)) return false;
  if (hasSuch(scene, name, scene.casting.dateline)) return true;
  const states = boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => (chunk.what === 'place' ? (chunk.hit.entry.iso2 ?? []) : [])),
  );
  return states.length > 0 && !states.includes(iso2 ?? '');
}

/** The state of the text, also of what is to come, that the tables know to have such a body: "Foreign Office of Pakistan". */
export const stateThatHas = (scene: Scene, name: string): string | undefined => {
  const { dateline, drafts, boards } = scene.casting;
  const known = [...(dateline === undefined ? [] : [dateline]), ...drafts.countries()];
  const state = known.find((key) => hasSuch(scene, name, key));
  const places = state === undefined ? boards.flatMap((board) => board.chunks()) : [];
  const place = places.find(
    (one): one is PlaceChunk =>
      one.what === 'place' &&
      one.hit.entry.kind === 'COUNTRY' &&
      scene.casting.context.gazetteer.body(`${name} of ${one.hit.entry.name}`) !== undefined,
  );
  return state ?? (place && drafts.place(place.hit.entry));
};

/** The tables know such a body of that state. */
const hasSuch = ({ casting: { drafts, context } }: Scene, name: string, state: string | undefined): boolean =>
  state !== undefined && context.gazetteer.body(`${name} of ${drafts.get(state)?.name}`) !== undefined;
