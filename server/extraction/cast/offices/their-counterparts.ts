/** "X and Y met their Polish counterparts": those who hold the same offices there, whom nobody has named. */
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { mentionOwners } from '../named-places.ts';
import { slotAt } from '../slot-at.ts';
import { heldBy } from './counterparts.ts';
import { officeThere } from './homes/offices-of-states.ts';
import { officeKey } from './office-keys.ts';

export function theirCounterparts(scene: Scene, role: RoleChunk): Slot | undefined {
  const { board, casting, slots } = scene;
  const { tokens } = board.sentence;
  const { owner, from, to } = role;
  if (tokens[to - 1]?.lower !== 'counterparts' || owner === undefined || owner === 'pronoun') return undefined;
  if (tokens[owner.from - 1]?.lower !== 'their' || owner.what !== 'place') return undefined;
  const country = casting.drafts.sideOf(casting.drafts.place(owner.hit.entry));
  const theirs = slots.filter(({ use }) => use === 'plain').flatMap(({ refs }) => refs);
  const offices = [...new Set(theirs)].flatMap((key) => heldBy(casting, key) ?? []);
  if (country === undefined || offices.length < 2) return undefined;
  mentionOwners(scene, role);
  const keys = offices.map((held) => officeKey(scene, officeThere(casting, held, country), { country }));
  return slotAt(scene, [Math.min(from, owner.from - 1), to], {
    refs: [...new Set(keys)],
    form: 'nominal',
    use: 'plain',
    reasons: ['coordination', 'counterpart'],
  });
}
