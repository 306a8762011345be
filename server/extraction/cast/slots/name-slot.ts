/** Other names: people, agreements, events, equipment, places. */
import type { NameChunk } from '../../mentions/chunk.ts';
import { isPossessive } from '../../mentions/words.ts';
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { mentionAt } from '../named-places.ts';
import { personSlot } from '../persons.ts';
import { slotAt } from '../slot-at.ts';
import { acronymEnd } from './body-slot.ts';

export function nameSlot(scene: Scene, chunk: NameChunk): Slot | undefined {
  const { board, casting } = scene;
  const words = board.words(chunk.from, chunk.to);
  if (chunk.kind === 'PERSON' || casting.people.has(words)) {
    const slot = personSlot(scene, chunk.from);
    return (
      slot && (isPossessive(board.sentence.tokens[slot.to]) ? { ...slot, to: slot.to + 1, use: 'possessive' } : slot)
    );
  }
  const holder = casting.shortOffices.get(words);
  if (holder !== undefined) {
    mentionAt(scene, chunk, { entity: holder, form: 'nominal' });
    return slotAt(scene, [chunk.from, chunk.to], {
      refs: [holder],
      form: 'nominal',
      use: 'plain',
      reasons: ['role-of-article'],
    });
  }
  if (chunk.kind === undefined) return undefined;
  const known = chunk.known && { entity: chunk.known, reason: 'name' };
  const short = known === undefined && /^\p{Lu}{2,8}$/u.test(words) ? casting.drafts.bodyCalled(words) : undefined;
  const key = short ?? casting.drafts.add({ kind: chunk.kind, name: chunk.full ?? words, known });
  if (chunk.full !== undefined) casting.drafts.alias(key, words);
  mentionAt(scene, chunk, { entity: key, form: 'name' });
  const isOwner = isPossessive(board.sentence.tokens[chunk.to]);
  const base = { sentence: board.sentence.index, from: chunk.from, refs: [key], form: 'name' as const, reasons: [] };
  const end = /^(EVENT|ORGANIZATION)$/.test(chunk.kind) ? acronymEnd(scene, chunk.to, key) : chunk.to;
  return { ...base, to: isOwner ? chunk.to + 1 : end, use: isOwner ? 'possessive' : 'plain' };
}
