/** Whether a happening named by a noun took place: ended, called off, put off, or denied outright. */
import { isState } from '../../../../domain/ontology/predicate.ts';
import type { Reading } from '../../../relations/reading.ts';
import type { Token } from '../../../shapes.ts';
import type { Effect, Governors } from '../../../tables/governors.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { isFarFrom } from '../../denial/far-from.ts';
import { denierOfNoun, isUnaware } from '../../denial/noun-negation.ts';
import { isOffBehind } from '../../denial/taken-back/off-behind.ts';
import { because, type Meaning, planned } from '../../meaning.ts';
import { isNotExcluded, isUnlikely } from '../../modality/open-ends.ts';
import { HIDES, LASTS_WHEN_DENIED } from '../../verb-classes.ts';
import { isDeniedWith } from './denied-clause.ts';
import { goesOn, isLessened, isMade, isOver, isPutOffLate } from './ending.ts';
import { isOfFrame } from './heads.ts';
import { isNeverBetter, isOnlyNotSo } from './not-so.ts';

/** What governs the noun, and the words that deny it. */
interface Governed {
  readonly effects: readonly Effect[];
  readonly governors: Governors;
}

interface Seen extends Governed {
  readonly meaning: Meaning;
  readonly reading: Reading;
  readonly verb: string;
  readonly isFramed: boolean;
  readonly isNegated: boolean;
  readonly isEnded: boolean;
  readonly denier: Token | undefined;
}

/** Undefined: the next is asked. */
type Verdict = (seen: Seen) => Meaning | undefined;

/**
 * One denial or several, it did not happen: "the promised loan never materialised". Only a denied ending affirms it: "did not cancel
 * the talks".
 */
export function withDenial(meaning: Meaning, reading: Reading, governed: Governed): Meaning {
  const seen = look(meaning, reading, governed);
  for (const verdict of VERDICTS) {
    const said = verdict(seen);
    if (said) return said;
  }
  return meaning;
}

function look(meaning: Meaning, reading: Reading, governed: Governed): Seen {
  const { clause, sentence, trigger, predicate } = reading;
  const isFramed = isOfFrame(sentence.tokens, trigger[0]);
  return {
    ...governed,
    meaning,
    reading,
    verb: clause?.verb.lemma ?? '',
    isFramed,
    isNegated: !isFramed && clause !== undefined && isDeniedWith(reading, clause),
    isEnded:
      (governed.effects.some((effect) => effect === 'denied' || effect === 'denial') &&
        !(clause && isLessened(clause, trigger))) ||
      (clause !== undefined && (isPutOffLate(clause) || isOver(clause, trigger, predicate))),
    denier: denierOfNoun(sentence, trigger[0]),
  };
}

const unaware: Verdict = ({ meaning, reading: { sentence, trigger } }) =>
  isUnaware(sentence, trigger[0]) ? because(meaning, 'unaware', { isDoubtful: true }) : undefined;

const notExcluded: Verdict = ({ meaning, reading: { clause } }) =>
  clause && isNotExcluded(clause) ? because(meaning, 'not-excluded', { certainty: 'POSSIBLE' }) : undefined;

const farFrom: Verdict = ({ meaning, isEnded, denier, reading: { sentence, trigger } }) =>
  !isEnded && !denier && (isFarFrom({ sentence, from: trigger[0] }) || isLedByFar(sentence.tokens, trigger[0]))
    ? because(meaning, 'far-from', { polarity: 'DENIED' })
    : undefined;

/** "lifted the ban on arms sales": nobody says that there are any. */
const unbanned: Verdict = ({ meaning, isEnded, denier, verb }) =>
  denier?.pos === 'NOUN' && (isEnded || LASTS_WHEN_DENIED.has(verb))
    ? because(meaning, 'twice', { isDoubtful: true })
    : undefined;

