/** Whom "it" stands for where it says something: "It said that …", and what it says is so: "it was X who". */
import type { Clause, Slot } from '../../shapes.ts';
import type { Scope } from '../scope.ts';

/** "It said": the body or state that was the source last. */
export function itSays({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const key = scope.issuer(index);
  return key !== undefined && from === 1 && tokens[0]?.lower === 'it' ? meant(index, 1, key) : undefined;
}

/** "It added that": the body or state that was the source of the sentence before, whatever that was about. */
export function itSaysAgain({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const key = scope.sourceIn(index - 1);
  const isIt = tokens[0]?.lower === 'it' && (from === 1 || (from === 2 && tokens[1]?.pos === 'ADV'));
  return isIt && key !== undefined ? meant(index, 1, key) : undefined;
}

/** "…, it said": whoever acted last in the sentence before, where that is a body or a state. */
export function itAdds({ sentence: { index, tokens }, from, to }: Clause, scope: Scope): Slot | undefined {
  const [border, it] = tokens.slice(from - 2, from);
  if (from < 3 || it?.lower !== 'it' || !/^[,"]$/.test(border?.word ?? '') || to >= tokens.length) return undefined;
  const source = scope.sourceIn(index - 1);
  if (source !== undefined) return meant(index, from, source);
  const before = scope.clauses(index - 1).findLast(({ form, parent }) => form === 'finite' && parent === undefined);
  if (before?.subject && SPEAKS_AS_IT.test(scope.kindOf(before.subject.refs[0] ?? '') ?? ''))
    return { ...before.subject, from: from - 1, to: from };
  // "The report, out on Thursday, blames Chad. Sudan, it notes, …": what the report is of.
  const key = scope.issuer(index);
  return key === undefined ? undefined : meant(index, from, key);
}

const meant = (sentence: number, to: number, key: string): Slot => ({
  sentence,
  from: to - 1,
  to,
  refs: [key],
  form: 'pronoun',
  use: 'plain',
  reasons: ['issuer'],
});

const SPEAKS_AS_IT = /BODY|FORCE|ORGANIZATION|OFFICE|MEDIA|COUNTRY/;

/** "it was Chad that attacked": the clause of "was", whose say-so is that of what follows. */
export function cleftOver(clause: Clause, scope: Scope): Clause | undefined {
  if (clause.link !== 'relative' || clause.parent || !/^(who|that|which)$/.test(clause.leader?.lower ?? ''))
    return undefined;
  const { index, tokens } = clause.sentence;
  return scope.clauses(index).find(
    ({ verb, from, complements, parent }) =>
      // Right behind the verb of saying: "said (that) it was".
      parent !== undefined &&
      from - 1 - parent.to < 2 &&
      verb.lemma === 'be' &&
      tokens[from - 1]?.lower === 'it' &&
      complements.some(({ slot }) => slot.from === clause.subject?.from && slot.to === clause.leader?.index),
  );
}
