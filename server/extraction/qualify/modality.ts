/** Plans and hedges inside one clause: will, would, may, reportedly, likely. */
import type { Clause, Token } from '../shapes.ts';
import { because, type Meaning, planned } from './meaning.ts';

const REPORTED = /^(reportedly|allegedly|purportedly|supposedly|apparently|ostensibly|rumou?redly)$/;
const PROBABLY = /^(probably|likely|presumably|likelihood|probability)$/;
const PERHAPS = /^(possibly|perhaps|maybe|potentially|conceivably|seemingly)$/;

/** `isSaid`: the clause hangs on a verb of saying, so "would" is a plan told in the past. */
export function modalsOf(meaning: Meaning, clause: Clause, isSaid: boolean): Meaning {
  const { modal } = clause;
  if (modal === undefined) return meaning;
  if (/^(will|shall|'ll|wo)$/.test(modal)) return planned(meaning, 'will');
  if (/^(could|may|might)$/.test(modal)) return because(meaning, modal, { certainty: 'POSSIBLE' });
  if (/^(would|'d)$/.test(modal))
    return isSaid && !isConditional(clause)
      ? planned(meaning, 'would-said')
      : because(meaning, 'would', { temporality: 'HYPOTHETICAL' });
  // "must have attacked" concludes; "must attack" demands.
  if (modal === 'must' && clause.sentence.tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'have'))
    return because(meaning, 'must-have', { certainty: 'PROBABLE' });
  return /^(should|must|ought)$/.test(modal) ? because(meaning, modal, { temporality: 'HYPOTHETICAL' }) : meaning;
}

const isConditional = ({ sentence }: Clause): boolean =>
  sentence.tokens.some(({ lower }) => /^(if|unless|provided|were)$/.test(lower) && lower !== 'were');

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

/** "planned talks", "an alleged attack", "a possible visit": before the noun. */
export function adjectivesOf(meaning: Meaning, words: readonly Token[]): Meaning {
  const before = words.map(({ lower }) => lower).join(' ');
  if (UNDONE.test(before)) return because(meaning, 'adjective', { polarity: 'DENIED' });
  if (/\b(alleged|reported|purported|rumou?red|supposed)\b/.test(before))
    return because(meaning, 'adjective', { certainty: 'UNSTATED', speechAct: 'REPORTS' });
  if (/\b(possible|potential|prospective)\b/.test(before))
    return because(planned(meaning, 'adjective'), 'possible', { certainty: 'POSSIBLE' });
  return /\b(ahead of|prior to|run-up to|preparation for|eve of|forward to|planned|scheduled|upcoming|forthcoming|proposed|future|expected|intended|envisaged|next)\b/.test(
    before,
  )
    ? planned(meaning, 'adjective')
    : meaning;
}
