/** Negative words that no rule took: the draft is to be looked at. */

import type { Reading } from '../../../relations/reading.ts';
import type { Governors } from '../../../tables/governors.ts';
import { lowerText } from '../../../text/lower-text.ts';
import type { Meaning } from '../../meaning.ts';
import { isAnyNegative, isNegative } from './negative-cue.ts';
import { isDeniedAround } from './unread-above.ts';

/** Reasons that a rule gave for a denial that it took back, or for leaving it aside. */
const READ =
  /^(negated|twice|not-true|standing|not-said|not-excluded|not-certain|not-averse|factive|reason|denied-.*|governed-.*)$/;

/** "did everything but sanction", "would sooner resign than lend", "is waiting for Chad to thank". */
const ALL_BUT =
  /\b(sooner|rather) \w+ than\b|\b(waiting|waits?|awaiting|awaits?)\b|\b(everything|anything|all|nothing|everyone|everybody) (but|except|bar|save|short of)\b|\b(all|every) (\w+ ){1,3}(but|except|bar|barring)\b|\bwith the exception of\b/;

/** "decided against supplying", "fell short of a threat", "next to no trade": denials of more than one word, which the model reads no better. */
const OF_WORDS =
  /\b((decid|vot|opt|advis|rul|argu)\w* against|short of|rather than|yet to|far from|next to no|out of the question|anything but|in vain|to no avail)\b/;

/** "Whoever says that … is lying". */
const WHOEVER =
  /^(whoever|anyone|anybody|those) .*\b(lying|liars?|lies|mistaken|wrong|deluded|prove it|(no|without) proof)\b/;

/** A negative word between the subject and the trigger, above the clause or right behind it, that no rule understood. */
export function isCueUnread(reading: Reading, meaning: Meaning, governors: Governors): boolean {
  const { clause, sentence, reasons } = reading;
  // The model reads neither denials nor questions: any in its sentence leaves its word in doubt.
  if (reasons[0] === 'model' && !meaning.reasons.includes('not-excluded'))
    return (
      meaning.reasons.includes('question') ||
      ALL_BUT.test(lowerText(sentence.tokens)) ||
      (OF_WORDS.test(lowerText(sentence.tokens)) && meaning.polarity === 'AFFIRMED') ||
      // "took no time to thank": the one that a rule has let stand.
      sentence.tokens.filter((token) => isAnyNegative(token, governors)).length >
        (meaning.reasons.includes('standing') ? 1 : 0)
    );
  if (WHOEVER.test(lowerText(sentence.tokens))) return true;
  if (
    meaning.reasons.some((reason) => READ.test(reason)) ||
    /^(title|not-taken|said-to-be)$/.test(reasons.find((one) => one !== 'frame') ?? '')
  )
    return false;
  return (
    isBefore(reading, meaning) || (clause !== undefined && reasons[0] !== 'noun' && isDeniedAround(clause, governors))
  );
}

/** Relative clauses and asides between commas have their own negations. */
function isBefore({ clause, sentence: { tokens }, trigger }: Reading, { reasons }: Meaning): boolean {
  // "cannot thank Chad enough": a rule has looked at the verb's own denial and let it be.
  const read = clause?.negation && !reasons.includes(clause.negation.lower) ? clause.negation.index : -1;
  const own = Math.min(clause?.from ?? trigger[0], trigger[0]);
  const comma = tokens.findLastIndex(({ word }, index) => index < own && /^[,;]$/.test(word));
  const subject = clause?.subject && clause.subject.to <= trigger[0] ? clause.subject.to : Math.max(0, trigger[0] - 4);
  // "has no quarrel with it but shares": what stands before "but" is another matter.
  const but = tokens.findLastIndex(
    ({ lower }, at) => lower === 'but' && at < own && /^(VERB|PUNCT)$/.test(tokens[at + 1]?.pos ?? ''),
  );
  const start = Math.max(subject, comma + 1, but + 1, clause?.link === 'coordinate' ? own - 1 : 0);
  return tokens
    .slice(Math.max(0, start), trigger[0])
    .some((token) => token.index !== read && isNegative(tokens, token));
}
