/** "met visiting Minister X in Nairobi": the minister is on a visit there. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, isPlace, match, sideOf } from '../frame.ts';

export function visiting(stage: Stage, clause: Clause): Match[] {
  const { tokens } = stage.sentence;
  const guest = stage.slots.find(
    (slot) =>
      slot.from > clause.verb.index &&
      slot.use === 'plain' &&
      slot.refs.length === 1 &&
      isPerson(stage, slot) &&
      tokens.slice(slot.from - 1, slot.from + 2).some(({ lower }) => lower === 'visiting'),
  );
  if (!guest || clause.negation || clause.form !== 'finite') return [];
  const host = countryOf(stage, placeBehind(stage, guest)) ?? sideOf(stage, clause.subject?.refs[0]);
  if (host === undefined || host === sideOf(stage, guest.refs[0])) return [];
  const object: Slot = { ...guest, refs: [host], members: undefined, reasons: ['where-met'] };
  return [
    match(clause, { subject: guest, object }, { predicate: 'VISITED', reasons: ['frame', 'visiting'], trust: 0.74 }),
  ];
}

/** "in Nairobi", right behind. */
const placeBehind = (stage: Stage, { to }: Slot): Slot | undefined =>
  stage.slots.find(
    (slot) =>
      slot.from <= to + 2 &&
      slot.from > to &&
      isPlace(stage, slot) &&
      /^(in|at)$/.test(stage.sentence.tokens[to]?.lower ?? ''),
  );

const countryOf = (stage: Stage, place: Slot | undefined): string | undefined => sideOf(stage, place?.refs[0]);
