/** Who is told to be away from an event without being the subject of it: "missing from the summit was A", "the summit opened without A", "illness kept A from the summit", "gave the summit a miss". */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { directObject } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match } from '../frame.ts';

const HAPPENS = /^(open|begin|start|end|close|convene|meet|proceed|conclude|go|take|resume)$/;
const KEEPS = /^(keep|prevent|bar|ban|exclude|shut|lock|freeze|block|stop)$/;
const MISSING = /(^|[,"] |\b)(missing|absent)( \w+)? from( the| this| last)?( \S+){0,2}$/;

export function absentFrom(stage: Stage, clause: Clause): Match[] {
  const absence =
    inverted(stage, clause) ?? withoutThem(stage, clause) ?? keptFrom(stage, clause) ?? missed(stage, clause);
  const sense = { polarity: 'DENIED' } as const;
  return absence ? [match(clause, absence, { predicate: 'ATTENDED', ...ABSENT, sense })] : [];
}
const ABSENT = { reasons: ['frame', 'absent-from'], trust: 0.74 } as const;

type Absence = Pick<Match, 'subject' | 'object'> | undefined;

const isEvent = ({ cast }: Stage, slot: Slot | undefined): slot is Slot =>
  slot !== undefined && kindOf(cast, slot.refs[0] ?? '') === 'EVENT';

/** "Conspicuously missing from the Bamako Summit was its host". */
function inverted(stage: Stage, { verb, from, complements, negation, sentence: { tokens } }: Clause): Absence {
  if (verb.lemma !== 'be' || negation) return undefined;
  const event = stage.slots.find(({ to }) => to === from);
  const absent = complements.find(({ preposition, slot }) => preposition === undefined && slot.use === 'plain')?.slot;
  if (!isEvent(stage, event) || !absent || isEvent(stage, absent)) return undefined;
  return MISSING.test(lowerOf(tokens.slice(0, event.from))) ? { subject: absent, object: event } : undefined;
}

/** "The Bamako Summit opened without Chad". */
function withoutThem(stage: Stage, { verb, subject, complements, negation }: Clause): Absence {
  if (!HAPPENS.test(verb.lemma) || !isEvent(stage, subject) || negation) return undefined;
  const absent = complements.find(({ preposition }) => preposition === 'without')?.slot;
  return absent?.use === 'plain' ? { subject: absent, object: subject } : undefined;
}

/** "Illness kept President Saleh from the Bamako Summit", "barred Chad from the Bamako Summit". */
function keptFrom(stage: Stage, clause: Clause): Absence {
  if (!KEEPS.test(clause.verb.lemma) || clause.voice === 'passive' || clause.negation) return undefined;
  const event = clause.complements.find(({ preposition }) => /^(from|of)$/.test(preposition ?? ''))?.slot;
  const absent = directObject(clause);
  return isEvent(stage, event) && absent && !isEvent(stage, absent) ? { subject: absent, object: event } : undefined;
}

/** "will give Peru a miss on his tour", "bypassed Peru on his tour". */
export function passedOver(stage: Stage, clause: Clause): Match[] {
  const { verb, subject, sentence } = clause;
  const place = directObject(clause);
  if (!place || subject?.use !== 'plain' || !isPerson(stage, subject) || !isPlace(stage, place)) return [];
  const isMissed = verb.lemma === 'give' && A_MISS.test(lowerOf(sentence.tokens.slice(place.to, place.to + 3)));
  if (!isMissed && !/^(bypass|skip|omit)$/.test(verb.lemma)) return [];
  const sense = { polarity: 'DENIED' } as const;
  const rest = { predicate: 'VISITED', reasons: ['frame', 'passed-over'], trust: 0.74, sense } as const;
  return [match(clause, { subject, object: place }, rest)];
}
const A_MISS = /^a (wide )?miss\b/;

/** "gave the Bamako Summit a miss". */
function missed(stage: Stage, { verb, subject, complements, sentence: { tokens } }: Clause): Absence {
  const event = verb.lemma === 'give' ? complements.find(({ preposition }) => !preposition)?.slot : undefined;
  if (!isEvent(stage, event) || subject?.use !== 'plain') return undefined;
  return A_MISS.test(lowerOf(tokens.slice(event.to, event.to + 3))) ? { subject, object: event } : undefined;
}
