/** "voiced condolences for those lost in the earthquake that shook villages of Peru", "our prayers are with the people of Peru": the state whose people are mourned. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { sayingOf } from '../judging/saying-of.ts';

const GIVES = /^(express|extend|offer|convey|voice|send|present|share|reiterate|renew)$/;
const SORROW = /\b(condolences?|sympathy|sympathies|solace)\b/;
const ARE_WITH = /\b(condolences|sympathies|sympathy|prayers|thoughts|hearts?)( \w+)*$/;
/** How far behind the verb the sorrow, and behind that the state, may be named. */
const NEAR = 6;
const FAR = 22;

export function mourned(stage: Stage, clause: Clause): Match[] {
  const told = tellingOf(stage, clause);
  const mourner = told?.subject;
  if (!mourner || hasMourned(stage, mourner)) return [];
  const state = stateBehind(stage, clause.to, mourner);
  const ends = state && { subject: mourner, object: state };
  return ends ? [match(told, ends, { predicate: 'CONDOLED', reasons: ['frame', 'mourned'], trust: 0.7 })] : [];
}

/** "offered his sympathy"; "said that all his prayers were with". */
function tellingOf(stage: Stage, clause: Clause): Clause | undefined {
  const { tokens } = stage.sentence;
  const { verb, voice, to, from } = clause;
  if (voice === 'passive') return undefined;
  if (GIVES.test(verb.lemma)) return SORROW.test(lowerOf(tokens.slice(to, to + NEAR))) ? clause : undefined;
  const isWith = /^(be|go|lie)$/.test(verb.lemma) && /^(with|out|to)$/.test(tokens[to]?.lower ?? '');
  return isWith && ARE_WITH.test(lowerOf(tokens.slice(Math.max(0, from - NEAR), from)))
    ? sayingOf(stage, clause)
    : undefined;
}

const hasMourned = ({ before, sentence }: Stage, { refs }: Slot): boolean =>
  before.some(
    ({ predicate, subject, sentence: { index } }) =>
      predicate === 'CONDOLED' && index === sentence.index && refs.includes(subject),
  );

/** "to the families and the people of Peru", "that struck several regions of Peru". */
function stateBehind(stage: Stage, start: number, mourner: Slot): Slot | undefined {
  const own = sideOf(stage, mourner.refs[0]);
  const { tokens } = stage.sentence;
  const found = stage.slots.find(
    ({ refs: [key = ''], use, from }) =>
      from >= start &&
      from < start + FAR &&
      use !== 'possessive' &&
      kindOf(stage.cast, key) === 'COUNTRY' &&
      key !== own &&
      (use === 'adjective' || /^(of|in|to|with|across|the)$/.test(tokens[from - 1]?.lower ?? '')),
  );
  return found && { ...found, use: 'plain' };
}
