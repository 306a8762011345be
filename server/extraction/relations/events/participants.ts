/** Who takes part in an event named before: "Hungary sent officers", "Oman did not take part", "the exercise is hosted by Uganda". */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import { isRead } from '../is-read.ts';
import type { Reading, Stage } from '../reading.ts';
import { eventBefore } from './event-before.ts';

/** `stage.before` must hold what rules have found in the sentence: what they read is not read again. */
export const participantReadings = (stage: Stage): Reading[] =>
  stage.clauses.flatMap((clause) => {
    const deed = deedOf(clause);
    const doer = deed?.doer(stage, clause);
    return deed && doer && isActor(stage, doer) && !isRead(stage, clause)
      ? readingsOf(stage, clause, { predicate: deed.predicate, doer })
      : [];
  });

function readingsOf(
  stage: Stage,
  clause: Clause,
  { predicate, doer }: { readonly predicate: Predicate; readonly doer: Slot },
): Reading[] {
  const event = eventBefore(stage, clause);
  if (!event) return [];
  return doer.refs.map((subject) => ({
    predicate,
    subject,
    object: event.key,
    sentence: stage.sentence,
    clause,
    trigger: [clause.verb.index, clause.to],
    sense: {},
    reasons: ['frame', 'event-before', ...doer.reasons],
    trust: 0.72,
    ...(event.draft && { drafts: [event.draft] }),
  }));
}

interface Deed {
  readonly predicate: Predicate;
  readonly doer: (stage: Stage, clause: Clause) => Slot | undefined;
}

const EXERCISES = words('exercise exercises drill drills manoeuvres maneuvers wargames games event');
const EDITIONS = words('edition round stage phase');
const SENT = words(
  'delegation observer observers officers team contingent representative representatives troops envoy',
);
/** What is done to the exercise itself, by whoever is there. */
const DONE = words('host watch observe attend open close monitor oversee lead direct command');

/** What the clause says of whom, where it leaves out the event. */
function deedOf(clause: Clause): Deed | undefined {
  const { verb, to, voice, sentence } = clause;
  if (DONE.has(verb.lemma) && nounOf(clause))
    return { predicate: verb.lemma === 'host' ? 'HOSTED' : 'ATTENDED', doer: voice === 'passive' ? byWhom : subjectOf };
  if (voice === 'passive') return verb.lemma === 'represent' && !isLedOn(clause) ? attends(subjectOf) : undefined;
  if (isTakingPart(clause)) return attends(someOf);
  if (verb.lemma === 'be' && GUEST.test(wordsFrom(sentence, to))) return attends(subjectOf);
  const thing = sentence.tokens.slice(to, to + 4).find(({ pos }) => pos === 'NOUN');
  const isSent = verb.lemma === 'send' && thing !== undefined && SENT.has(thing.lower);
  return isSent && !clause.complements.some(({ preposition }) => preposition === 'to') ? attends(subjectOf) : undefined;
}

/** "was the guest of honour". */
const GUEST = /^(the |its |a )?(guest of honou?r|chief guest|special guest|main guest)\b/;

const attends = (doer: Deed['doer']): Deed => ({ predicate: 'ATTENDED', doer });

/** "the exercise", "the final stage of the drills", "the 2031 edition": before a passive, else behind the verb. */
function nounOf({ voice, from, to, sentence: { tokens } }: Clause): Token | undefined {
  const phrase = voice === 'passive' ? tokens.slice(Math.max(0, from - 4), from) : tokens.slice(to, to + 5);
  const end = phrase.findIndex(({ pos, word }) => /^(VERB|AUX)$/.test(pos) || /^[,;:.]$/.test(word));
  const own = end < 0 || voice === 'passive' ? phrase : phrase.slice(0, end);
  const noun = own.find(({ lower }) => EXERCISES.has(lower) || EDITIONS.has(lower));
  const isDefinite = own.some(({ lower, index }) => /^(the|this)$/.test(lower) && noun && index < noun.index);
  return isDefinite ? noun : undefined;
}

/** "took part", "is attending", "could not join": nothing behind that says in what. */
function isTakingPart({ verb, to, sentence }: Clause): boolean {
  const rest = wordsFrom(sentence, to);
  if (verb.lemma === 'take') return /^part\b(?! in\b)/.test(rest);
  return /^(participate|attend|join)$/.test(verb.lemma) && ENDS.test(rest);
}

/** The end of the clause, or why and how. */
const ENDS = /^([.,;]|$|as |because|owing|due to|with |too\b|either\b|and |but |for the first)/;

const wordsFrom = ({ tokens }: Sentence, from: number): string =>
  tokens
    .slice(from, from + 4)
    .map(({ lower }) => lower)
    .join(' ');

const isLedOn = ({ complements }: Clause): boolean =>
  complements.some(({ preposition }) => /^(at|in|on)$/.test(preposition ?? ''));

const subjectOf = (_: Stage, { subject }: Clause): Slot | undefined => subject;

const byWhom = (_: Stage, { complements }: Clause): Slot | undefined =>
  complements.find(({ preposition }) => preposition === 'by')?.slot;

/** "3,000 personnel took part, including a company from Fiji"; else the subject. */
function someOf({ slots, sentence: { tokens } }: Stage, { subject, to, until }: Clause): Slot | undefined {
  const at = tokens.findIndex(({ lower, index }) => index >= to && index < until && lower === 'including');
  return at < 0 ? subject : slots.find(({ from, use }) => use === 'plain' && from > at && from <= at + 4);
}

/** Somebody; "3,000 personnel" is nobody by name. */
const isActor = ({ cast }: Stage, { refs, use, reasons }: Slot): boolean =>
  use === 'plain' &&
  !reasons.includes('group') &&
  refs.every((ref) =>
    /^(PERSON|OFFICE|COUNTRY|ARMED_FORCE|GOVERNMENT_BODY|INTERGOVERNMENTAL_ORGANIZATION|GROUP)$/.test(
      kindOf(cast, ref) ?? '',
    ),
  );
