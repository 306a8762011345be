/** Sources that speak for a person: "…, her spokesman said", "…, his office confirmed". */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Scope } from '../scope.ts';

const STAFF = words('spokesman spokeswoman spokesperson office aide aides lawyer lawyers entourage staff cabinet team');

/** The person named last before "her": who speaks for somebody is named right behind them. */
export function ownStaff({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const noun = tokens[from - 1];
  const at = tokens.findLastIndex(
    ({ lower }, place) => place < from - 1 && place >= from - 3 && /^(his|her)$/.test(lower),
  );
  if (!noun || at < 0 || !STAFF.has(noun.lower)) return undefined;
  return scope
    .slots(index)
    .findLast(({ to, refs, form }) => to <= at && form !== 'pronoun' && scope.kindOf(refs[0] ?? '') === 'PERSON');
}
