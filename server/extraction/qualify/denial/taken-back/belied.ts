/** What is said in one sentence and called untrue in the next. */

import { CALLED_UNTRUE, NO_SUCH as NO_SUCH_HAPPENED } from '../../../relations/frames/judging/denying/untrue-words.ts';
import type { Reading } from '../../../relations/reading.ts';
import type { Token } from '../../../shapes.ts';
import { lowerText } from '../../../text/lower-text.ts';
import { because, type Meaning } from '../../meaning.ts';

/** The sentence behind takes it back: "Reports claimed that X shelled Y. Nothing of the sort occurred." */
const BELIED =
  /^(" )?(but |in fact , ?|in truth , ?|actually , ?)?(nothing of the (sort|kind) (has |had |ever )?(occurred|happened|took place|taken place)|no such \w+ (has |had )?(ever )?(been |was |were )?(\w+ed|took place|taken place|happened)|(this|that|it|they) (never|did not|has not|have not|had not|was not|were not|is not|are not)( ever)?( happened?| occurred| took place| true| so| the case| done so)? ?[.,])/;
/** "Some say we should sell arms to X. We will not.": no more than that. */
const NO_SUCH = /^(" )?(we|it|they|he|she|i) (wo|will|shall|did|do|does|have|has|had) (not|n't|never)( so)? ?[.]/;
/** Told as said, and not by the outlet itself. */
const TOLD = /\b(said|says?|claimed|claims|reported|reports?|alleged|version|rumou?rs?|wrote|tweeted|announced)\b/;

/** Somebody says so: his denial stands beside what was told (relations/frames/judging/denying). */
const BY_SOMEBODY =
  /\b(said|says|told|tells|stated|states|added|insisted|according to|replied|announced|wrote|wishes to|would like to)\b/;
/** "No such meeting took place, she said of reports that he had met Y", "reports that X met Y were wrong; no such meeting took place". */
const BELIED_HERE = new RegExp(
  `(^(" )?|[;,–—] (and |but |as )?)(in fact )?(${NO_SUCH_HAPPENED.source.replaceAll('\\b', '')})`,
);

/** `next`: the sentence behind. */
export const belied = (meaning: Meaning, reading: Reading, next: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' && isTold(reading) && (isBelied(lowerText(next)) || isBeliedHere(reading))
    ? because(meaning, 'belied', {
        polarity: 'DENIED',
        speechAct: 'DENIES',
        certainty: 'CERTAIN',
        ...timeOf(lowerText(next)),
      })
    : meaning;

const isTold = ({ clause, sentence }: Reading): boolean =>
  clause?.parent !== undefined && TOLD.test(lowerText(sentence.tokens));

const isBelied = (next: string): boolean =>
  NO_SUCH.test(next) || ((BELIED.test(next) || CALLED_UNTRUE.test(next)) && !BY_SOMEBODY.test(next));

const isBeliedHere = ({ clause, sentence }: Reading): boolean =>
  clause?.link === 'that' && BELIED_HERE.test(lowerText(sentence.tokens));

/** "We will not." */
const timeOf = (next: string): Partial<Meaning> | undefined =>
  /^(" )?\w+ (wo|will|shall) /.test(next) ? { temporality: 'PLANNED', speechAct: 'ASSERTS' } : undefined;
