/** Sentence and slots → clauses: one for each content verb, with who does it, to whom, and what it hangs on. */
import type { Clause, Sentence, Slot } from '../shapes.ts';
import { type Around, complementsOf, subjectOf, untilOf } from './arguments.ts';
import { hangingOf } from './links.ts';
import { verbGroups } from './verbs.ts';

export function toClauses(
  sentence: Sentence,
  slots: readonly Slot[],
  isKnownVerb: (lemma: string) => boolean,
): Clause[] {
  const groups = verbGroups(sentence, slots, isKnownVerb);
  const around: Around = { sentence, slots, groups, hanging: hangingOf(sentence, groups), subjects: [] };
  const clauses: Clause[] = [];
  groups.forEach((group, index) => {
    const subject = subjectOf(around, index);
    around.subjects.push(subject);
    const { link, parent, leader } = around.hanging[index] ?? {};
    const governor = parent === undefined ? undefined : clauses[parent];
    const until = untilOf(around, index);
    clauses.push({
      ...group,
      sentence,
      complements: complementsOf(around, index, until),
      until,
      ...(subject && { subject }),
      ...(link && { link }),
      ...(leader && { leader }),
      ...(governor && { parent: governor }),
    });
  });
  return clauses;
}