const ended: Verdict = ({ meaning, isEnded, isNegated, verb, effects, reading: { sentence } }) => {
  if (!isEnded) return undefined;
  if (!isNegated)
    return because(meaning, `ended-${verb}`, {
      polarity: 'DENIED',
      ...(effects.includes('denial') && { speechAct: 'DENIES' as const }),
    });
  return because(meaning, 'twice', {
    isDoubtful: !LASTS_WHEN_DENIED.has(verb) && !WENT_AHEAD.test(lowerOf(sentence.tokens)),
  });
};

/** "ties have not been cut", "cooperation has not stopped": they last. */
const lasting: Verdict = ({ meaning, isNegated, verb, reading: { clause, predicate, trigger } }) => {
  if (!isNegated || !clause) return undefined;
  const isUncut = clause.voice === 'passive' && LASTS_WHEN_DENIED.has(verb) && isState(predicate);
  return isUncut || (clause.to > trigger[1] && goesOn(clause) && !isMade(clause, predicate))
    ? because(meaning, 'twice', {})
    : undefined;
};

const byDenier: Verdict = ({ meaning, denier }) => denier && because(meaning, denier.lower, { polarity: 'DENIED' });

const unlikely: Verdict = ({ meaning, reading }) =>
  isUnlikely(reading) ? because(planned(meaning, 'unlikely'), 'unlikely', UNLIKELY) : undefined;

/** "the talks fell through"; "its appeal to Russia went unanswered": that was made. */
const off: Verdict = ({ meaning, isFramed, governors, verb, reading: { predicate, sentence, trigger } }) => {
  if (SPEECH.test(predicate) || isFramed || !isOffBehind(sentence.tokens, trigger[1], governors)) return undefined;
  const temporality = isToCome(sentence, trigger[1]) ? 'PLANNED' : 'PAST_OR_PRESENT';
  return because(meaning, 'off', { polarity: 'DENIED', ...(verb !== 'put' && { temporality }) });
};

const over: Verdict = ({ meaning, reading: { predicate, sentence, trigger } }) =>
  isState(predicate) && IS_OVER.test(lowerOf(sentence.tokens.slice(trigger[1])))
    ? because(meaning, 'over', { polarity: 'DENIED' })
    : undefined;

const negated: Verdict = ({ meaning, isNegated, verb, reading: { clause } }) =>
  isNegated && clause && !HIDES.has(verb) && !isNeverBetter(clause) && !isOnlyNotSo(clause)
    ? because(meaning, 'negated', { polarity: 'DENIED' })
    : undefined;

/** The first that says anything is right. */
const VERDICTS: readonly Verdict[] = [
  ...[unaware, notExcluded, farFrom, unbanned, ended, lasting],
  ...[byDenier, unlikely, off, over, negated],
];

/** "which had been set for Friday, will not now take place": what is off was still to come. */
const isToCome = ({ tokens }: Reading['sentence'], from: number): boolean =>
  /\b(will|wo|would|shall) (not|n't|no longer|now not)\b/.test(lowerOf(tokens.slice(from)));

/** "The once close alliance between A and B is over": no state any more. Talks that are over were held. */
const IS_OVER =
  /^[^,;:]*\b(is|are|was|has been|have been|had been) (\w+ly |now |all but )?(over|finished|history|a thing of the past|a dead letter)( ?[.,;:!"]|$)/;

/** "were not cancelled; they were held". */
const WENT_AHEAD = /\b(went ahead|took place|as planned|(it was|they were) (\w+ )?held)\b/;

/** "is far from lending money": to wink a noun. */
const isLedByFar = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'from' && tokens[at - 2]?.lower === 'far';

const UNLIKELY = { polarity: 'DENIED', certainty: 'PROBABLE' } as const;
const SPEECH = /^(REQUESTED|ACCUSED|CRITICISED|THREATENED|PROTESTED|CONGRATULATED|THANKED|CONDOLED|PRAISED)$/;
