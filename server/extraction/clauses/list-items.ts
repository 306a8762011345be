/** "The ministers met and: / Congratulated Azerbaijan; / Thanked Georgia": items of a declaration are of whoever its first sentence names. */
import type { Clause, Sentence, Slot } from '../shapes.ts';

/** The clauses of each sentence, with that subject where an item begins with its verb. */
export function withListLead(sentences: readonly Sentence[], all: readonly Clause[][]): Clause[][] {
  let lead: Slot | undefined;
  return sentences.map((sentence, at) => {
    const clauses = all[at] ?? [];
    const opens = sentence.tokens.at(-1)?.word === ':' ? mainSubject(clauses) : undefined;
    if (opens) lead = opens;
    else if (lead && isItem(clauses)) return withSubject(clauses, lead);
    else if (clauses.length > 0) lead = undefined;
    return clauses;
  });
}

const mainSubject = (clauses: readonly Clause[]): Slot | undefined =>
  clauses.find(({ form, parent }) => form === 'finite' && !parent)?.subject;

const isItem = ([first]: readonly Clause[]): boolean => first?.from === 0;

/** Of the verb that the item begins with, and of what is joined to it. */
function withSubject(clauses: readonly Clause[], subject: Slot): Clause[] {
  const made = new Map<Clause, Clause>();
  for (const [index, clause] of clauses.entries()) {
    const parent = clause.parent && made.get(clause.parent);
    const isTheirs = index === 0 || (clause.subject === undefined && clause.link === 'coordinate');
    const given = clause.subject ?? (isTheirs ? subject : undefined);
    made.set(clause, { ...clause, parent, subject: index === 0 ? subject : given });
  }
  return [...made.values()];
}
