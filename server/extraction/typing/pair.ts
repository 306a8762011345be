/** The pair of a reading as the model sees it. */
import type { Reading } from '../relations/reading.ts';
import type { Cast, Slot } from '../shapes.ts';
import type { PairToType } from '../typing-model.ts';

export function pairOf({ sentence, subject, object, trigger }: Reading, cast: Cast): PairToType {
  const slots = cast.slots[sentence.index] ?? [];
  const spanOf = (key: string): readonly [number, number] => {
    const slot = nearest(slots, key, trigger[0]);
    return slot ? [slot.from, slot.to] : [trigger[0], trigger[1]];
  };
  return { tokens: sentence.tokens, subject: spanOf(subject), object: spanOf(object) };
}

/** The member of a plural rather than the plural. */
function nearest(slots: readonly Slot[], key: string, at: number): Slot | undefined {
  let best: Slot | undefined;
  for (const slot of slots)
    for (const member of slot.members ?? [slot])
      if (member.refs.includes(key) && (!best || Math.abs(member.from - at) < Math.abs(best.from - at))) best = member;
  return best;
}
