/** How what the model reads is meant: it looks at a verb, and not at what the verb governs. */
import type { Reading } from '../relations/reading.ts';
import { lowerOf } from '../text/lower-text.ts';
import { because, type Meaning } from './meaning.ts';
import { adjectivesOf } from './modality/modality.ts';

/** "Obi's planned visit to Chad has been welcomed": of what stands between the subject and the verb that the model looked at. */
export function described(meaning: Meaning, { clause, sentence: { tokens }, trigger: [at] }: Reading): Meaning {
  const from = clause?.subject && clause.subject.to <= at ? clause.subject.to : at;
  const found = adjectivesOf(meaning, tokens.slice(from, at));
  return found.polarity === meaning.polarity ? found : because(meaning, 'adjective', { isDoubtful: true });
}

/** "agreed in a call to pull back weapons", "were not given a room, but still discussed copper": what an infinitive ends, or what stands before "but", is hardly what the model reads. */
export const ofModel = (meaning: Meaning, reading: Reading): Meaning =>
  (reading.clause?.form === 'infinitive' && meaning.reasons.some((reason) => reason.startsWith('ended-'))) ||
  meaning.reasons.some((reason) => /^ended-(oppose|object)$/.test(reason)) ||
  (reading.clause?.negation !== undefined && /, but\b/.test(lowerOf(reading.sentence.tokens.slice(reading.clause.to))))
    ? because(meaning, 'model-denied', { isDoubtful: true })
    : meaning;
