/** How a happening named by a noun is meant: by the words around it, and by the verb of its clause. */
import { isPresent } from '../../../clauses/present.ts';
import type { Reading } from '../../../relations/reading.ts';
import type { Clause, Token } from '../../../shapes.ts';
import type { Effect, Governors } from '../../../tables/governors.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { around, isSaid } from '../../around.ts';
import { isVerdictOn } from '../../denial/called-false.ts';
import { because, type Meaning, planned } from '../../meaning.ts';
import { isHangingOn } from '../../modality/hanging.ts';
import { adjectivesOf, adverbsOf, modalsOf } from '../../modality/modality.ts';
import { isAny, isLeftOpen, isOpen, isToldBehind } from '../../modality/open-ends.ts';
import { hasComeBehind, isOnAgenda, isPreparedFor, isToCome, isToComeBehind } from '../../modality/to-come.ts';
import { ENDS_OF_NOUN, SETTLES } from '../../verb-classes.ts';
import { applied } from '../applied.ts';
import { effectsOfVerb } from '../effects-of-verb.ts';
import { isHowHarmed } from './harmed-in.ts';
import { effectsOfHead, PART_OF } from './heads.ts';
import { isLeftAlone } from './left-alone.ts';
import { withDenial } from './not-happened.ts';
import { isNeverBetter } from './not-so.ts';
import { isOpinion } from './opinion.ts';
import { isAnswered, isBehindColon, isSetting, isStanding, isTopicOf, isWhen } from './setting.ts';

/** "cancelled the talks", "announced a visit", "talks were called off", "no talks", "a visit due in May". */
export function ofNoun(meaning: Meaning, reading: Reading, governors: Governors): Meaning {
  const { clause, sentence, trigger, predicate } = reading;
  const isApart =
    isSetting(reading) ||
    (TALKS.test(predicate) && isTopicOf(reading)) ||
    isStanding(sentence.tokens, trigger[0]) ||
    isAnswered(sentence.tokens, trigger[0]) ||
    isBehindColon(reading);
  const hasCome = hasComeBehind(sentence, trigger[1]);
  const ofHead = effectsOfHead(sentence.tokens, trigger[0], governors);
  const effects = [...ofHead, ...(clause && !isApart ? governing(reading, clause, governors) : [])];
  const hedged =
    effects.length > 0
      ? applied(
          meaning,
          effects.filter((effect) => !/^(denied|denial)$/.test(effect)),
          { isNegated: false, word: clause?.verb.lemma ?? '' },
        )
      : meaning;
  const described = hasCome ? hedged : adjectivesOf(hedged, wordsBefore(reading));
  const isTimed =
    (!hasCome && isToComeBehind(sentence.tokens, trigger[1])) ||
    isHangingOn(reading) ||
    (predicate === 'HAS_AGREEMENT_WITH' && IS_CLOSE.test(lowerOf(sentence.tokens.slice(trigger[1])))) ||
    isPreparedFor(sentence.tokens, trigger[0]) ||
    ((OCCASIONS.test(predicate) || isOfNone(reading)) && isOnAgenda(sentence.tokens, trigger[1])) ||
    (clause !== undefined && (isToCome(clause) || isOpen(clause)));
  const timed = isTimed || isPurpose(reading) ? planned(described, 'to-come') : described;
  const told = isToldBehind(reading) ? because(timed, 'told', { certainty: 'UNSTATED', speechAct: 'REPORTS' }) : timed;
  const open = isLeftOpen(reading) ? because(timed, 'left-open', { certainty: 'POSSIBLE' }) : told;
  const denied = isApart
    ? withDenial(open, { ...reading, clause: undefined }, { effects, governors })
    : withDenial(open, reading, { effects, governors });
  // "The planned visit would be the first": planned it is.
  const isSurelyPlanned = denied.temporality === 'PLANNED' && clause?.modal === 'would' && trigger[1] <= clause.from;
  const whole =
    clause && !isNeverBetter(clause) && !isSurelyPlanned
      ? adverbsOf(modalsOf(denied, clause, isSaid(clause)), around(clause))
      : denied;
  return whole.polarity === 'AFFIRMED' && isAny(reading)
    ? because(whole, 'any', { temporality: 'HYPOTHETICAL' })
    : whole;
}

