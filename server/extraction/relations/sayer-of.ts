/** Who says what a clause tells: "The ministry said talks …", "Talks …, the ministry said". */
import type { Clause, Slot } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import type { Stage } from './reading.ts';

const SAYS = words(
  'say tell announce add declare state confirm report insist stress clarify reiterate maintain note remark reply explain write comment respond deny',
);

export function sayerOf({ clauses }: Stage, clause: Clause): Slot | undefined {
  const above = clause.link === 'that' ? clause.parent : saidBefore(clauses, clause);
  const behind = above ? undefined : clauses[clauses.indexOf(clause) + 1];
  const saying = above ?? (behind?.form === 'finite' && !behind.parent ? behind : undefined);
  const says = saying !== undefined && SAYS.has(saying.verb.lemma) && saying.voice === 'active';
  return says && saying.subject?.use === 'plain' && saying.subject.refs.length === 1 ? saying.subject : undefined;
}

/** "said the alleged drill with Chad \"never took place\"": no conjunction, and a quotation mark between. */
function saidBefore(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || !SAYS.has(before.verb.lemma) || clause.parent || clause.subject) return undefined;
  const between = clause.sentence.tokens.slice(before.to, clause.from);
  return between.every(({ word, pos }) => pos !== 'CCONJ' && !/^[,;:.]$/.test(word)) ? before : undefined;
}
