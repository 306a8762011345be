/** Slots, all of one shape: they are asked for everywhere, and objects that are alike are read faster. */
import type { Slot } from '../shapes.ts';
import type { Scene } from './casting.ts';

/** A slot for words that stand for somebody named elsewhere, over tokens of the sentence; none where nobody is meant. */
export const slotAt = (
  { board }: Scene,
  [from, to]: readonly [number, number],
  meant: Pick<Slot, 'refs' | 'form' | 'use' | 'reasons'>,
): Slot | undefined =>
  meant.refs.length === 0
    ? undefined
    : {
        sentence: board.sentence.index,
        from,
        to,
        refs: meant.refs,
        form: meant.form,
        use: meant.use,
        members: undefined,
        reasons: meant.reasons,
      };

export const toSlot = ({ sentence, from, to, refs, form, use, members, reasons }: Slot): Slot => ({
  sentence,
  from,
  to,
  refs,
  form,
  use,
  members,
  reasons,
});
