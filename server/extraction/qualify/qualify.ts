/** How a reading is meant: polarity, certainty, temporality and speech act, from its own clause outwards. */
import type { Reading } from '../relations/reading.ts';
import type { Clause } from '../shapes.ts';
import { around, isSaid } from './around.ts';
import { applied, effectsOn } from './governed.ts';
import type { Effect, Governors } from './governors.ts';
import { because, flipped, type Meaning, PLAIN, planned } from './meaning.ts';
import { adverbsOf, modalsOf } from './modality.ts';
import { denierOf, hasAnyNegative, hasNegativeCue, isCalledFalse, without } from './negation.ts';
import { ofNoun } from './of-noun.ts';
import { isToCome } from './to-come.ts';

/** No sentence has more verbs above one another. */
const DEEPEST = 8;

export function qualify(reading: Reading, governors: Governors): Meaning {
  const { clause, sense, trigger } = reading;
  const words: Meaning = { ...PLAIN, ...given(sense) };
  const own = /^(noun|model)$/.test(reading.reasons[0] ?? '')
    ? ofNoun(words, reading, governors)
    : clause
      ? ofClause(words, clause, trigger)
      : words;
  const said = isRumour(reading) ? because(own, 'sources-say', { certainty: 'UNSTATED', speechAct: 'REPORTS' }) : own;
  const whole = clause ? outwards(said, clause, governors) : said;
  return whole.polarity === 'AFFIRMED' && isCueUnread(reading, whole)
    ? because(whole, 'negative-cue', { isDoubtful: true })
    : whole;
}

/** "sources say", "according to unconfirmed reports", "is said to": nobody in particular says so. */
const RUMOUR =
  /\b((unnamed|unconfirmed|media|press|local|several|some|diplomatic|security|intelligence|government|military)? ?(sources|reports|rumou?rs|insiders|people)( familiar with [a-z ]+| close to [a-z ]+| in [a-z ]+)? (say|said|says|speak of|spoke of|tell of|told of|suggest|suggested|claim|claimed|indicate|indicated|told)|according to (\w+ ){0,3}(sources|reports|rumou?rs)|by (some|many|several|most) accounts|so the story goes|or so (they say|one hears|it is said)|it (is|was) (reported|told|whispered|said|rumou?red|alleged|understood))\b/i;

const isRumour = ({ sentence, reasons }: Reading): boolean =>
  reasons[0] !== 'title' && RUMOUR.test(sentence.tokens.map(({ lower }) => lower).join(' '));

const given = (sense: Reading['sense']): Partial<Meaning> => ({
  ...(sense.polarity && { polarity: sense.polarity }),
  ...(sense.certainty && { certainty: sense.certainty }),
  ...(sense.temporality && { temporality: sense.temporality }),
  ...(sense.speechAct && { speechAct: sense.speechAct }),
});

function ofClause(meaning: Meaning, clause: Clause, trigger: readonly [number, number]): Meaning {
  const denier = denierOf(clause, trigger);
  const denied = denier ? flipped(meaning, denier.lower) : meaning;
  return adverbsOf(
    modalsOf(isToCome(clause) ? planned(denied, 'to-come') : denied, clause, isSaid(clause)),
    around(clause),
  );
}

/** "Zambia to sign Kariba Dam Agreement": a headline has no other verb. */
const isHeadlinePlan = ({ form, parent, subject, sentence, from }: Clause): boolean =>
  form === 'infinitive' &&
  parent === undefined &&
  subject !== undefined &&
  subject.to === from &&
  !sentence.tokens.slice(0, from).some(({ pos }) => /VERB|AUX/.test(pos));

function outwards(meaning: Meaning, start: Clause, governors: Governors): Meaning {
  let now = meaning;
  let clause = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (
      clause.leader &&
      /^(if|unless|provided|lest|whether|had|were|should|case|condition|long|assuming|suppose|supposing)$/.test(
        clause.leader.lower,
      )
    )
      now = because(now, clause.leader.lower, {
        temporality: 'HYPOTHETICAL',
        ...(clause.leader.lower === 'whether' && { certainty: 'POSSIBLE' as const }),
      });
    if (isCalledFalse(clause)) now = because(flipped(now, 'called-false'), 'denial', { speechAct: 'DENIES' });
    if (isHeadlinePlan(clause)) now = planned(now, 'headline');
    const { parent } = clause;
    if (!parent)
      now = applied(now, effectsOn(clause, governors), { isNegated: false, word: clause.leader?.lemma ?? '' });
    if (!parent || clause.link === 'relative' || clause.link === 'adverbial') break;
    now = clause.link === 'coordinate' ? besideOf(now, clause, parent) : above(now, { clause, parent, governors });
    clause = parent;
  }
  return now;
}

