/** "…, the ministry said.", "X, Y said, …": a clause of saying that governs nothing, set off by commas or quotation marks. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause, Token } from '../shapes.ts';
import { sayerOf } from './sayer.ts';
import type { Scope } from './scope.ts';
import { mayFollow } from './verbs-of-saying.ts';

/** "…, the ministry said.", "…, X told reporters on Monday": a clause of saying at the end that governs nothing. */
export function saidAfter(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const { sentence, trigger } = reading;
  const clauses = scope.clauses(sentence.index);
  const saying = clauses.findLast((clause) => isSayingAtEnd(clause, { clauses, trigger }));
  if (!saying || saying === reading.clause) return undefined;
  // "Mali says jets entered, Algiers denies": the one who says it is named before.
  if (saying.verb.lemma === 'deny' && reading.clause?.link === 'that') return undefined;
  const said = sayerOf(saying, scope);
  return said && !isSister(reading, saying) ? said : undefined;
}

/** "X met Y and said …": the act is the outlet's. */
const isSister = ({ clause, subject }: Reading, saying: Clause): boolean =>
  (saying.link === 'coordinate' && (saying.parent === clause || saying.subject === clause?.subject)) ||
  (saying.subject === clause?.subject && saying.subject?.refs[0] === subject && saying.link !== undefined);

function isSayingAtEnd(
  clause: Clause,
  { clauses, trigger }: { clauses: readonly Clause[]; trigger: readonly [number, number] },
): boolean {
  const { verb, sentence, until } = clause;
  const end = Math.max(clause.to, clause.subject && clause.subject.from >= clause.to ? clause.subject.to : 0);
  const isAside = sentence.tokens[end]?.word === ',' && verb.index < trigger[0];
  if (
    !mayFollow(verb.lemma) ||
    !(
      clause.form === 'finite' ||
      (clause.form === 'gerund' && /^(quote|cite)$/.test(clause.parent?.verb.lemma ?? ''))
    ) ||
    (verb.index < trigger[1] && !isAside)
  )
    return false;
  if (clauses.some(({ parent, link }) => parent === clause && link === 'that')) return false;
  const start = Math.min(clause.subject?.from ?? clause.from, clause.from);
  const rest = sentence.tokens.slice(clause.to, until);
  return isSetOff(sentence.tokens, start) && rest.length < 16;
}

/** A comma, a quotation mark or "as" stands before its subject: ", the news agency Reuters said". */
function isSetOff(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at > start - 6 && /^(DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
  const opener = tokens[at];
  return opener !== undefined && (/^[,"]$/.test(opener.word) || opener.lower === 'as');
}
