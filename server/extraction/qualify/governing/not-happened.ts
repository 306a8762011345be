/** Whether a happening named by a noun took place: ended, called off, put off, or denied outright. */
import { isState, type Predicate } from '../../../domain/ontology/predicate.ts';
import type { Effect, Governors } from '../../governors.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isFarFrom } from '../denial/far-from.ts';
import { denierOf } from '../denial/negation.ts';
import { denierOfNoun, isUnaware } from '../denial/noun-negation.ts';
import { isOffBehind } from '../denial/taken-back/off-behind.ts';
import { because, type Meaning, planned } from '../meaning.ts';
import { isNotExcluded, isUnlikely } from '../modality/open-ends.ts';
import { ENDS_STATE, HIDES, LASTS_WHEN_DENIED } from '../verb-classes.ts';
import { isOfFrame } from './heads.ts';

/**
 * One denial or several, it did not happen: "the promised loan never materialised". Only a denied ending affirms it: "did not cancel
 * the talks".
 */
export function withDenial(
  meaning: Meaning,
  reading: Reading,
  effects: readonly Effect[],
  governors: Governors,
): Meaning {
  const { clause, sentence, trigger, predicate } = reading;
  if (isUnaware(sentence, trigger[0])) return because(meaning, 'unaware', { isDoubtful: true });
  const isFramed = isOfFrame(sentence.tokens, trigger[0]);
  const isNegated =
    clause !== undefined &&
    !isFramed &&
    (clause.negation !== undefined || isOfNobody(reading, clause)) &&
    !isApartFrom(reading, clause);
  if (clause && isNotExcluded(clause)) return because(meaning, 'not-excluded', { certainty: 'POSSIBLE' });
  const isEnded =
    effects.includes('denied') ||
    effects.includes('denial') ||
    (clause !== undefined && isPutOffLate(clause)) ||
    (clause !== undefined && isOver(clause, trigger, predicate));
  const denier = denierOfNoun(sentence, trigger[0]);
  const isFar = isFarFrom({ sentence, from: trigger[0] }) || isLedByFar(sentence.tokens, trigger[0]);
  if (isFar && !isEnded && !denier) return because(meaning, 'far-from', { polarity: 'DENIED' });
  // "lifted the ban on arms sales": nobody says that there are any.
  if (denier?.pos === 'NOUN' && (isEnded || LASTS_WHEN_DENIED.has(clause?.verb.lemma ?? '')))
    return because(meaning, 'twice', { isDoubtful: true });
  if (isEnded)
    return isNegated
      ? because(meaning, 'twice', {
          isDoubtful: !LASTS_WHEN_DENIED.has(clause?.verb.lemma ?? '') && !WENT_AHEAD.test(lowerOf(sentence.tokens)),
        })
      : because(meaning, `ended-${clause?.verb.lemma ?? ''}`, {
          polarity: 'DENIED',
          ...(effects.includes('denial') && { speechAct: 'DENIES' as const }),
        });
  // "ties have not been cut": they last.
  if (isNegated && clause.voice === 'passive' && LASTS_WHEN_DENIED.has(clause.verb.lemma) && isState(predicate))
    return because(meaning, 'twice', {});
  if (isNegated && clause.to > trigger[1] && goesOn(clause) && !isMade(clause, predicate))
    return because(meaning, 'twice', {});
  if (denier) return because(meaning, denier.lower, { polarity: 'DENIED' });
  if (isUnlikely(reading)) return because(planned(meaning, 'unlikely'), 'unlikely', UNLIKELY);
  // "its appeal to Russia went unanswered": it was made.
  if (!SPEECH.test(predicate) && !isFramed && isOffBehind(sentence.tokens, trigger[1], governors))
    return because(meaning, 'off', {
      polarity: 'DENIED',
      ...(clause?.verb.lemma !== 'put' && {
        temporality: isToCome(sentence, trigger[1]) ? 'PLANNED' : 'PAST_OR_PRESENT',
      }),
    });
  if (isState(predicate) && IS_OVER.test(lowerOf(sentence.tokens.slice(trigger[1]))))
    return because(meaning, 'over', { polarity: 'DENIED' });
  if (!isNegated || HIDES.has(clause?.verb.lemma ?? '') || isNeverBetter(clause) || isOnlyNotSo(clause)) return meaning;
  return because(meaning, 'negated', { polarity: 'DENIED' });
}

