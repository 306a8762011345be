/** Texts that somebody speaks: "Remarks by X at …", "Excerpts from the address of X". Who says "I" in them says all the rest. */
import type { Sentence, Slot } from './shapes.ts';

const SPEECH = /^(remarks|address|speech|statement|message|toast|lecture|transcript|testimony)$/;
/** Only what stands above a text says so. */
const HEADING = 2;

/** The slot of whoever speaks, where the sentence is the heading of a speech. */
export function speakerOver(
  { index, tokens }: Sentence,
  slots: readonly Slot[],
  isPerson: (slot: Slot) => boolean,
): Slot | undefined {
  const noun = tokens.findIndex(({ lower }) => SPEECH.test(lower));
  const isHeading =
    index < HEADING && noun >= 0 && noun < 5 && !tokens.some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (!isHeading || !/^(by|of|from)$/.test(tokens[noun + 1]?.lower ?? '')) return undefined;
  return slots.find((slot) => slot.from > noun && slot.from <= noun + 4 && slot.use === 'plain' && isPerson(slot));
}
