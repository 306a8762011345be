/** The clause that a noun of a happening stands in: whose verb tells more of it, and when it was. */
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';

/** How far behind the noun the verb of which it is the subject may stand. */
const VERB_WITHIN = 16;

/** The clause that the noun stands in: behind its verb, or before it as what is done. */
export function clauseOf({ clauses }: Stage, noun: Token): Clause | undefined {
  const behind = clauses.findLast(({ to, until }) => noun.index >= to && noun.index < until);
  const after = clauses.filter(({ from }) => from > noun.index);
  // "A meeting set for Sunday will not take place": a verb without auxiliary right behind the noun only describes it.
  const before =
    after.find(
      ({ from, verb, subject, form }) => !subject && form === 'finite' && (from < verb.index || verb.pos === 'AUX'),
    ) ?? after[0];
  if (!behind) return before;
  if (before && isDescribing(before)) return behind;
  return before && before.form === 'finite' && !before.subject && isOfNoun(clauses, noun, before) ? before : behind;
}

/** "would welcome a pact, but added that nothing had been signed". */
const SETTLED = /^(sign|agree|conclude|reach|finali[sz]e|seal|settle)$/;

/** No other clause begins between the two: "announced the end of ties, noting that the government recognises". */
const isOfNoun = (clauses: readonly Clause[], { index }: Token, { from, link, leader, verb: said }: Clause): boolean =>
  from - index < VERB_WITHIN &&
  !(link === 'that' && leader !== undefined && leader.index > index && !SETTLED.test(said.lemma)) &&
  !clauses.some(({ verb, form }) => form === 'gerund' && verb.index > index && verb.index < from);

/** "agreed to set up a fund, during a visit by X": behind the comma it is when they agreed. */
export function settingOf(
  { sentence: { tokens } }: Stage,
  { index }: Token,
  clause: Clause | undefined,
): Clause | undefined {
  const lead = tokens.findLast(
    ({ lower, index: at }) => at < index && at > index - 4 && /^(during|after)$/.test(lower),
  );
  if (clause?.form !== 'infinitive' || !lead) return clause;
  const isAfterAll = lead.lower === 'after' && FALLS_SHORT.test(clause.parent?.verb.lemma ?? '');
  if (tokens[lead.index - 1]?.word !== ',' && !isAfterAll) return clause;
  let above: Clause = clause;
  while (above.parent) above = above.parent;
  return above;
}

/** "failed to break the deadlock after a meeting with X": they have met. */
const FALLS_SHORT = /^(fail|refuse|decline|struggle)$/;

const DESCRIBES = words('plan schedule set slate arrange book pencil organise organize convene broker mediate earmark');

/** "scrapped a visit to Cairo planned for March": no clause of its own. */
const isDescribing = ({ from, verb }: Clause): boolean =>
  from === verb.index && verb.pos === 'VERB' && DESCRIBES.has(verb.lemma);
