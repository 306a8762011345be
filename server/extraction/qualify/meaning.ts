/** How a reading is meant, while its clause and what governs it are walked from the inside out. */
import type { Certainty, Polarity, SpeechAct, Temporality } from '../../domain/wording/words.ts';

export interface Meaning {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly speechAct: SpeechAct;
  readonly reasons: readonly string[];
  /** A negative cue that no rule understood, or one upon another: a person must look. */
  readonly isDoubtful: boolean;
  /** Somebody wants it of another, or accuses another of it: it is not what the text itself states. */
  readonly isOnlySaid: boolean;
}

export const PLAIN: Meaning = {
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  reasons: [],
  isDoubtful: false,
  isOnlySaid: false,
};

export const because = (meaning: Meaning, reason: string, change: Partial<Meaning>): Meaning => ({
  ...meaning,
  ...change,
  reasons: [...meaning.reasons, reason],
});

export const flipped = (meaning: Meaning, reason: string): Meaning =>
  because(meaning, reason, { polarity: meaning.polarity === 'AFFIRMED' ? 'DENIED' : 'AFFIRMED' });

export const planned = (meaning: Meaning, reason: string): Meaning =>
  meaning.temporality === 'HYPOTHETICAL' ? meaning : because(meaning, reason, { temporality: 'PLANNED' });