/** "lands in Chad for talks with", "flew in for talks with": what a journey is for is still to come in the present, and right after landing. */
const isPurpose = ({ clause, sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  clause !== undefined &&
  (isPresent(clause) ||
    clause.verb.lemma === 'send' ||
    (clause.verb.lemma === 'fly' && tokens[clause.to]?.lower === 'in')) &&
  /^(send|arrive|come|fly|travel|head|leave|depart|return|land|set|go)$/.test(clause.verb.lemma) &&
  tokens.slice(Math.max(clause.to, at - 3), at).some(({ lower }) => lower === 'for');

/** "the forthcoming signature of a fisheries agreement": what describes the signature describes the agreement. */
const partBefore = (tokens: readonly Token[], at: number): number => {
  const of = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 5 && lower === 'of');
  return of > 0 && PART_OF.has(tokens[of - 1]?.lower ?? '') ? of - 1 : at;
};

/** Of "has failed to win recognition" no word before "win" describes it. */
const wordsBefore = ({ clause, sentence, trigger: [at] }: Reading): Token[] =>
  sentence.tokens.slice(
    Math.max(0, partBefore(sentence.tokens, at) - 4, clause && clause.to <= at ? clause.to : 0),
    at,
  );

/** "An attack on Chad", at the start: of one that was not told before. */
const isOfNone = ({ sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  /^(" )?an?( [^ ,;:]+){0,2}$/.test(lowerOf(tokens.slice(0, at)));

/** "An agreement between A and B is close": an alliance that is close is one. */
const IS_CLOSE =
  /^[^,;:]*\b(is|are|was|were|seems|appears|looks) (now |very |quite |said to be |within |getting )?(close|near|imminent|nearer|closer)( ?[.,;:!"]|$| (after|as|following|despite)\b)/;
const TALKS = /^(MET_WITH|HELD_TALKS_WITH|CALLED|VISITED)$/;
const OCCASIONS = /^(VISITED|MET_WITH|HELD_TALKS_WITH|EXERCISED_WITH|CALLED|HOSTED)$/;
const FORTHCOMING = words('forthcoming upcoming planned scheduled impending coming');

/** "cancelled the visit of its observers to next week's exercise": what is cancelled is the visit. */
const isOfAnother = (tokens: readonly Token[], { to }: Clause, at: number): boolean => {
  const visit = tokens.findIndex(
    ({ lower }, index) => index >= to && index < at - 1 && /^(visit|trip|tour)$/.test(lower),
  );
  return visit >= 0 && tokens.slice(visit + 1, at).some(({ lower }) => lower === 'to');
};

const STAYS_AWAY = words('boycott walk storm skip shun snub quit leave miss');

/** "boycotted the talks between A and B": whoever stays away is neither. */
const isOfOthers = ({ reasons, subject, object }: Reading, { verb, subject: actor }: Clause): boolean =>
  reasons.includes('between') &&
  STAYS_AWAY.has(verb.lemma) &&
  !actor?.refs.some((key) => key === subject || key === object);

/** What the verb of the clause does to the noun: to its object, and to the subject of a passive. */
function governing(reading: Reading, clause: Clause, governors: Governors): Effect[] {
  const { trigger, sentence, predicate } = reading;
  if (isWhen(sentence.tokens, Math.max(clause.to, trigger[0] - 4), trigger[0])) return [];
  if (isOfAnother(sentence.tokens, clause, trigger[0])) return [];
  // "were killed in a raid": the deed itself was done.
  if (isHowHarmed(reading, clause)) return [];
  if (isOwnPart(reading) || isCalledUntrue(reading, clause, governors)) return ['denial'];
  // "the talks broke down", "called his talks with X useful", "the suit was decided": they were held; "called a meeting" asks for one.
  if (isSettled(clause)) return [];
  // "considered ties to be good": an opinion, no plan.
  if (clause.verb.lemma === 'consider' && isOpinion(sentence.tokens.slice(trigger[1]))) return [];
  if (SETTLES.has(clause.verb.lemma) && /AGREE|SIGNED|PLEDGED/.test(predicate)) return [];
  // "keeps sanctions on", "kept out of the talks between A and B": they last, and took place.
  if (clause.verb.lemma === 'keep' || isOfOthers(reading, clause)) return [];
  // The model names no noun that governs: each one before the verb is tried.
  const nouns =
    reading.reasons[0] === 'model'
      ? sentence.tokens.slice(0, clause.from)
      : sentence.tokens.slice(trigger[1] - 1, trigger[1]);
  const ofBoth = nouns.flatMap(({ lower }) => governors('verb', `${clause.verb.lemma} ${lower}`));
  const effects = (ofBoth.length > 0 ? ofBoth : effectsOfVerb(clause, governors)).filter((effect) =>
    /^(denied|denial|planned|pledged|requested|possible|hypothetical|idle)$/.test(effect),
  );
  if (isLeftAlone(reading, clause)) return [];
  // "opposes the sale of Italian jets to Chad": that it comes to nothing, nobody says.
  if (isOpposed(reading, clause)) return ['idle'];
  // "is negotiating a sale" plans it; "negotiated a sale" tells of talk alone.
  if (effects.includes('planned') && effects.includes('idle'))
    return /ing$/.test(clause.verb.lower) ? ['planned'] : ['idle'];
  const isSubject = trigger[1] <= clause.from;
  const falls = effects.includes('denied') && !ENDS_OF_NOUN.has(clause.verb.lemma);
  // "reiterated its support for": only what is to be done can be pledged.
  // "discussed his forthcoming visit": it is to come, whatever is said of it.
  // "Dates are being discussed for his visit".
  if (
    effects.includes('idle') &&
    (wordsBefore(reading).some(({ lower }) => FORTHCOMING.has(lower)) || isPreparedFor(sentence.tokens, trigger[0]))
  )
    return effects.filter((effect) => effect !== 'idle');
  const fitting = effects.includes('planned') ? effects : effects.filter((effect) => effect !== 'pledged');
  return !isSubject || clause.voice === 'passive' || falls ? fitting : [];
}

const isOpposed = ({ subject, object }: Reading, { verb, subject: opponent }: Clause): boolean =>
  /^(oppose|object)$/.test(verb.lemma) && !opponent?.refs.some((key) => key === subject || key === object);

const isSettled = ({ verb: { lemma }, voice, to, sentence: { tokens } }: Clause): boolean =>
  (lemma === 'decide' && voice === 'passive') ||
  /^(break (down|up)|call (the|his|her|its|their))$/.test(`${lemma} ${tokens[to]?.lower}`);

/** "called reports of an attack baseless". */
const isCalledUntrue = (
  { trigger: [at, to], sentence: { tokens } }: Reading,
  clause: Clause,
  governors: Governors,
): boolean => clause.to <= at && isVerdictOn(clause, tokens.slice(to), governors);

/** "Kenya denied responsibility for the attack on Chad": whoever denies the part denies the act, if it is his. */
const isOwnPart = ({ clause, subject, trigger }: Reading): boolean =>
  clause !== undefined &&
  /^(deny|reject|disclaim|disavow)$/.test(clause.verb.lemma) &&
  clause.subject?.refs.includes(subject) === true &&
  clause.negation === undefined &&
  clause.sentence.tokens
    .slice(clause.to, trigger[0])
    .some(({ lower }) => /^(involvement|responsibility|complicity|part|role|hand|participation|guilt)$/.test(lower));
