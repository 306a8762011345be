/** "The toll did not come up in the talks between A and B", "Cyprus was raised at the meeting between A and B": what the two spoke of, or did not. */
import type { Clause } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { areOfTwoSides, match } from '../frame.ts';

const TALKS_BETWEEN =
  /^[^,;:]*\b(in|at|during) (the|this|that|\w+day 's|last \w+ 's)( [^ ,;:]+){0,2} (talks|meeting|negotiations|discussions|consultations|call|summit) between( the)?$/;

export function notRaised(stage: Stage, clause: Clause): Match[] {
  const { tokens } = stage.sentence;
  const particle = particleOf(clause);
  if (particle === undefined || clause.modal === 'should') return [];
  const two = stage.slots.find(
    (slot) =>
      slot.from >= clause.to &&
      areOfTwoSides(stage, slot) &&
      TALKS_BETWEEN.test(lowerOf(tokens.slice(clause.to + particle, slot.from))),
  );
  return two
    ? [
        match(
          clause,
          { subject: two, object: two },
          {
            predicate: 'DISCUSSED',
            reasons: ['frame', 'raised-in-talks'],
            trust: 0.72,
            trigger: [clause.verb.index, clause.to + particle],
          },
        ),
      ]
    : [];
}

/** How many words belong to the verb: "came up", "was raised". */
function particleOf({ voice, verb, to, sentence: { tokens } }: Clause): number | undefined {
  if (voice === 'passive') return /^(raise|mention|discuss|broach|address)$/.test(verb.lemma) ? 0 : undefined;
  return verb.lemma === 'come' && tokens[to]?.lower === 'up' ? 1 : undefined;
}
