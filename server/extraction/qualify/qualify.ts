/** How a reading is meant: polarity, certainty, temporality and speech act, from its own clause outwards. */
import { isState, type Predicate } from '../../domain/predicate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause, Token } from '../shapes.ts';
import { applied, effectsOfVerb, effectsOn } from './governed.ts';
import type { Governors } from './governors.ts';
import { because, flipped, type Meaning, PLAIN, planned } from './meaning.ts';
import { adjectivesOf, adverbsOf, modalsOf } from './modality.ts';
import { denierOf, denierOfNoun, hasNegativeCue, isCalledFalse, without } from './negation.ts';

/** No sentence has more verbs above one another. */
const DEEPEST = 8;

export function qualify(reading: Reading, governors: Governors): Meaning {
  const { clause, sense, trigger } = reading;
  const words: Meaning = { ...PLAIN, ...given(sense) };
  const own =
    reading.reasons[0] === 'noun'
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
  /\b((unnamed|unconfirmed|media|press|local|several|some|diplomatic|security|intelligence|government|military)? ?(sources|reports|rumou?rs)( familiar with [a-z ]+| close to [a-z ]+| in [a-z ]+)? (say|said|says|suggest|suggested|claim|claimed|indicate|indicated|told)|according to (\w+ ){0,3}(sources|reports|rumou?rs)|it (is|was) (reported|said|rumou?red|alleged|understood))\b/i;

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

/** "Tomorrow Kazakhstan signs": the present of what is to come. */
const isToCome = ({ sentence, form, from, verb, modal }: Clause): boolean =>
  form === 'finite' &&
  modal === undefined &&
  ((from === verb.index && (verb.lower === verb.lemma || /s$/.test(verb.lower))) ||
    (/ing$/.test(verb.lower) && /^(is|are|am)$/.test(sentence.tokens[from]?.lower ?? ''))) &&
  /\b(tomorrow|next (week|month|year|\w+day)|later (today|this (week|month|year)))\b/.test(
    sentence.tokens.map(({ lower }) => lower).join(' '),
  );

/** "talks due on Monday", "a visit planned for May", "a summit next month": said behind the noun. */
const isToComeBehind = (tokens: readonly Token[], from: number): boolean =>
  /^[^,;]*?\b((due|planned|scheduled|slated|expected|set|billed|pencilled in|earmarked) (for|on|in|to|at|next|later)|tomorrow|next (week|month|year|\w+day)|later this (week|month|year))\b/.test(
    tokens
      .slice(from, from + 12)
      .map(({ lower }) => lower)
      .join(' '),
  );

const isSaid = ({ link, parent }: Clause): boolean =>
  link === 'that' || (link === 'coordinate' && parent?.link === 'that');

/** The words of the clause: from behind its subject, or a little before the verb, to where the next begins. */
const around = ({ sentence, subject, from, to, until }: Clause): Token[] => [
  ...opening(sentence.tokens, subject?.from ?? from),
  ...sentence.tokens.slice(Math.max(subject?.to ?? 0, from - 4, 0), to),
  ...sentence.tokens.slice(to, Math.min(until, to + 3)),
];

/** "Perhaps Georgia thanked", "In all likelihood Qatar lent": right before the subject. */
function opening(tokens: readonly Token[], subject: number): Token[] {
  const words = tokens.slice(Math.max(0, subject - 4), subject);
  const border = words.findLastIndex(
    ({ word, pos }, at) => pos === 'VERB' || (/^[,;:"]$/.test(word) && at < words.length - 1),
  );
  return words.slice(border + 1);
}

/** Of a noun, the verb of its clause governs it: "cancelled the talks", "announced a visit", "talks were called off". */
function ofNoun(meaning: Meaning, { clause, sentence, trigger, predicate }: Reading, governors: Governors): Meaning {
  const before = sentence.tokens
    .slice(Math.max(0, trigger[0] - 4), trigger[0])
    .filter(({ index }) => index !== clause?.verb.index);
  const denier = denierOfNoun(sentence, trigger[0]);
  let now = adjectivesOf(denier ? flipped(meaning, denier.lower) : meaning, before);
  if (isToComeBehind(sentence.tokens, trigger[1])) now = planned(now, 'to-come');
  if (!clause) return now;
  const effects = effectsOfVerb(clause, governors).filter((effect) =>
    /^(denied|denial|planned|requested|possible|idle)$/.test(effect),
  );
  const isNegated = clause.negation !== undefined;
  if (isOver(clause, trigger, predicate)) now = isNegated ? now : flipped(now, `over-${clause.verb.lemma}`);
  const isSubject = trigger[1] <= clause.from;
  const falls = effects.includes('denied') && !/^(end|stop|halt|cease|fail|stall)$/.test(clause.verb.lemma);
  const governs = !isSubject || clause.voice === 'passive' || falls;
  if (governs && effects.length > 0)
    now = applied(
      now,
      effects.filter((effect) => !(effect === 'denial' && effects.includes('denied'))),
      { isNegated, word: clause.verb.lemma },
    );
  else if (isNegated) now = flipped(now, clause.negation?.lower ?? 'not');
  return adverbsOf(modalsOf(now, clause, isSaid(clause)), around(clause));
}

/** "ended cooperation with", "cut ties with": what lasts is over. A visit that ends has taken place. */
const isOver = ({ verb, to }: Clause, trigger: readonly [number, number], predicate: Predicate): boolean =>
  /^(end|cut|conclude|finish|close|sever|break|terminate|discontinue)$/.test(verb.lemma) &&
  to <= trigger[0] &&
  (isState(predicate) || /^(PROVIDES_AID_TO|TRAINS|LENDS_TO|SUPPLIES_ARMS_TO|COOPERATED_WITH)$/.test(predicate));

function outwards(meaning: Meaning, start: Clause, governors: Governors): Meaning {
  let now = meaning;
  let clause = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (
      clause.leader &&
      /^(if|unless|provided|lest|whether|had|were|should|case|condition|long)$/.test(clause.leader.lower)
    )
      now = because(now, clause.leader.lower, { temporality: 'HYPOTHETICAL' });
    if (isCalledFalse(clause)) now = because(flipped(now, 'called-false'), 'denial', { speechAct: 'DENIES' });
    const { parent } = clause;
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
  if (reasons[0] === 'model') return hasNegativeCue(sentence, [0, sentence.tokens.length]);
  // Relative clauses and asides between commas have their own negations.
  const own = Math.min(clause?.from ?? trigger[0], trigger[0]);
  const comma = sentence.tokens.findLastIndex(({ word }, index) => index < own && /^[,;]$/.test(word));
  const subject = clause?.subject && clause.subject.to <= trigger[0] ? clause.subject.to : Math.max(0, trigger[0] - 4);
  const start = Math.max(subject, comma + 1, clause?.link === 'coordinate' ? own - 1 : 0);
  return hasNegativeCue(sentence, [start, trigger[0]]);
}
