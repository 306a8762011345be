/** Who says a clause, in the same sentence. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Stage } from '../../reading.ts';

const SAYS = words(`
  say tell add claim insist complain argue write declare state note remark allege charge maintain contend warn fume thunder repeat
  tweet post reply retort respond answer stress`);
/** The verb of saying above a that-clause, or beside a quotation in the same sentence. */
export function sayingOf({ clauses, sentence: { tokens } }: Stage, clause: Clause): Clause | undefined {
  const { parent, link } = clause;
  if (parent) return link === 'that' && SAYS.has(parent.verb.lemma) ? parent : undefined;
  const isOpened = tokens.slice(0, clause.from).filter(({ word }) => word === '"').length % 2 === 1;
  const saying = clauses.filter(({ verb, form, subject }) => SAYS.has(verb.lemma) && form === 'finite' && subject);
  return isOpened && saying.length === 1 ? saying[0] : undefined;
}

/** "Chile was behind it, Peru said": who says a main clause behind its comma. */
export const saidBehind = ({ clauses, sentence: { tokens } }: Stage, clause: Clause): Clause | undefined =>
  clause.parent === undefined
    ? clauses.find(
        ({ verb, from, subject, form }) =>
          TELLS.test(verb.lemma) &&
          form === 'finite' &&
          subject !== undefined &&
          from > clause.to &&
          tokens[Math.min(from, subject.from) - 1]?.word === ',',
      )
    : undefined;
const TELLS = /^(say|tell|add|claim|insist|write|declare|state|allege|charge|warn|repeat|reply|retort|respond|answer)$/;
