/** Mentions of the names that stand inside other words: "Kenya" in "Kenya's defence minister", "Canadian" in "Royal Canadian Navy". */
import type { MentionForm } from '../../domain/candidate.ts';
import type { BodyChunk, Owner, PlaceChunk, RoleChunk } from '../mentions/chunk.ts';
import type { Scene } from './casting.ts';
import { bodyKey } from './owners.ts';

export function formOf({ hit }: PlaceChunk, isCity: boolean): MentionForm {
  if (hit.use === 'demonym') return 'demonym';
  return hit.use === 'name' || isCity ? 'name' : 'metonym';
}

/** Whose a role is, and where its holder is sent. */
export function mentionOwners(scene: Scene, { owner, charge }: RoleChunk): void {
  if (owner !== undefined) mentionOwner(scene, owner);
  if (charge && 'to' in charge) mentionOwner(scene, charge.to);
}

export function mentionOwner(scene: Scene, owner: Owner): void {
  if (owner === 'pronoun') return;
  if (owner.what === 'place') mentionPlace(scene, owner);
  else mentionBody(scene, owner);
}

function mentionPlace({ casting, board }: Scene, chunk: PlaceChunk): void {
  const entity = casting.drafts.place(chunk.hit.entry);
  mentionOnce({ casting, board } as Scene, chunk, { entity, form: formOf(chunk, false) });
}

/** The body, and the nation that owns it. */
export function mentionBody(scene: Scene, chunk: BodyChunk): void {
  if (chunk.owner !== undefined) mentionOwner(scene, chunk.owner);
  mentionOnce(scene, chunk, { entity: bodyKey(scene, chunk), form: chunk.isName ? 'name' : 'nominal' });
}

function mentionOnce(
  { casting: { drafts }, board }: Scene,
  { from, to }: { from: number; to: number },
  named: { entity: string; form: MentionForm },
): void {
  const { tokens } = board.sentence;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  if (!drafts.mentions.some((one) => one.start === start && one.end === end)) drafts.mention({ start, end, ...named });
}
