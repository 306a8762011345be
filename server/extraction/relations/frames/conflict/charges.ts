/** "holding Minsk responsible for the bomb": a charge that no verb of accusing makes. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

export function charges({ sentence: { tokens } }: Stage, clause: Clause): Match[] {
  const { subject, verb, complements, to, voice } = clause;
  const [held] = complements;
  if (verb.lemma !== 'hold' || voice === 'passive' || !subject || held?.preposition !== undefined || !held) return [];
  const isHeld =
    held.slot.from <= to + 1 && /^(responsible|accountable|liable)$/.test(tokens[held.slot.to]?.lower ?? '');
  return isHeld && held.slot.use === 'plain'
    ? [
        match(
          clause,
          { subject, object: held.slot },
          { predicate: 'ACCUSED', reasons: ['frame', 'responsible'], trust: 0.76 },
        ),
      ]
    : [];
}