/** "which had been set for Friday, will not now take place": what is off was still to come. */
const isToCome = ({ tokens }: Reading['sentence'], from: number): boolean =>
  /\b(will|wo|would|shall) (not|n't|no longer|now not)\b/.test(lowerOf(tokens.slice(from)));

/** "The once close alliance between A and B is over": no state any more. Talks that are over were held. */
const IS_OVER =
  /^[^,;:]*\b(is|are|was|has been|have been|had been) (\w+ly |now |all but )?(over|finished|history|a thing of the past|a dead letter)( ?[.,;:!"]|$)/;

const OF_NOBODY = /^(neither|nobody|none|no)$/;

/** "Neither side accepted Kenya's mediation": who denies the subject denies what it does. */
const isOfNobody = ({ trigger: [at] }: Reading, clause: Clause): boolean => {
  const denier = at >= clause.to && clause.form === 'finite' ? denierOf(clause, [clause.from, clause.to]) : undefined;
  // "no date has been set for the visit": of the visit nothing is denied.
  const isObject = clause.sentence.tokens.slice(clause.to, at).every(({ pos }) => pos !== 'ADP');
  return isObject && denier !== undefined && denier.index < clause.from && OF_NOBODY.test(denier.lower);
};

/** "were not cancelled; they were held". */
const WENT_AHEAD = /\b(went ahead|took place|as planned|(it was|they were) (\w+ )?held)\b/;

/** "is not involved in the talks between A and B", "oil was not raised at the talks between A and B": the two talk all the same. */
const isApartFrom = ({ reasons, subject, object, trigger: [at], sentence }: Reading, clause: Clause): boolean => {
  const before = lowerOf(sentence.tokens.slice(Math.max(0, clause.to - 1), at));
  const isOwn = clause.subject?.refs.some((key) => key === subject || key === object) === true;
  if (clause.to > at || isOwn) return false;
  return SETTING.test(before) || (reasons.includes('between') && clause.subject !== undefined && PARTY.test(before));
};
const SETTING =
  /\b(during|at|after|following|before|throughout) (the|their|a|an|its|his|her|this|that|last|recent)( [^ ,;]+){0,3}$/;
const PARTY =
  /\b(party to|involved in|part (of|in)|included in|invited to|informed of|aware of|privy to|affected by|mentioned in|covered by|bound by) (the|those|these|any)( \w+){0,3}$/;

/** "ties have never been closer", "could hardly have been warmer in its praise": they are. */
export const isNeverBetter = ({ negation, modal, to, sentence: { tokens } }: Clause): boolean =>
  (negation?.lower === 'never' || (negation !== undefined && modal === 'could')) &&
  (/^(so |as |this )?(better|good|close|strong|worse|more \w+)\b/.test(lowerOf(tokens.slice(to, to + 2))) ||
    (tokens[to]?.pos === 'ADJ' && /er$/.test(tokens[to]?.lower ?? '')));

/** "is far from lending money": to wink a noun. */
const isLedByFar = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'from' && tokens[at - 2]?.lower === 'far';

/** "cooperation has not stopped": it lasts. */
const goesOn = ({ verb }: Clause): boolean => ENDS_STATE.has(verb.lemma) || LASTS_WHEN_DENIED.has(verb.lemma);

/** "the visit, which was not announced in advance", "talks that were not open to the press": what they were not, they were held. */
const isOnlyNotSo = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  (verb.lemma === 'go' && /^(well|smoothly|far|badly|unnoticed|as planned)\b/.test(lowerOf(tokens.slice(to)))) ||
  (verb.lemma === 'announce' && /\b(in advance|beforehand|publicly|earlier)\b/.test(lowerOf(tokens.slice(to)))) ||
  (verb.lemma === 'be' && IS_NOT_SO.test(lowerOf(tokens.slice(to, to + 4))));
const IS_NOT_SO =
  /^(not |n't |never )?(always |very |so |entirely |exactly |without )?(un(?!der|til|ity|signed|ratified)\w+|limitless|absolute|automatic|infinite|eternal|blind|the (first|last|only|best|same)|a (success|surprise|secret|failure)|open|easy|public|smooth|new|enough|perfect|cheap|popular|secret|simple|welcome|friendly|productive|limited|aimed|directed|linked|related|about|meant|intended)\b/;

const UNLIKELY = { polarity: 'DENIED', certainty: 'PROBABLE' } as const;
const SPEECH = /^(REQUESTED|ACCUSED|CRITICISED|THREATENED|PROTESTED|CONGRATULATED|THANKED|CONDOLED|PRAISED)$/;

/** "ended cooperation with", "cut ties with": what lasts is over. A visit that ends has taken place. */
const isOver = (
  { verb, from, to, voice, sentence }: Clause,
  trigger: readonly [number, number],
  predicate: Predicate,
): boolean =>
  !isMade({ verb, sentence, to }, predicate) &&
  ((ENDS_STATE.has(verb.lemma) && (to <= trigger[0] || trigger[1] <= from)) ||
    // "their dispute has been settled", "settled their dispute".
    (predicate === 'DISPUTES_WITH' && /^(settle|resolve|solve|bury|end)$/.test(verb.lemma)) ||
    // "cooperation has ceased": of what lasts, as its end.
    (/^(cease|stop|collapse|die|perish|vanish|evaporate|crumble|dissolve|disintegrate)$/.test(verb.lemma) &&
      trigger[1] <= from &&
      voice === 'active') ||
    isToHalt(sentence.tokens.slice(to, to + 3)) ||
    (predicate === 'HAS_AGREEMENT_WITH' &&
      /^(leave|quit|exit|abandon|renounce)$/.test(verb.lemma) &&
      to <= trigger[0]) ||
    (verb.lemma === 'let' && /^(lapse|expire|die|drop)$/.test(sentence.tokens[to]?.lower ?? ''))) &&
  (isState(predicate) ||
    /^(PROVIDES_AID_TO|TRAINS|LENDS_TO|SUPPLIES_ARMS_TO|COOPERATED_WITH|COERCED)$/.test(predicate));

const isOfPact = ({ tokens }: Clause['sentence'], at: number): boolean =>
  /^(\S+ ){0,4}(agreement|pact|treaty|accord|deal|contract|protocol)s?\b/.test(lowerOf(tokens.slice(at, at + 6)));

/** "had put off his visit the night before": where nobody says until when, it was not paid. */
const isPutOffLate = ({ verb, to, from, sentence: { tokens } }: Clause): boolean =>
  (verb.lemma === 'postpone' || (verb.lemma === 'put' && tokens[to]?.lower === 'off')) &&
  tokens[from]?.lower === 'had' &&
  LATE.test(lowerOf(tokens.slice(to)));
const LATE =
  /\b(the (night|day|evening|morning) before|(a|one) day (earlier|before)|at the last (minute|moment)|hours (before|earlier))\b/;

/** "the agreement was concluded", "agreed to finish the trade pact": made, and not ended. */
const isMade = ({ verb, sentence, to }: Pick<Clause, 'verb' | 'sentence' | 'to'>, predicate: Predicate): boolean =>
  (predicate === 'HAS_AGREEMENT_WITH' && verb.lemma === 'conclude') ||
  (/^(conclude|finish|close)$/.test(verb.lemma) && isOfPact(sentence, to));

/** "came to a halt", "has ground to a standstill". */
const isToHalt = ([to, , what]: readonly Token[]): boolean =>
  to?.lower === 'to' && /^(halt|end|stop|standstill|close)$/.test(what?.lower ?? '');
