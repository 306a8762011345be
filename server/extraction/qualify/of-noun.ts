/** How a happening named by a noun is meant: by the words around it, and by the verb of its clause. */
import { isState, type Predicate } from '../../domain/predicate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause, Token } from '../shapes.ts';
import { applied } from './applied.ts';
import { around, isSaid } from './around.ts';
import { effectsOfVerb } from './governed.ts';
import type { Effect, Governors } from './governors.ts';
import { because, type Meaning, planned } from './meaning.ts';
import { adjectivesOf, adverbsOf, modalsOf } from './modality.ts';
import { denierOfNoun } from './noun-negation.ts';
import { isOffBehind, isToComeBehind } from './to-come.ts';
import { ENDS_OF_NOUN, ENDS_STATE } from './verb-classes.ts';

/** "cancelled the talks", "announced a visit", "talks were called off", "no talks", "a visit due in May". */
export function ofNoun(meaning: Meaning, reading: Reading, governors: Governors): Meaning {
  const { clause, sentence, trigger } = reading;
  const effects = clause ? governing(reading, clause, governors) : [];
  const hedged =
    effects.length > 0
      ? applied(
          meaning,
          effects.filter((effect) => !/^(denied|denial)$/.test(effect)),
          { isNegated: false, word: clause?.verb.lemma ?? '' },
        )
      : meaning;
  const described = adjectivesOf(hedged, wordsBefore(reading));
  const timed = isToComeBehind(sentence.tokens, trigger[1]) ? planned(described, 'to-come') : described;
  const denied = withDenial(timed, reading, effects);
  return clause ? adverbsOf(modalsOf(denied, clause, isSaid(clause)), around(clause)) : denied;
}

const wordsBefore = ({ clause, sentence, trigger }: Reading): Token[] =>
  sentence.tokens.slice(Math.max(0, trigger[0] - 4), trigger[0]).filter(({ index }) => index !== clause?.verb.index);

/** "negotiated a loan during her visit to Beijing": the visit tells when. */
const isWhen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(during|after|following)$/.test(lower));

/** What the verb of the clause does to the noun: to its object, and to the subject of a passive. */
function governing({ trigger, sentence }: Reading, clause: Clause, governors: Governors): Effect[] {
  if (isWhen(sentence.tokens, Math.max(clause.to, trigger[0] - 4), trigger[0])) return [];
  const effects = effectsOfVerb(clause, governors).filter((effect) =>
    /^(denied|denial|planned|requested|possible|idle)$/.test(effect),
  );
  const isSubject = trigger[1] <= clause.from;
  const falls = effects.includes('denied') && !ENDS_OF_NOUN.has(clause.verb.lemma);
  return !isSubject || clause.voice === 'passive' || falls ? effects : [];
}

/**
 * One denial or several, it did not happen: "the promised loan never materialised". Only a denied ending affirms it: "did not cancel
 * the talks".
 */
function withDenial(
  meaning: Meaning,
  { clause, sentence, trigger, predicate }: Reading,
  effects: readonly Effect[],
): Meaning {
  const isNegated = clause?.negation !== undefined;
  const isEnded =
    effects.includes('denied') ||
    effects.includes('denial') ||
    (clause !== undefined && isOver(clause, trigger, predicate));
  if (isEnded)
    return isNegated
      ? because(meaning, 'twice', { isDoubtful: true })
      : because(meaning, `ended-${clause?.verb.lemma ?? ''}`, {
          polarity: 'DENIED',
          ...(effects.includes('denial') && { speechAct: 'DENIES' as const }),
        });
  const denier = denierOfNoun(sentence, trigger[0]);
  if (denier) return because(meaning, denier.lower, { polarity: 'DENIED' });
  if (isOffBehind(sentence.tokens, trigger[1])) return because(meaning, 'off', { polarity: 'DENIED' });
  return isNegated ? because(meaning, 'negated', { polarity: 'DENIED' }) : meaning;
}

/** "ended cooperation with", "cut ties with": what lasts is over. A visit that ends has taken place. */
const isOver = ({ verb, to }: Clause, trigger: readonly [number, number], predicate: Predicate): boolean =>
  ENDS_STATE.has(verb.lemma) &&
  to <= trigger[0] &&
  (isState(predicate) || /^(PROVIDES_AID_TO|TRAINS|LENDS_TO|SUPPLIES_ARMS_TO|COOPERATED_WITH)$/.test(predicate));
