/** Which verbs end what lasts or what was to be: "cut ties with", "cooperation has ceased", "had put off his visit". */
import { isState, type Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { ENDS_STATE, LASTS_WHEN_DENIED } from '../../verb-classes.ts';

/** "cooperation has not stopped": it lasts. */
export const goesOn = ({ verb }: Clause): boolean => ENDS_STATE.has(verb.lemma) || LASTS_WHEN_DENIED.has(verb.lemma);

/** "ended cooperation with", "cut ties with": what lasts is over. A visit that ends has taken place. */
export const isOver = (
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
export const isPutOffLate = ({ verb, to, from, sentence: { tokens } }: Clause): boolean =>
  (verb.lemma === 'postpone' || (verb.lemma === 'put' && tokens[to]?.lower === 'off')) &&
  tokens[from]?.lower === 'had' &&
  LATE.test(lowerOf(tokens.slice(to)));
const LATE =
  /\b(the (night|day|evening|morning) before|(a|one) day (earlier|before)|at the last (minute|moment)|hours (before|earlier))\b/;

/** "exports to Japan dropped by a third": fewer, and not at an end. */
export const isLessened = ({ verb, voice, from }: Clause, trigger: readonly [number, number]): boolean =>
  verb.lemma === 'drop' && voice === 'active' && trigger[1] <= from;

/** "the agreement was concluded", "agreed to finish the trade pact": made, and not ended. */
export const isMade = (
  { verb, sentence, to }: Pick<Clause, 'verb' | 'sentence' | 'to'>,
  predicate: Predicate,
): boolean =>
  (predicate === 'HAS_AGREEMENT_WITH' && verb.lemma === 'conclude') ||
  (/^(conclude|finish|close)$/.test(verb.lemma) && isOfPact(sentence, to));

/** "came to a halt", "has ground to a standstill". */
const isToHalt = ([to, , what]: readonly Token[]): boolean =>
  to?.lower === 'to' && /^(halt|end|stop|standstill|close)$/.test(what?.lower ?? '');
