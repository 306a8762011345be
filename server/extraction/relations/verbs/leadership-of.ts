/** "gratitude to the leadership and people of X": what is said to both is said to X. */
import type { Complement, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import type { Stage } from '../reading.ts';

const AND_PEOPLE = /^(and (the )?(people|nation|government|army|armed forces|leadership) )?of (the )?$/;
/** Words that may stand between the group and its nation. */
const FAR = 7;

export function leadershipOf(stage: Stage, complement: Complement): Complement {
  const { slot } = complement;
  const draft = stage.cast.entities.get(slot.refs[0] ?? '');
  if (draft?.kind !== 'GROUP' || !/leadership|people|nation/.test(draft.name)) return complement;
  const nation = nationBehind(stage, slot);
  return nation ? { ...complement, slot: { ...slot, refs: nation.refs } } : complement;
}

const nationBehind = ({ slots, cast, sentence: { tokens } }: Stage, { to }: Slot): Slot | undefined =>
  slots.find(
    ({ from, refs, use }) =>
      from > to &&
      from <= to + FAR &&
      use === 'plain' &&
      cast.entities.get(refs[0] ?? '')?.kind === 'COUNTRY' &&
      AND_PEOPLE.test(`${lowerOf(tokens.slice(to, from))} `),
  );
