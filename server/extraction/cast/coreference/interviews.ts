/** Printed interviews: in the lines "A: …" the one who is interviewed says "I" and "we". */
import type { Orator, Sentence, Slot } from '../../shapes.ts';
import { type Casting, kindIs } from '../casting.ts';

const ANSWER = /^(a|answer)$/;
const LABEL = /^[:.]$/;

/** "Interview with the foreign minister of Kenya, Ada Obi": by the first line. */
export function guestOf(casting: Casting, slots: readonly Slot[], { index, tokens }: Sentence): Orator | undefined {
  const isPerson = kindIs(casting, /^PERSON$/);
  const guest =
    index === 0
      ? slots.find((slot) => isPerson(slot) && tokens.slice(0, slot.from).some(({ lower }) => lower === 'with'))
      : undefined;
  const [key] = guest?.refs ?? [];
  if (!guest || key === undefined) return undefined;
  const side = casting.drafts.sideOf(key);
  return { key, sentence: index, to: guest.to, ...(side !== undefined && { side }) };
}

/** Whether the sentence stands in a line that answers. */
export function isAnswer({ sentences }: Casting['document'], { line }: Sentence): boolean {
  const [first, colon] = sentences.find((one) => one.line === line)?.tokens ?? [];
  return ANSWER.test(first?.lower ?? '') && LABEL.test(colon?.word ?? '');
}
