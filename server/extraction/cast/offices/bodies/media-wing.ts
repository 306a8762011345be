/** "the military's media wing": the body of the text that the tables know to be one, as ISPR is Pakistan's; whose it is else is not guessed. */
import type { BodyChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';

export const WING = /^(military )?media wing$/i;

export function mediaWing({ casting: { boards, drafts, context } }: Scene, { words }: BodyChunk): string | undefined {
  if (!WING.test(words)) return undefined;
  const { body, country } = context.gazetteer;
  const entry = boards
    .flatMap((board) => board.chunks().flatMap((chunk) => (chunk.what === 'body' ? (chunk.entry ?? []) : [])))
    .find((one) => one.iso2 !== undefined && body(`Media Wing of ${country(one.iso2)?.name}`) === one);
  return entry && drafts.add({ kind: entry.kind, name: entry.name, country: drafts.countryByCode(entry.iso2) });
}
