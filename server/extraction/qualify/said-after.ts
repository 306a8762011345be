/** "…, the ministry said.", "X, Y said, …": a clause of saying that governs nothing, set off by commas or quotation marks. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause, Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import { sayerOf } from './sayer.ts';
import { REPORT } from './saying.ts';
import type { Scope } from './scope.ts';
import { mayFollow, SAYS } from './verbs-of-saying.ts';

/** "…, the ministry said.", "…, X told reporters on Monday": a clause of saying at the end that governs nothing. */
export function saidAfter(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const { sentence, trigger } = reading;
  const clauses = scope.clauses(sentence.index);
  const saying = clauses.findLast((clause) => isSayingAtEnd(clause, { clauses, trigger }));
  // "complained of a canal that drinks, it says, too much": what hangs on the act does not tell it.
  if (!saying || saying === reading.clause || (reading.clause && saying.parent === reading.clause)) return undefined;
  // "Mali says jets entered, Algiers denies": the one who says it is named before.
  if (saying.verb.lemma === 'deny' && reading.clause?.link === 'that') return undefined;
  const said = sayerOf(saying, scope);
  return said && !isSister(reading, saying) ? said : undefined;
}

/** "X met Y and said …": the act is the outlet's. */
const isSister = ({ clause, subject }: Reading, saying: Clause): boolean =>
  (saying.link === 'coordinate' && (saying.parent === clause || saying.subject === clause?.subject)) ||
  (saying.subject === clause?.subject && saying.subject?.refs[0] === subject && saying.link !== undefined);

/** "…," replied the envoy. */
const isInverted = ({ subject, to }: Clause): boolean => subject !== undefined && subject.from >= to;

function isSayingAtEnd(
  clause: Clause,
  { clauses, trigger }: { clauses: readonly Clause[]; trigger: readonly [number, number] },
): boolean {
  const { verb, sentence, until } = clause;
  const end = Math.max(clause.to, clause.subject && clause.subject.from >= clause.to ? clause.subject.to : 0);
  const isAside = verb.index < trigger[0] && endsAside(sentence.tokens, end, clauses);
  if (
    !(mayFollow(verb.lemma) || (isInverted(clause) && SAYS.has(verb.lemma))) ||
    !(
      clause.form === 'finite' ||
      (clause.form === 'gerund' && /^(quote|cite)$/.test(clause.parent?.verb.lemma ?? ''))
    ) ||
    (verb.index < trigger[1] && !isAside)
  )
    return false;
  if (clauses.some(({ parent, link }) => parent === clause && link === 'that')) return false;
  // "Chad, so its brochures say, is at peace; Kenya lends to Chad": behind a semicolon stands another matter.
  if (sentence.tokens.slice(verb.index, trigger[0]).some(({ word }) => word === ';')) return false;
  const start = Math.min(clause.subject?.from ?? headBefore(sentence.tokens, clause.from), clause.from);
  const rest = sentence.tokens.slice(clause.to, until);
  return isSetOff(sentence.tokens, start) && rest.length < 16;
}

/** "a note handed out by the government says", "the office of the president in Lilongwe wrote": where the noun phrase begins, if it has no slot. */
function headBefore(tokens: readonly Token[], from: number): number {
  const head = tokens.findLast(
    ({ lower, index }) => index < from && index > from - 14 && (REPORT.test(lower) || OFFICES.has(lower)),
  );
  const isOne =
    head &&
    tokens
      .slice(head.index, from)
      .every(({ word, pos }) => !/^(AUX|PRON|SCONJ|CCONJ)$/.test(pos) && !/^[,;:"]$/.test(word));
  return isOne ? head.index : from;
}

const OFFICES = words('office ministry department government army');

/** A comma closes ", X said," and ", X said in an interview published in May,": no verb but a participle stands in between. */
function endsAside(tokens: readonly Token[], end: number, clauses: readonly Clause[]): boolean {
  const close = tokens.findIndex(({ word }, at) => at >= end && /^[,;:"]$/.test(word));
  return (
    close >= 0 &&
    close - end < 20 &&
    tokens[close]?.word === ',' &&
    // "X said, accusing Y of": what hangs behind the comma is the outlet's.
    !tokens[close + 1]?.lower.endsWith('ing') &&
    !clauses.some(({ verb, subject }) => verb.index >= end && verb.index < close && subject !== undefined)
  );
}

const DENIABLE = words('charge accusation claim allegation assertion suggestion insinuation version');

/** A comma, a quotation mark or "as" stands before its subject: ", the news agency Reuters said". */
function isSetOff(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (
    at > start - 6 &&
    (/^(DET|ADJ|NOUN|NUM|PROPN)$/.test(tokens[at]?.pos ?? '') || /^(so|or)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const opener = tokens[at];
  // ", a charge Uganda denies": denied is the noun, not the sentence.
  if (tokens.slice(at + 1, start).some(({ lower }) => DENIABLE.has(lower))) return false;
  return opener !== undefined && (/^[,"]$/.test(opener.word) || opener.lower === 'as');
}
