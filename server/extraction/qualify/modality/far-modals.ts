/** Modals that do not stand right before their verb: "should by now have lent", "Could Kenya have trained …?". */

import { MODAL } from '../../clauses/verbs/auxiliaries.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

const BETWEEN = words('ADP ADV NOUN ADJ DET PUNCT');
const REACH = 5;

/** The one of the clause, else one further left that only an adverbial phrase or the subject of a question parts from it. */
export function modalOf(clause: Clause): string | undefined {
  if (clause.form === 'infinitive' && clause.sentence.tokens[clause.from - 1]?.lower === 'ought') return 'ought';
  if (clause.modal !== undefined || clause.form !== 'finite') return clause.modal;
  if (hasBetter(clause)) return 'should';
  const isBase = isBaseForm(clause.verb) || isPerfect(clause);
  return isBase ? (beforePhrase(clause) ?? beforeSubject(clause)) : undefined;
}

/** "had better sign". */
const hasBetter = ({ verb, sentence: { tokens } }: Clause): boolean =>
  isBaseForm(verb) &&
  tokens[verb.index - 1]?.lower === 'better' &&
  /^(had|'d)$/.test(tokens[verb.index - 2]?.lower ?? '');

export const isPerfect = ({ sentence, from, to }: Clause): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => lower === 'have');

function beforePhrase({ sentence: { tokens }, from, subject }: Clause): string | undefined {
  const start = endOfModalAside(tokens, from);
  for (let at = start - 1; at >= Math.max(0, start - REACH, subject?.to ?? 0); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (MODAL.has(token.lower)) return token.lower;
    if (!BETWEEN.has(token.pos)) return undefined;
  }
  return undefined;
}

/** "could, according to the schedule sent out on Monday, meet": the verb may stand behind an aside; where that begins. */
function endOfModalAside(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.word !== ',') return from;
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < from - 1);
  return open > 0 && MODAL.has(tokens[open - 1]?.lower ?? '') ? open : from;
}

/** Where a question is asked, and behind what turns a sentence round: "Only if Chad pays would Togo ratify". */
const beforeSubject = ({ sentence: { tokens }, subject, from }: Clause): string | undefined => {
  const before = subject && subject.to <= from ? tokens[subject.from - 1]?.lower : undefined;
  if (before === undefined || !MODAL.has(before)) return undefined;
  return tokens.at(-1)?.word === '?' || TURNS_ROUND.has(tokens[0]?.lower ?? '') ? before : undefined;
};

const TURNS_ROUND = words('only never nor neither not under rarely seldom');
