/** Which tokens of a sentence are somebody's: made once, asked for with every word of every pattern. */
import type { Slot } from '../shapes.ts';

/** Possessors and adjectives are left out: "paid Kenya's capital a visit" is read over "Kenya's", and "withdraws its troops from" over "its troops". */
export function takenBy(slots: readonly Slot[]): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { from, to, use, form, reasons } of slots)
    if (use === 'plain' && !(form === 'pronoun' && reasons.includes('hand-of-state')))
      for (let at = from; at < to; at++) taken.add(at);
  return (index) => taken.has(index);
}
