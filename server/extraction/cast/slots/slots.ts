/** The slots of one sentence, in the order of the text: who and what it speaks of, each resolved as far as the text allows. */
import type { Chunk } from '../../mentions/chunk.ts';
import { isPossessive } from '../../mentions/words.ts';
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { nominalSlot } from '../coreference/nominals.ts';
import { theirCounterparts } from '../offices/their-counterparts.ts';
import { holdersNamed } from '../offices/titles/holders.ts';
import { officesInRow } from '../offices/titles/offices-in-row.ts';
import { personSlot } from '../persons.ts';
import { toSlot } from '../slot-at.ts';
import { withStateBehind } from './address.ts';
import { bodySlot } from './body-slot.ts';
import { castComposed } from './composed.ts';
import { nameSlot } from './name-slot.ts';
import { withNationBefore } from './nation-before.ts';
import { nameOfHand, nationBehind } from './nation-behind.ts';
import { placeSlot } from './place-slot.ts';
import { isVenue } from './venue.ts';

export function fillSlots(scene: Scene): void {
  const { tokens } = scene.board.sentence;
  for (let at = 0; at < tokens.length; ) {
    castComposed(scene, at);
    const found = slotFrom(scene, at);
    const slot = found && withStateBehind(scene, found);
    if (slot && !nationBehind(scene, slot) && !nameOfHand(scene, slot) && !isVenue(scene, slot))
      scene.slots.push(toSlot(withNationBefore(scene, slot)));
    at = Math.max(at + 1, slot?.to ?? scene.board.at(at)?.to ?? at + 1);
  }
}

function slotFrom(scene: Scene, at: number): Slot | undefined {
  const chunk = scene.board.at(at);
  if (!chunk) return nominalSlot(scene, at);
  if (chunk.from !== at) return undefined;
  return nominalPair(scene, chunk) ?? OF_CHUNK[chunk.what](scene, chunk as never);
}

/** "the two presidents": a role that is plural may mean two people named before. */
function nominalPair(scene: Scene, chunk: Chunk): Slot | undefined {
  if (chunk.what !== 'role' || !chunk.isPlural) return undefined;
  return (
    holdersNamed(scene, chunk) ??
    officesInRow(scene, chunk) ??
    theirCounterparts(scene, chunk) ??
    nominalSlot(scene, chunk.from)
  );
}

const OF_CHUNK: { readonly [What in Chunk['what']]: (scene: Scene, chunk: never) => Slot | undefined } = {
  place: placeSlot,
  body: bodySlot,
  role: (scene: Scene, { from }: Chunk) => asOwner(scene, personSlot(scene, from)),
  rank: (scene: Scene, { from }: Chunk) => asOwner(scene, personSlot(scene, from)),
  name: nameSlot,
};

/** "the Iraqi premier's visit", "President X's remarks". */
const asOwner = ({ board: { sentence } }: Scene, slot: Slot | undefined): Slot | undefined =>
  slot && isPossessive(sentence.tokens[slot.to]) ? { ...slot, to: slot.to + 1, use: 'possessive' } : slot;
