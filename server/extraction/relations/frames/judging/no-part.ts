/** "had nothing to do with the attack on X", "played no part in the raid on Y", "was in no way behind it": whoever had no part in an attack did not attack. */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const ATTACK =
  '(attack|attacks|raid|raids|strike|strikes|shelling|bombing|bombardment|ambush|assault|incursion|cyberattack|cyber-attack|hack|hacking)';
const NO_PART = new RegExp(
  `\\b(nothing (whatsoever |at all )?to do with|no (part|role|hand|involvement|share)( \\w+)? in|in no way (involved in|behind|responsible for)|not (been )?(involved in|behind|responsible for))` +
    ` (the|any|this|that|last|these|those|such|${ATTACK})\\b[^,;:]*?\\b${ATTACK} (on|against|of|in)$`,
);
/** How many words before the victim tell of it. */
const FAR = 16;

export function noPart(stage: Stage, clause: Clause): Match[] {
  const { subject, from, sentence } = clause;
  if (subject?.use !== 'plain' || isRead(stage, clause, 'ATTACKED')) return [];
  const victim = stage.slots.find(
    (slot) =>
      slot.use === 'plain' &&
      slot.from > from &&
      NO_PART.test(lowerOf(sentence.tokens.slice(Math.max(from, slot.from - FAR), startOf(stage, slot.from)))),
  );
  if (!victim || sideOf(stage, victim.refs[0]) === sideOf(stage, subject.refs[0])) return [];
  const sense = { polarity: 'DENIED' } as const;
  return [
    match(
      clause,
      { subject, object: victim },
      { predicate: 'ATTACKED', reasons: ['frame', 'no-part'], trust: 0.75, sense },
    ),
  ];
}

/** Before the article of whoever is attacked. */
const startOf = ({ sentence: { tokens } }: Stage, from: number): number =>
  tokens[from - 1]?.pos === 'DET' ? from - 1 : from;
