/** What is said in one sentence and called untrue in the next. */
import type { Reading } from '../../relations/reading.ts';
import type { Token } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';
import { because, type Meaning } from '../meaning.ts';

/** The sentence behind takes it back: "Reports claimed that X shelled Y. Nothing of the sort occurred." */
const BELIED =
  /^(" )?(but |in fact , ?|in truth , ?|actually , ?)?(nothing of the (sort|kind) (has |had |ever )?(occurred|happened|took place|taken place)|no such \w+ (has |had )?(ever )?(been |was |were )?(\w+ed|took place|taken place|happened)|(this|that|it|they) (never|did not|has not|have not|had not|was not|were not|is not|are not)( ever)?( happened?| occurred| took place| true| so| the case| done so)? ?[.,])/;
/** Told as said, and not by the outlet itself. */
const TOLD = /\b(said|says|claimed|claims|reported|reports?|alleged|version|rumou?rs?|wrote|tweeted|announced)\b/;

/** `next`: the sentence behind. */
export const belied = (meaning: Meaning, { clause, sentence }: Reading, next: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' &&
  clause?.parent !== undefined &&
  TOLD.test(lowerText(sentence.tokens)) &&
  BELIED.test(lowerText(next))
    ? because(meaning, 'belied', { polarity: 'DENIED', speechAct: 'DENIES' })
    : meaning;
