/** What is said in one sentence and called untrue in the next. */
import type { Reading } from '../../relations/reading.ts';
import type { Token } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';
import { because, type Meaning } from '../meaning.ts';

/** The sentence behind takes it back: "Reports claimed that X shelled Y. Nothing of the sort occurred." */
const BELIED =
  /^(" )?(but |in fact , ?|in truth , ?|actually , ?)?(nothing of the (sort|kind) (has |had |ever )?(occurred|happened|took place|taken place)|no such \w+ (has |had )?(ever )?(been |was |were )?(\w+ed|took place|taken place|happened)|(this|that|it|they) (never|did not|has not|have not|had not|was not|were not|is not|are not)( ever)?( happened?| occurred| took place| true| so| the case| done so)? ?[.,])/;
/** "Some say we should sell arms to X. We will not.": no more than that. */
const NO_SUCH = /^(" )?(we|it|they|he|she|i) (wo|will|shall|did|do|does|have|has|had) (not|n't|never)( so)? ?[.]/;
/** Told as said, and not by the outlet itself. */
const TOLD = /\b(said|says?|claimed|claims|reported|reports?|alleged|version|rumou?rs?|wrote|tweeted|announced)\b/;

/** `next`: the sentence behind. */
export const belied = (meaning: Meaning, { clause, sentence }: Reading, next: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' &&
  clause?.parent !== undefined &&
  TOLD.test(lowerText(sentence.tokens)) &&
  (BELIED.test(lowerText(next)) || NO_SUCH.test(lowerText(next)))
    ? because(meaning, 'belied', { polarity: 'DENIED', speechAct: 'DENIES', ...timeOf(lowerText(next)) })
    : meaning;

/** "We will not." */
const timeOf = (next: string): Partial<Meaning> | undefined =>
  /^(" )?\w+ (wo|will|shall) /.test(next) ? { temporality: 'PLANNED', speechAct: 'ASSERTS' } : undefined;

const OCCASION = '(visit|trip|journey|tour|meeting|talks|summit|session|exercise|drill|signing|ceremony|call|stop)';
const OFF = '(cancelled|canceled|called off|scrapped|abandoned|dropped|axed|aborted)';
const CALLED_OFF_HERE = new RegExp(
  `\\b(cancellation of|calling off|scrapping of) (the|his|her|their|its) (\\w+ )?${OCCASION}\\b`,
);
const CALLED_OFF_NEXT = new RegExp(
  `^(" )?(but |however , |later , )?(the|his|her|their|its|that|both) (\\w+ )?${OCCASION} (was|were|has been|have been|had been) (\\w+ )?${OFF}\\b`,
);
const OCCASIONS = /^(VISITED|MET_WITH|HELD_TALKS_WITH|HOSTED|EXERCISED_WITH|ATTENDED|CALLED)$/;

/** "was expected in Ethiopia on Thursday, gave no reason for the cancellation of the trip": what was planned is off. */
export const calledOff = (meaning: Meaning, { predicate, sentence }: Reading, next: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' &&
  meaning.temporality === 'PLANNED' &&
  OCCASIONS.test(predicate) &&
  (CALLED_OFF_HERE.test(lowerText(sentence.tokens)) || CALLED_OFF_NEXT.test(lowerText(next)))
    ? because(meaning, 'called-off', { polarity: 'DENIED', temporality: 'PAST_OR_PRESENT' })
    : meaning;
