/** "the Lao and Thai officials": the noun is that of both nations, and neither is named but by it. Offices are cast/offices/titles/offices-in-row.ts. */
import type { Slot } from '../../shapes.ts';
import type { Casting } from '../casting.ts';

/** Adjectives joined to people of a nation: the states, each by its own. */
export function withSharedNoun({ drafts }: Pick<Casting, 'drafts'>, slot: Slot): Slot {
  const last = slot.members?.at(-1);
  const others = slot.members?.slice(0, -1) ?? [];
  if (
    !last?.reasons.includes('group-of-nation') ||
    !others.every(({ form, use }) => form === 'demonym' && use !== 'possessive')
  )
    return slot;
  const states = slot.refs.map((ref) => drafts.sideOf(ref) ?? ref);
  return { ...slot, refs: [...new Set(states)], members: undefined, reasons: ['coordination', 'hand-of-state'] };
}

/** "met his Lao and Thai counterparts": whose counterparts they are does not stand between the verb and them. */
export const withoutOwners = (slots: readonly Slot[]): Slot[] =>
  slots.filter(({ form, use, to }) => {
    const isOwner = form === 'pronoun' && use === 'possessive';
    return (
      !isOwner ||
      !slots.some((next) => next.from === to && next.refs.length > 1 && next.reasons.includes('hand-of-state'))
    );
  });
