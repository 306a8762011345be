/** "A received B. The two sides discussed": the sides that speak are the two who met. */
import type { Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import { MEETINGS, sideOf } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';

/** How many sentences ago they may have met. */
const BACK = 6;

/** The slot with the two persons whose meeting the text told last, where the sides are theirs; undefined elsewhere. */
export function peopleOfSides(stage: Stage, slot: Slot): Slot | undefined {
  if (!/^(sides|parties|delegations|they)$/.test(stage.sentence.tokens[slot.to - 1]?.lower ?? '')) return undefined;
  const met = stage.before.findLast(
    ({ predicate, sentence }) => MEETINGS.test(predicate) && sentence.index >= stage.sentence.index - BACK,
  );
  const people = met ? [met.subject, met.object] : [];
  const areThey =
    people.every((key) => kindOf(stage.cast, key) === 'PERSON') &&
    slot.refs.every((side) => people.some((key) => sideOf(stage, key) === side));
  return met && areThey ? { ...slot, refs: people, members: undefined, reasons: ['met-before'] } : undefined;
}
