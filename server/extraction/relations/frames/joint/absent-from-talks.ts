/** "France is not taking part in the talks between Niger and Canada": with neither of the two. */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

const TAKES_PART =
  /^(participate in|join( in)?|take part in|attend|be (present|represented|at|in|involved in|party to|invited to|included in))\b/;
const AWAY = /^(skip|boycott|shun|miss|sit out|(stay|keep) away from|be (absent|excluded|barred) from|stay out of)\b/;
const TALKS = /^(talks|negotiations|meeting|discussions|consultations|summit)$/;
/** How many words the noun may have behind the verb, and the two behind the noun. */
const FAR = 9;

export function absentFromTalks(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, to, from, negation, sentence } = clause;
  if (subject?.use !== 'plain') return [];
  const words = lowerOf(sentence.tokens.slice(verb.index + 1, to + 4)).replace(/^(not|n't) /, '');
  const phrase = `${clause.voice === 'passive' ? 'be ' : ''}${clause.voice === 'passive' ? verb.lower : verb.lemma} ${words}`;
  const sense = AWAY.test(phrase) ? ({ polarity: 'DENIED' } as const) : {};
  if (!(negation ? TAKES_PART : AWAY).test(phrase)) return [];
  const noun = sentence.tokens.find(({ index, lower }) => index >= from && index < to + FAR && TALKS.test(lower));
  const others = noun && stage.slots.find((slot) => slot.from > noun.index && slot.from <= noun.index + 3);
  const isBetween = noun && sentence.tokens[noun.index + 1]?.lower === 'between';
  if (!others || !isBetween || others.refs.length < 2 || others.refs.some((ref) => subject.refs.includes(ref)))
    return [];
  const rest = { predicate: 'HELD_TALKS_WITH', reasons: ['frame', 'absent-from-talks'], trust: 0.74, sense } as const;
  return [match(clause, { subject, object: others }, rest)];
}
