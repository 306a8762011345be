/** "is ready to mediate if both sides ask", "will lend once the treaty is signed": what is planned on a condition is not yet planned. */
import { isState } from '../../../domain/ontology/predicate.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { because, type Meaning } from '../meaning.ts';

/** Behind the deed, in the same sentence; "asked if" and "even if" are no conditions. */
const CONDITION =
  /(?<!\b(as|even|ask|asked|see|know|wondered|asks|what) )\bif (?!not\b|necessary|possible|any\b)|\b(provided (that )?|on condition (that|of (?!anonymity))|in the event (that|of))\b/;

/** Before it: "Unless the prisoners are freed, Lithuania will impose sanctions". */
const OPENING = /^" ?(unless|if|provided|providing)\b|^(unless|if|provided|providing)\b/;

export const conditioned = (meaning: Meaning, { sentence: { tokens }, trigger: [from, to] }: Reading): Meaning =>
  meaning.temporality === 'PLANNED' &&
  meaning.polarity === 'AFFIRMED' &&
  (CONDITION.test(lowerOf(tokens.slice(to))) ||
    tokens.slice(to).some(isTurnedRound) ||
    isOpened(tokens.slice(0, from)) ||
    (meaning.reasons.includes('will') && tokens.slice(to).some(({ lower }) => lower === 'unless')))
    ? because(meaning, 'condition', { temporality: 'HYPOTHETICAL' })
    : meaning;

/** "will answer should talks fail", "should it attack": "should" before who acts, and not before what is to be done. */
const isTurnedRound = ({ lower, index }: Token, _: number, behind: readonly Token[]): boolean => {
  const next = lower === 'should' ? behind.find((token) => token.index === index + 1) : undefined;
  return next !== undefined && (/^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || isPlural(next));
};
const isPlural = (token: Token): boolean => token.pos === 'VERB' && token.lower.endsWith('s') && !isBaseForm(token);

const isOpened = (before: readonly Token[]): boolean =>
  OPENING.test(lowerOf(before)) && before.some(({ word }) => word === ',');

/** "whether to withdraw its recognition", "unless Chad leaves its treaty with Mali": what may end is there. */
export const standing = (meaning: Meaning, { predicate, reasons }: Reading): Meaning =>
  reasons[0] === 'noun' &&
  isState(predicate) &&
  meaning.polarity === 'DENIED' &&
  meaning.reasons.some((reason) => reason.startsWith('ended-')) &&
  meaning.reasons.some((reason) => /^(whether|unless|if)$/.test(reason))
    ? because(meaning, 'may-end', { polarity: 'AFFIRMED', certainty: 'CERTAIN', temporality: 'PAST_OR_PRESENT' })
    : meaning;
