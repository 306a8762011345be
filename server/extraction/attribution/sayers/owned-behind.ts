/** Offices and bodies whose state is named only behind them: "the press service of the President of Uganda", "a spokesperson for the ministry of defence of Uganda". */
import type { Clause, Slot } from '../../shapes.ts';
import type { Scope } from '../scope.ts';

/** How many words the description may have. */
const LONGEST = 9;

/** The state behind "of" right before the verb, where the body itself was taken for another's. */
export function ownedBehind({ subject, from, sentence: { index, tokens } }: Clause, scope: Scope): Slot | undefined {
  if (subject?.form !== 'nominal' || subject.to >= from || from - subject.to > LONGEST) return undefined;
  if (!/^(OFFICE|GOVERNMENT_BODY|ARMED_FORCE|ORGANIZATION)$/.test(scope.kindOf(subject.refs[0] ?? '') ?? ''))
    return undefined;
  if (!/^(of|for)$/.test(tokens[subject.to]?.lower ?? '')) return undefined;
  const last = scope.slots(index).findLast(({ to, use }) => to === from && use === 'plain');
  const country = last && last.from > subject.to ? scope.countryOf(last.refs[0] ?? '') : undefined;
  return last && country !== undefined && country !== scope.countryOf(subject.refs[0] ?? '')
    ? { ...last, from: subject.from, refs: [country] }
    : undefined;
}
