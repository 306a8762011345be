/** Sources in the cities where the world meets: "diplomats in Brussels" speak for no Belgium, "a tribunal in The Hague" for no Netherlands. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scope } from '../../scope.ts';
import { isCrowd } from './crowd-words.ts';
import { calledBy, describedSlot } from './noun-phrase.ts';
import { heardFrom } from './stand-ins.ts';

const SEATS = words('brussels hague geneva strasbourg luxembourg vienna york davos');
const MEET_THERE = words(`
  diplomats diplomat envoys envoy negotiators negotiator tribunal court judges arbitrators delegates mediators ambassadors sources
  source officials official`);

/** Who is heard from there: the noun before "in". */
export function heardAtSeat(tokens: readonly Token[], { from, to }: Pick<Slot, 'from' | 'to'>): Token | undefined {
  const joint = tokens.slice(0, from).findLast(({ pos }) => pos !== 'DET');
  const noun = tokens[(joint?.index ?? 0) - 1];
  const isThere = /^(in|at)$/.test(joint?.lower ?? '') && SEATS.has(tokens[to - 1]?.lower ?? '');
  return isThere && noun && MEET_THERE.has(noun.lower) ? noun : undefined;
}

/** Right before the verb of saying; not "Judges in The Hague heard from X". */
export function atSeat(clause: Clause, scope: Scope): Slot | undefined {
  const { sentence, from } = clause;
  const slot = scope.slots(sentence.index).findLast(({ to }) => to <= from && from - to < 2);
  const head = slot && heardAtSeat(sentence.tokens, slot);
  if (!head || heardFrom(clause)) return undefined;
  const called = calledBy(sentence, head);
  return describedSlot(sentence.index, [called.from, slot.to], scope.unlisted('GROUP', called.name));
}

/** "US officials in Kabul", "Hamas officials in Gaza": whose officials they are is told before them, and where they are tells nothing. */
export function sentThere({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const all = scope.slots(index);
  const city = all.findLast(({ to }) => to <= from && from - to < 2);
  const joint = tokens[(city?.from ?? 0) - 1];
  if (!city || !joint || !/^(in|at)$/.test(joint.lower)) return undefined;
  return all.find(
    ({ to, reasons, form, use }) =>
      (to === joint.index && reasons.includes('group-of-nation')) ||
      (to === joint.index - 1 && form === 'name' && use === 'plain' && isCrowd(tokens[to]?.lower ?? '')),
  );
}
