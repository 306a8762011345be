/** What comes to nothing in its own sentence: an offer that is turned down, a plan that nothing came of, what is so in name only: "offered to mediate; Chad declined", "offered Chad a loan, which it refused". */
import { isState } from '../../../../domain/ontology/predicate.ts';
import type { Reading } from '../../../relations/reading.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { because, type Meaning } from '../../meaning.ts';

const REFUSES =
  '(declined|refused|rejected|rebuffed|spurned|snubbed|turned (it |them |this |that |both |the \\w+ )?down|said no to)';
/** Nothing behind but what was refused, and when and why. */
const END =
  '( (it|them|both|all|this|that|the (\\w+ )?(offer|help|proposal|loan|aid|money|gift|assistance|deal)))?( politely| again| outright| flatly)?( ?[.,;:!"]|$| (on|in|by|at|as|because|last|this|two|saying|citing|within) )';
/** "Its offer … was declined", "…; both declined", "…, an offer Chad turned down". */
const REFUSED = new RegExp(
  `(^|[,;:–—] |\\b(but|and) )(?!.{0,40}\\b(after|because|since|when|before|once|if|unless|not|never)\\b.{0,40}${REFUSES})[^;:]*\\b${REFUSES}${END}`,
);

/** "was supposed to visit, but nothing came of it". */
const NOTHING_CAME =
  /(^|[,;:–—] ?)(but |yet |and |though )?(in the end )?nothing (has |had |ever |so far )*(come|came) of (it|this|that|them|the \w+) ?([.,;:]|$)/;

/** The loan, the help or the part that was offered did not come about; nor what nothing came of. */
export function cameToNothing(meaning: Meaning, reading: Reading): Meaning {
  if (meaning.polarity !== 'AFFIRMED') return meaning;
  const behind = lowerOf(reading.sentence.tokens.slice(reading.trigger[1]));
  // "Mali refused, Chad accepted".
  if (isOffered(meaning, reading) && REFUSED.test(behind) && !/\baccept/.test(behind))
    return because(meaning, 'offer-refused', { polarity: 'DENIED' });
  if (isState(reading.predicate) && IN_NAME.test(behind)) return because(meaning, 'in-name', { polarity: 'DENIED' });
  return isOpen(meaning) && [NOTHING_CAME, NEVER_DONE, STAYS_HOME].some((pattern) => pattern.test(behind))
    ? because(meaning, 'nothing-came', { polarity: 'DENIED', temporality: 'PAST_OR_PRESENT', certainty: 'CERTAIN' })
    : meaning;
}

/** "promised a loan but never paid it", "planned a visit but scrapped it". */
const NEVER_DONE =
  /^[^;:]* ?\b(but|yet|though|and) (then |later |in the end |so far |eventually )?(it |he |she |they )?(((did|has|have|had) (not|n't)|never)( yet| in the end| actually| ever)? \w+ (it|them|any|one|a \w+ of it|the money)( out| over)?|(scrapped|cancelled|canceled|dropped|shelved|abandoned|withdrew|ditched) (it|them|the (plan|idea|visit|trip|offer|order|deal|loan|sale|talks|meeting))|called (it|them) off)( ?[.,;]| (last|on|in|after|because|at|when|under)\b|$)/;
/** "who was due in Togo on Friday, will now stay at home", "…, has cried off". */
const STAYS_HOME =
  /, (but )?(he |she |they )?((will|would|is|are|was)( now| instead)? (stay|staying|remain|remaining) (at home|put|behind|in the capital)|(will|would) (now )?(no longer|not) (now )?(go|come|travel|attend|be (going|coming|travelling|attending|there)|make the (trip|journey))|(is|are) (no longer|not) (going|coming|travelling|attending)|(has|have|had) (now |since )?(cancelled|canceled|cried off|pulled out|called off the (trip|visit)|stayed (away|at home)))\b/;

/** "is an ally of Togo in name only", "supports it only on paper". */
const IN_NAME = /^[^,;:]*\b((in name|on paper) (only|alone)|(only|merely|just) (in name|on paper))\b/;

const isOpen = ({ temporality, reasons }: Meaning): boolean => temporality === 'PLANNED' || reasons.includes('suppose');

const isOffered = ({ temporality, reasons }: Meaning, { clause }: Reading): boolean =>
  temporality === 'PLANNED' &&
  (reasons.includes('offer') ||
    clause?.verb.lemma === 'offer' ||
    // "invited Togo to attend, but Lomé declined": of one guest alone.
    ((reasons.includes('invite') || clause?.parent?.verb.lemma === 'invite') && clause?.subject?.refs.length === 1));
