/** "Togo's Ada Obi", "the Kenyan Amina Okoth": the state says whose she is, and is no party beside her. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';

/** The slot of somebody with the state right before the name, which is a slot no more. */
export function withNationBefore({ casting: { drafts }, slots }: Scene, slot: Slot): Slot {
  const before = slots.at(-1);
  if (slot.form !== 'name' || before?.to !== slot.from || before.use === 'plain') return slot;
  const isOf =
    drafts.get(slot.refs[0] ?? '')?.kind === 'PERSON' && drafts.get(before.refs[0] ?? '')?.kind === 'COUNTRY';
  if (!isOf) return slot;
  slots.pop();
  return { ...slot, from: before.from };
}
