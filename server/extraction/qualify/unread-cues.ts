/** Negative words that no rule took: the draft is to be looked at. */
import { once } from '../once.ts';
import type { Reading } from '../relations/reading.ts';
import type { Sentence, Token } from '../shapes.ts';
import type { Meaning } from './meaning.ts';
import { isTakenBack, NO_DENIAL } from './negation-words.ts';

const CUE =
  /^(not|n't|never|no|neither|nor|none|without|nobody|nothing|refus\w*|den(y|ies|ied)|cancel\w*|unable|fail(s|ed)?|hardly|barely|scarcely)$/;

/** Any word of denial at all, understood or not. */
const ANY =
  /^(not|n't|no|never|neither|nor|none|nobody|nothing|without|cannot|hardly|scarcely|barely|unable|unlike|instead|despite|contrary|lack|absence|halt|boycott|ban|(refus|den|reject|dismiss|cancel|suspend|scrap|shelv|declin|fail|rul|withh|block|veto|abandon|postpon|avoid|stopp|ceas|end|lapse|freez|froze)\w*)$/;

/** A negative word between the subject and the trigger that no rule understood. */
export function isCueUnread({ clause, sentence, trigger, reasons }: Reading, meaning: Meaning): boolean {
  if (
    meaning.reasons.some((reason) => /^(negated|twice|not-true|standing|denied-.*|governed-.*)$/.test(reason)) ||
    reasons[0] === 'title'
  )
    return false;
  // The model does not read negations: any in its sentence leaves its word in doubt.
  if (reasons[0] === 'model') return hasAnyNegative(sentence);
  // Relative clauses and asides between commas have their own negations.
  const own = Math.min(clause?.from ?? trigger[0], trigger[0]);
  const comma = sentence.tokens.findLastIndex(({ word }, index) => index < own && /^[,;]$/.test(word));
  const subject = clause?.subject && clause.subject.to <= trigger[0] ? clause.subject.to : Math.max(0, trigger[0] - 4);
  const start = Math.max(subject, comma + 1, clause?.link === 'coordinate' ? own - 1 : 0);
  return sentence.tokens.slice(Math.max(0, start), trigger[0]).some((token) => isCue(sentence.tokens, token));
}

/** "not only", "no fewer than", "not help" are no cues. */
function isCue(tokens: readonly Token[], { lower, index }: Token): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return (
    CUE.test(lower) &&
    !NO_DENIAL.has(next) &&
    !isTakenBack(tokens, index) &&
    !/^(but|help|delay|hesitation)$/.test(next)
  );
}

const hasAnyNegative: (sentence: Sentence) => boolean = once(({ tokens }) =>
  tokens.some(({ lower }) => ANY.test(lower)),
);
