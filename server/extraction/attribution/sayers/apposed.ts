/** Sayers that are described between their name and the verb: "Ada Obi, permanent secretary at the Ugandan foreign ministry, said". */
import type { Clause, Slot } from '../../shapes.ts';
import type { Scope } from '../scope.ts';

/** How many words may describe them. */
const LONGEST = 16;

/** The person before the comma, where another closes the description right before the verb. */
export function apposed({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  if (tokens[from - 1]?.word !== ',') return undefined;
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < from - 1);
  const inside = tokens.slice(open + 1, from - 1);
  if (open < 1 || inside.length > LONGEST || inside.some(({ pos }) => /VERB|AUX/.test(pos))) return undefined;
  // "Chad, Kenya, the ministry said": what is described begins without a capital.
  if (!/^\p{Ll}/u.test(inside[0]?.word ?? '')) return undefined;
  return scope
    .slots(index)
    .find(({ to, use, refs }) => to === open && use === 'plain' && scope.kindOf(refs[0] ?? '') === 'PERSON');
}
