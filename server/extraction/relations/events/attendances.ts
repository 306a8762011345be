/** Who was at an event that has no name of its own: "attended the closing ceremony", "the summit was opened by A". */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { agentOf } from '../clause-ends.ts';
import { kindOf } from '../ends.ts';
import { isRead } from '../is-read.ts';
import type { Reading, Stage } from '../reading.ts';
import { EVENT_NOUNS, type EventFound, eventAt } from './event-names.ts';

const AT = /^(attend|chair|co-chair|cochair|grace|witness|open|inaugurate|close|address|join|observe)$/;
/** With their preposition. */
const IN = /^(participate|partake|preside|speak|officiate|gather|assemble)$/;
const TAKES_PART = /^(take|be)$/;
const PREPOSITION = /^(in|at|over|for)$/;
/** Whoever does so is not there: "boycotted the summit", "stayed away from the donors' conference". */
const AWAY =
  /^(boycott|skip|miss|shun|snub|(stay|keep|stays|be absent|be missing|pull|back|bow|cry|opt|drop) ?(away|out|off)? ?(from|of)|sit out)( |$)/;
/** How far behind the verb the noun may stand. */
const FAR = 7;

/** `stage.before` must hold what the lexicon found in the sentence: what it read is not read again. */
export const attendanceReadings = (stage: Stage): Reading[] =>
  stage.sentence.tokens.some(({ lower }) => EVENT_NOUNS.has(lower))
    ? stage.clauses.flatMap((clause) =>
        (isAt(clause) || isAway(clause)) && !isRead(stage, clause) ? readingsOf(stage, clause) : [],
      )
    : [];

function isAt({ verb, to, sentence: { tokens } }: Clause): boolean {
  const [first, second] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  return (
    AT.test(verb.lemma) ||
    (IN.test(verb.lemma) && PREPOSITION.test(first)) ||
    (TAKES_PART.test(verb.lemma) && /^(part|present)$/.test(first) && PREPOSITION.test(second))
  );
}

const isAway = ({ verb, to, voice, sentence: { tokens } }: Clause): boolean =>
  voice === 'active' && AWAY.test(`${verb.lemma} ${lowerOf(tokens.slice(to, to + 2))}`);

function readingsOf(stage: Stage, clause: Clause): Reading[] {
  const guests = clause.voice === 'passive' ? agentOf(clause) : clause.subject;
  const event = guests && eventOf(stage, clause);
  if (!guests || !event || !areActors(stage, guests)) return [];
  return guests.refs.map((subject) => ({
    predicate: 'ATTENDED',
    subject,
    object: event.key,
    sentence: stage.sentence,
    clause,
    trigger: [clause.verb.index, clause.to],
    sense: isAway(clause) ? { polarity: 'DENIED' as const } : {},
    reasons: ['frame', 'attended'],
    trust: 0.74,
    ...(event.draft && { drafts: [event.draft] }),
  }));
}

const areActors = ({ cast }: Stage, { refs, use }: Slot): boolean =>
  use === 'plain' &&
  refs.every((ref) => /^(PERSON|OFFICE|COUNTRY|ARMED_FORCE|GOVERNMENT_BODY)$/.test(kindOf(cast, ref) ?? ''));

function eventOf(stage: Stage, { voice, from, to }: Clause): EventFound | undefined {
  const { tokens } = stage.sentence;
  const near = voice === 'passive' ? tokens.slice(0, from) : tokens.slice(to, phraseEnd(tokens, to));
  const noun = near.find(({ lower }) => EVENT_NOUNS.has(lower));
  return noun && eventAt(stage, noun);
}

/** Up to the next verb, comma or conjunction: the object. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ pos, word, index }) =>
      index >= from && (index > from + FAR || /^(VERB|AUX|CCONJ|SCONJ)$/.test(pos) || /^[,;:]$/.test(word)),
  );
  return end < 0 ? tokens.length : end;
}
