/** Known names that are only a part of what stands there: "Eastern Ukraine", "the Punjab Province", "the Supreme Security Council". */
import type { Token } from '../shapes.ts';
import type { Chunk } from './chunk.ts';
import { namesSomething } from './words.ts';

const QUARTER = /^(north|south|east|west|central|(north|south)-?(east|west))(ern)?$/;
const REGION = /^(region|province|oblast|governorate|prefecture|district|county|peninsula|valley|voivodeship|canton)$/;
/** Bodies that many have: without more words the best known is meant. */
const COMMON_BODY = /^(security council|general assembly|human rights council|supreme court|central bank)$/i;

/** A place with the word that says which part or what kind it is: both written with capitals. */
export function wholeRegion(chunk: Chunk, tokens: readonly Token[]): Chunk {
  if (chunk.what !== 'place' || chunk.hit.use === 'demonym') return chunk;
  const [before, after] = [tokens[chunk.from - 1], tokens[chunk.to]];
  if (before && namesSomething(before) && QUARTER.test(before.lower))
    return { what: 'name', kind: 'PLACE', from: chunk.from - 1, to: chunk.to, isInitial: false, isSure: true };
  const isRegion = after && chunk.hit.entry.kind === 'PLACE' && namesSomething(after) && REGION.test(after.lower);
  return isRegion ? { ...chunk, to: chunk.to + 1 } : chunk;
}

/** "Security Council" behind another capital, or joined to one, is another body than the United Nations'. */
export function isTailOfBody(chunk: Chunk, tokens: readonly Token[]): boolean {
  const words = tokens.slice(chunk.from, chunk.to).map(({ word }) => word);
  if (chunk.what !== 'body' || !COMMON_BODY.test(words.join(' '))) return false;
  const before = tokens[chunk.from - 1];
  const first = /^(and|&)$/.test(before?.lower ?? '') ? tokens[chunk.from - 2] : before;
  return first !== undefined && first.pos !== 'PUNCT' && namesSomething(first);
}
