/** A slot for words that stand for somebody named elsewhere. */
import type { Slot } from '../shapes.ts';
import type { Scene } from './casting.ts';

/** A slot over tokens of the sentence; none where nobody is meant. */
export const slotAt = (
  { board }: Scene,
  [from, to]: readonly [number, number],
  meant: Pick<Slot, 'refs' | 'form' | 'use' | 'reasons'>,
): Slot | undefined => (meant.refs.length === 0 ? undefined : { sentence: board.sentence.index, from, to, ...meant });
