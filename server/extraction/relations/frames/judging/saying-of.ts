/** Who says a clause, in the same sentence. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../word-list.ts';
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
