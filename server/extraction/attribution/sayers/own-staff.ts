/** Sources that speak for a person: "…, her spokesman said", "…, his office confirmed". */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scope } from '../scope.ts';

const STAFF = words('spokesman spokeswoman spokesperson office aide aides lawyer lawyers entourage staff cabinet team');

/** The person named last before "her", or the spokesman, where the text names the one that there is. */
export function ownStaff(clause: Clause, scope: Scope): Slot | undefined {
  const boss = bossBefore(clause, scope);
  const noun = clause.sentence.tokens[clause.from - 1]?.lower ?? '';
  const named = boss && /^spokes/.test(noun) ? scope.spokesperson() : undefined;
  return boss && named !== undefined ? { ...boss, refs: [named] } : boss;
}

/** "The president thanked Chad, he said": where a spokesman has a name in the text, nobody speaks of himself so. */
export function speaksForHim({ subject, from, sentence }: Clause, scope: Scope): Slot | undefined {
  if (subject?.form !== 'pronoun' || subject.to > from) return undefined;
  const main = scope.clauses(sentence.index).find(({ form, parent }) => form === 'finite' && !parent)?.subject;
  const isHimself = main !== undefined && main.form === 'nominal' && main.refs[0] === subject.refs[0];
  const named = isHimself ? scope.spokesperson() : undefined;
  return named === undefined ? undefined : { ...subject, refs: [named] };
}

/** Who speaks for somebody is named right behind them. */
function bossBefore({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const noun = tokens[from - 1];
  const at = tokens.findLastIndex(
    ({ lower }, place) => place < from - 1 && place >= from - 3 && /^(his|her)$/.test(lower),
  );
  if (!noun || at < 0 || !STAFF.has(noun.lower)) return undefined;
  const people = scope
    .slots(index)
    .filter(({ to, refs, form }) => to <= at && form !== 'pronoun' && scope.kindOf(refs[0] ?? '') === 'PERSON');
  // "President X received Y, his office said": X's.
  const main = scope.clauses(index).find(({ form, parent }) => form === 'finite' && !parent)?.subject;
  return (noun.lower === 'office' ? people.find((slot) => slot === main) : undefined) ?? people.at(-1);
}
