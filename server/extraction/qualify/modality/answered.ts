/** What an answer makes of what was asked: "… said that it had", "… replied that it had not". */
import { answerTo } from '../../attribution/saying/answering.ts';
import type { Reading } from '../../relations/reading.ts';
import { because, flipped, type Meaning } from '../meaning.ts';

/** What was asked is said, or denied, by whoever answers. */
export function answered(meaning: Meaning, reading: Reading): Meaning {
  const answer = answerTo(reading);
  if (answer === undefined) return meaning;
  const said = because(meaning, 'answered', { certainty: 'CERTAIN', temporality: 'PAST_OR_PRESENT' });
  return /\b(not|n't|no|never)\b/.test(answer) ? flipped(said, 'answered-no') : said;
}
