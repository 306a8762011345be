/** Sentence and slots → clauses: one for each content verb, with who does it, to whom, and what it hangs on. */

import type { Clause, Sentence, Slot } from '../shapes.ts';
import { borderOf } from './borders.ts';
import { hangingOf } from './links/links.ts';
import type { Parsing, VerbGroup } from './parsing.ts';
import { complementsOf } from './slots/complements.ts';
import { subjectOf } from './slots/subjects.ts';
import { verbGroups } from './verbs/verbs.ts';

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
    const above = parent === undefined ? undefined : clauses[parent];
    const governor = link === 'coordinate' && group.form === 'finite' ? sisterOf(above, subject) : above;
    const until = borderOf(parsing, group);
    const complements = complementsOf(parsing, index, until);
    const told = { ...group, modal: group.modal ?? modalAhead(parsing, index) };
    clauses.push(toClause(sentence, told, { complements, until, subject, link, leader, parent: governor }));
  });
  return clauses;
}

/** "warned that supplying missiles would cross a line": what is the subject of "would" has not been done. */
function modalAhead({ groups, tokens }: Parsing, index: number): string | undefined {
  const [group, next] = [groups[index], groups[index + 1]];
  if (group?.form !== 'gerund' || next?.form !== 'finite' || next.modal === undefined) return undefined;
  const isSubject = group.from === 0 || tokens[group.from - 1]?.lower === 'that';
  return isSubject && tokens.slice(group.to, next.from).every(({ word }) => word !== ',') ? next.modal : undefined;
}

/** "said no chase took place and summoned": whose subject it shares, that one is its sister. */
function sisterOf(above: Clause | undefined, subject: Slot | undefined): Clause | undefined {
  if (!above || !subject) return above;
  for (let clause: Clause | undefined = above; clause; clause = clause.parent)
    if (clause.subject === subject) return clause;
  return above;
}

type Rest = Required<Pick<Clause, 'complements' | 'until' | 'subject' | 'link' | 'leader' | 'parent'>>;

/** Written out, so that all clauses are of one shape, whatever they lack: they are asked for everywhere. */
const toClause = (
  sentence: Sentence,
  { verb, from, to, voice, form, modal, negation }: VerbGroup,
  { complements, until, subject, link, leader, parent }: Rest,
): Clause => ({
  sentence,
  verb,
  from,
  to,
  voice,
  form,
  modal,
  negation,
  parent,
  link,
  leader,
  subject,
  complements,
  until,
});
