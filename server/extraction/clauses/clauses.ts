/** Sentence and slots → clauses: one for each content verb, with who does it, to whom, and what it hangs on. */
import type { Clause, Sentence, Slot } from '../shapes.ts';
import { borderOf } from './borders.ts';
import { complementsOf } from './complements.ts';
import { hangingOf } from './links.ts';
import type { Parsing } from './parsing.ts';
import { subjectOf } from './subjects.ts';
import { verbGroups } from './verbs.ts';

/** In the order of their verbs; a parent stands before what hangs on it. `isKnownVerb`: the lexicon has the lemma. */
export function toClauses(
  sentence: Sentence,
  slots: readonly Slot[],
  isKnownVerb: (lemma: string) => boolean,
): Clause[] {
  const groups = verbGroups(sentence, slots, isKnownVerb);
  const subjects: (Slot | undefined)[] = [];
  const parsing: Parsing = {
    tokens: sentence.tokens,
    slots,
    groups,
    hanging: hangingOf(sentence.tokens, groups),
    subjects,
  };
  const clauses: Clause[] = [];
  groups.forEach((group, index) => {
    const subject = subjectOf(parsing, index);
    subjects.push(subject);
    const { link, parent, leader } = parsing.hanging[index] ?? {};
    const governor = parent === undefined ? undefined : clauses[parent];
    const until = borderOf(parsing, group);
    clauses.push({
      ...group,
      sentence,
      complements: complementsOf(parsing, index, until),
      until,
      ...(subject && { subject }),
      ...(link && { link }),
      ...(leader && { leader }),
      ...(governor && { parent: governor }),
    });
  });
  return clauses;
}