/** "will visit and meet", "has not met or visited": what the sister's auxiliaries say holds for both. */
function besideOf(meaning: Meaning, clause: Clause, parent: Clause): Meaning {
  const hasOwn = clause.from < clause.verb.index;
  if (hasOwn) return meaning;
  const joint = clause.sentence.tokens[clause.from - 1]?.lower;
  const denied = parent.negation && /^(or|nor)$/.test(joint ?? '') ? flipped(meaning, parent.negation.lower) : meaning;
  const isBase = clause.verb.lower === clause.verb.lemma;
  return isBase ? modalsOf(denied, parent, isSaid(parent)) : denied;
}

function above(
  meaning: Meaning,
  { clause, parent, governors }: { clause: Clause; parent: Clause; governors: Governors },
): Meaning {
  const { tokens } = parent.sentence;
  const word = parent.verb.lemma;
  if (
    clause.link === 'infinitive' &&
    /^(have|remain|be)$/.test(word) &&
    tokens.slice(parent.to, clause.from).some(({ lower }) => lower === 'yet')
  )
    return flipped(meaning, 'yet-to');
  if (clause.link === 'infinitive' && word === 'be' && !clause.leader && parent.to === clause.from)
    return planned(meaning, 'is-to');
  if (clause.link === 'infinitive' && word === 'go' && parent.verb.lower === 'going')
    return planned(meaning, 'going-to');
  const hearsay = hearsayOf(clause, parent, governors);
  if (hearsay.length > 0) return applied(meaning, hearsay, { isNegated: false, word });
  if (parent.negation && /^(exclude|rule|discount)$/.test(word))
    return because(meaning, 'not-excluded', { certainty: 'POSSIBLE' });
  const effects = effectsOn(clause, governors);
  if (isNotTrue(clause, parent)) return flipped(meaning, 'not-true');
  if (clause.leader?.lower === 'doubt') return meaning;
  const isNegated =
    (parent.negation !== undefined ||
      (parent.subject === undefined &&
        denierOf(parent, [parent.from, parent.to]) !== undefined &&
        clause.leader?.pos !== 'NOUN') ||
      (hasNoLeader(clause) && !meaning.reasons.some((reason) => /^(no|neither|zero|little)$/.test(reason)))) &&
    !(clause.link === 'that' && effects.length === 0);
  const now = applied(meaning, effects, {
    isNegated,
    word: clause.leader && effects.length > 0 ? clause.leader.lemma : word,
  });
  const inherits = clause.link === 'infinitive' || clause.link === 'gerund';
  // "decided against sending troops to attack": what the sending is for falls with it.
  if (inherits && without(parent.sentence.tokens, parent)) return flipped(now, 'without');
  return inherits
    ? adverbsOf(
        modalsOf(now, parent, isSaid(parent)),
        around(parent).filter(({ index }) => index < parent.to),
      )
    : now;
}

/** "Rumour has it that", "Chances are that", "Word on the street is that": what the subject noun says of it. */
function hearsayOf(
  { link }: Clause,
  { verb, sentence, from, subject }: Clause,
  governors: Governors,
): readonly Effect[] {
  if (link !== 'that' || subject !== undefined || !/^(be|have|go)$/.test(verb.lemma)) return [];
  const noun = sentence.tokens
    .slice(0, from)
    .find(({ lemma, lower }) => governors('noun', lemma).length > 0 || governors('noun', lower).length > 0);
  if (!noun) return [];
  const effects = governors('noun', noun.lower);
  return effects.length > 0 ? effects : governors('noun', noun.lemma);
}

/** "It is not true that …", "it is not the case that …". */
const isNotTrue = ({ link, leader }: Clause, { negation }: Clause): boolean =>
  negation !== undefined && link === 'that' && /^(true|correct|accurate|right|case|so)$/.test(leader?.lower ?? '');

/** "has no plans to visit", "made no attempt to": the leading noun itself is denied. */
const hasNoLeader = ({ leader, sentence, parent }: Clause): boolean =>
  leader?.pos === 'NOUN' &&
  !/^(time|secret|bones|doubt)$/.test(leader.lower) &&
  parent !== undefined &&
  sentence.tokens
    .slice(Math.max(parent.to, leader.index - 4), leader.index)
    .some(({ lower }) => /^(no|neither|zero|little|nil)$/.test(lower));

/** A negative word between the subject and the trigger that nothing above took. */
function isCueUnread({ clause, sentence, trigger, reasons }: Reading, meaning: Meaning): boolean {
  if (meaning.reasons.some((reason) => /^(negated|twice|not-true)$/.test(reason)) || reasons[0] === 'title')
    return false;
  // The model does not read negations: any in its sentence leaves its word in doubt.
  if (reasons[0] === 'model') return hasAnyNegative(sentence);
  // Relative clauses and asides between commas have their own negations.
  const own = Math.min(clause?.from ?? trigger[0], trigger[0]);
  const comma = sentence.tokens.findLastIndex(({ word }, index) => index < own && /^[,;]$/.test(word));
  const subject = clause?.subject && clause.subject.to <= trigger[0] ? clause.subject.to : Math.max(0, trigger[0] - 4);
  const start = Math.max(subject, comma + 1, clause?.link === 'coordinate' ? own - 1 : 0);
  return hasNegativeCue(sentence, [start, trigger[0]]);
}
