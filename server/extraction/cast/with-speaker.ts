/** "I", "we", "our forces" in a quotation: who speaks in the same sentence, if somebody does. */
import type { Sentence, Slot } from '../shapes.ts';
import type { Casting } from './casting.ts';
import { isHandOfState } from './coreference/hands.ts';
import { sideOfSpeaker } from './coreference/pronouns/who-is.ts';
import { voicedState } from './coreference/voiced-state.ts';
import { speakerOf } from './focus.ts';
import { toSlot } from './slot-at.ts';

export function withSpeaker(slots: readonly Slot[], sentence: Sentence, casting: Casting): Slot[] {
  const speaker = speakerOf(
    slots.filter(({ reasons }) => !reasons.includes('speaker')),
    sentence,
  );
  if (speaker === undefined) return [...slots];
  const voiced = voicedState(slots, sentence, casting);
  if (voiced !== undefined) casting.voices.set(speaker, voiced);
  // "We have lent" of somebody in office is his state's.
  const meantBy = (word = '') => (/^(i|me|my)$/.test(word) ? speaker : sideOfSpeaker(casting, speaker));
  const isState = (key: string) => casting.drafts.get(key)?.kind === 'COUNTRY';
  const known = slots.map((slot) =>
    slot.reasons.includes('speaker') ? toSlot({ ...slot, refs: [meantBy(sentence.tokens[slot.from]?.lower)] }) : slot,
  );
  const spoken = sentence.tokens
    .filter(({ index }) => !slots.some(({ from, to }) => index >= from && index < to))
    .flatMap(({ index, lower }): Slot[] => {
      const base = { sentence: sentence.index, from: index, form: 'pronoun', use: 'plain' } as const;
      if (/^(i|we)$/.test(lower)) return [{ ...base, to: index + 1, refs: [meantBy(lower)], reasons: ['speaker'] }];
      if (lower === 'us' && isQuoted(sentence, index) && isState(meantBy(lower)))
        return [{ ...base, to: index + 1, refs: [meantBy(lower)], reasons: ['speaker'] }];
      const isOurs = lower === 'our' && isHandOfState(sentence.tokens[index + 1]);
      const state = isOurs ? casting.drafts.sideOf(speaker) : undefined;
      return state === undefined
        ? []
        : [{ ...base, to: index + 2, refs: [state], reasons: ['speaker', 'hand-of-state'] }];
    });
  return [...known, ...spoken].sort((a, b) => a.from - b.from);
}

/** Behind a mark that opens: "us" of nobody's words is whoever writes. */
const isQuoted = ({ tokens }: Sentence, at: number): boolean =>
  tokens.filter(({ word, index }) => word === '"' && index < at).length % 2 === 1;
