/** A media wing of no state that is told. */
import type { BodyChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { mediaWing, WING } from '../bodies/media-wing.ts';
import { sideSpokenOf } from './owners.ts';

/** True of one that nothing says the state of: neither its own words, nor a dateline, nor the tables for the state spoken of. */
export function isAnyWing(scene: Scene, chunk: BodyChunk): boolean {
  const { dateline, drafts, context } = scene.casting;
  if (!WING.test(chunk.words) || dateline !== undefined || mediaWing(scene, chunk) !== undefined) return false;
  let { owner } = chunk;
  while (owner !== undefined && owner !== 'pronoun' && owner.what === 'body') owner = owner.owner;
  const state = drafts.get(sideSpokenOf(scene) ?? '')?.name;
  return owner === undefined && context.gazetteer.body(`Media Wing of ${state}`) === undefined;
}
