/** What an answer makes of what was asked: "… said that it had", "… replied that it had not". */
import { answerTo } from '../../attribution/saying/answering.ts';
import type { Reading } from '../../relations/reading.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { because, flipped, type Meaning } from '../meaning.ts';

const SETTLED = { certainty: 'CERTAIN', temporality: 'PAST_OR_PRESENT' } as const;
const NO =
  /^" (there (was|were|is|are|has been|had been) no|(it|he|she|they|we|i) (did|do|does|has|have|had|was|were) (not|n't|never)|no such|(absolutely|certainly|definitely) not|that is (not|un))\b/;

/** `"There was no call," an aide said when asked whether`: the quotation denies what was asked. */
const isDeniedFirst = ({ clause, sentence: { tokens } }: Reading): boolean =>
  clause?.link === 'adverbial' &&
  /^(whether|if)$/.test(clause.leader?.lower ?? '') &&
  tokens[(clause.leader?.index ?? 0) - 1]?.lower === 'asked' &&
  NO.test(lowerOf(tokens.slice(0, 8)));

/** What was asked is said, or denied, by whoever answers. */
export function answered(meaning: Meaning, reading: Reading): Meaning {
  const answer = answerTo(reading);
  if (isDeniedFirst(reading)) return because(meaning, 'answered-no', { ...SETTLED, polarity: 'DENIED' });
  if (answer === undefined) return meaning;
  const said = because(meaning, 'answered', SETTLED);
  return /\b(not|n't|no|never)\b/.test(answer) ? flipped(said, 'answered-no') : said;
}
