/** "General X of Pakistan and General Y of Jordan": the states say whose the two are, and are no parties beside them. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { toSlot } from '../slot-at.ts';

/** True where the slot is the state of somebody named right before, whose slot then holds both. */
export function nationBehind({ board, casting, slots }: Scene, { from, to, refs, use }: Slot): boolean {
  const before = slots.at(-1);
  const [person = '', nation = ''] = [before?.refs[0], refs[0]];
  if (before?.form !== 'name' || use !== 'plain' || before.refs.length + refs.length !== 2) return false;
  const isOf = casting.drafts.get(person)?.kind === 'PERSON' && casting.drafts.get(nation)?.kind === 'COUNTRY';
  const between = board.sentence.tokens.slice(before.to, from).map(({ lower }) => lower);
  if (!isOf || !/^of( the)?$/.test(between.join(' '))) return false;
  if (casting.drafts.get(person)?.country === undefined) casting.drafts.setCountry(person, nation);
  slots[slots.length - 1] = toSlot({ ...before, to });
  return true;
}

/** "the Greek frigate Psara", "a Greek frigate, HS Psara,": the ship is what its state acts with. */
export function nameOfHand({ board, casting, slots }: Scene, { from, to, refs }: Slot): boolean {
  const before = slots.at(-1);
  const { tokens } = board.sentence;
  const isApposed = before?.to === from - 1 && tokens[from - 1]?.word === ',' && tokens[to]?.word === ',';
  if ((before?.to !== from && !isApposed) || !before?.reasons.includes('hand-of-state')) return false;
  if (casting.drafts.get(refs[0] ?? '')?.kind !== 'EQUIPMENT') return false;
  slots[slots.length - 1] = toSlot({ ...before, to });
  return true;
}
