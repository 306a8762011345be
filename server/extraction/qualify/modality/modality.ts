/** Plans and hedges inside one clause: will, would, may, reportedly, likely. */
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { because, type Meaning, planned } from '../meaning.ts';
import { isPerfect, modalOf } from './far-modals.ts';
import { isHindsight } from './hindsight.ts';

const REPORTED = /^(reportedly|allegedly|purportedly|supposedly|ostensibly|rumou?redly)$/;
const PROBABLY = /^(probably|likely|presumably|apparently|likelihood|probability)$/;
const PERHAPS = /^(possibly|perhaps|maybe|potentially|conceivably|seemingly)$/;

/** `isSaid`: the clause hangs on a verb of saying, so "would" is a plan told in the past. */
export function modalsOf(meaning: Meaning, clause: Clause, isSaid: boolean): Meaning {
  const modal = modalOf(clause);
  if (modal === undefined) return meaning;
  if (/^(will|shall|'ll|wo)$/.test(modal)) return planned(meaning, 'will');
  // "could not be convened" denies; "could not have attacked" only doubts.
  if (/^(could|can)$/.test(modal) && clause.negation && !isPerfect(clause)) return meaning;
  if (/^(could|may|might|can)$/.test(modal)) return because(meaning, modal, { certainty: 'POSSIBLE' });
  if (/^(would|'d)$/.test(modal) && isWish(clause)) return meaning;
  if (/^(would|'d)$/.test(modal) && !isSaid && isHindsight(clause) && !isConditional(clause))
    return because(meaning, 'hindsight', {});
  if (/^(would|'d)$/.test(modal))
    return isSaid && !isConditional(clause)
      ? planned(meaning, 'would-said')
      : because(meaning, 'would', { temporality: 'HYPOTHETICAL' });
  // "must have attacked", "should by now have attacked" conclude; "must attack" demands.
  if ((modal === 'must' || (modal === 'should' && saysByNow(clause))) && isPerfect(clause))
    return because(meaning, `${modal}-have`, { certainty: 'PROBABLE' });
  return /^(should|must|ought)$/.test(modal) ? because(meaning, modal, { temporality: 'HYPOTHETICAL' }) : meaning;
}

/** "would like Peru to drop it": whoever says so asks; "would like to visit" plans. */
const isWish = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  verb.lemma === 'like' && tokens[to]?.lower !== 'to';

/** "The envoy would leave in May, she said": where somebody says it, no condition is meant. */
export const toldAsPlan = (meaning: Meaning, clause: Clause | undefined): Meaning =>
  meaning.temporality === 'HYPOTHETICAL' &&
  meaning.reasons.at(-1) === 'would' &&
  clause !== undefined &&
  !isConditional(clause) &&
  ![clause, clause.parent].some(isVerdict) &&
  !isPerfect(clause)
    ? because(meaning, 'would-said', { temporality: 'PLANNED' })
    : meaning;

/** "It would be a mistake to attack, she said": no plan of anybody's. */
const isVerdict = (clause: Clause | undefined): boolean =>
  clause?.verb.lemma === 'be' && /^(DET|ADJ|ADV|NOUN)$/.test(clause.sentence.tokens[clause.to]?.pos ?? '');

const saysByNow = ({ sentence: { tokens }, from, to }: Clause): boolean =>
  tokens.slice(Math.max(0, from - 3), to).some(({ lower }) => /^(now|then|already)$/.test(lower));

const isConditional = ({ sentence: { tokens } }: Clause): boolean =>
  tokens.some(({ lower }) => /^(if|unless|provided)$/.test(lower)) ||
  /^("? ?)(were|should|had|in the event|in case|otherwise|as long|without)\b/.test(lowerOf(tokens.slice(0, 4)));

/** Adverbs between the subject and the end of the clause. */
export function adverbsOf(meaning: Meaning, words: readonly Token[]): Meaning {
  const found = (pattern: RegExp) => words.find(({ lower }) => pattern.test(lower))?.lower;
  const reported = found(REPORTED);
  if (reported !== undefined) return because(meaning, reported, { certainty: 'UNSTATED', speechAct: 'REPORTS' });
  const probably = found(PROBABLY);
  if (probably !== undefined) return because(meaning, probably, { certainty: 'PROBABLE' });
  const perhaps = found(PERHAPS);
  return perhaps === undefined ? meaning : because(meaning, perhaps, { certainty: 'POSSIBLE' });
}

/** Before the noun of what did not come about. */
const UNDONE =
  /\b(cancelled|canceled|aborted|abortive|failed|stalled|scrapped|postponed|abandoned|unsigned|unratified|shelved|suspended|stillborn|non-existent|nonexistent|called-off|unfulfilled|lapsed|foiled|thwarted|averted|unbuilt|imaginary|invented|fictitious|bogus|fabricated|would-be|vetoed|defunct|unratifiable|near)\b/;

const TO_COME = new RegExp(
  `\\b(${[
    'ahead of|prior to|run-up to|eve of|forward to',
    'planned|scheduled|upcoming|forthcoming|proposed|future|expected|intended|envisaged|next|draft|pending|mooted|promised|would-be',
    '(plans?|preparations?|prospects?|hopes?|proposals?|invitations?|arrangements|dates?|venue|offers?|bid|go-ahead|green light|approval|permission|clearance) (for|of|to|related to|on|regarding)',
    '(contract|deal|tender|order) for',
    '(idea|notion|vision|dream) of|(path|road|route|steps?) (to|towards?)',
    '(plan|plans|planning)( (a|an|the|new|more|further|joint|another))*$',
    '(is|are|am) (in talks|negotiating|hoping|preparing) (for|on)',
  ].join('|')})\\b`,
);

/** "planned talks", "an alleged attack", "a possible visit": before the noun. */
export function adjectivesOf(meaning: Meaning, words: readonly Token[]): Meaning {
  const before = words.map(({ lower }) => lower).join(' ');
  if (UNDONE.test(before)) return because(meaning, 'adjective', { polarity: 'DENIED' });
  if (/\b(alleged(ly)?|reported(ly)?|purported(ly)?|rumou?red|supposed(ly)?)\b/.test(before))
    return because(meaning, 'adjective', { certainty: 'UNSTATED', speechAct: 'REPORTS' });
  if (/\b(possible|potential|prospective)\b/.test(before))
    return because(planned(meaning, 'adjective'), 'possible', { certainty: 'POSSIBLE' });
  if (/\b(calls?|appeals?|demands?|requests?|pleas?|pressure) for\b/.test(before))
    return because(meaning, 'called-for', { temporality: 'HYPOTHETICAL', isOnlySaid: true });
  return TO_COME.test(before) ? planned(meaning, 'adjective') : meaning;
}
