/** "The army gave its own account: Kenya attacked Chad", "Obi told parliament: …": who acts before a colon that opens no quotation. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import { words } from '../../tables/word-list.ts';
import { isNote } from '../sayers/note-words.ts';
import { sayerOf } from '../sayers/sayer.ts';
import { SAYS } from '../sayers/verbs-of-saying.ts';
import type { Scope } from '../scope.ts';

const ACCOUNTS = words(
  'account version message claim allegation accusation charge story conclusion verdict warning reply answer view',
);

/** Whoever says or tells it before the colon. */
export function beforeColon({ clause, sentence, trigger }: Reading, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const colon = tokens.findLastIndex(({ word, index }) => word === ':' && index < trigger[0]);
  if (colon < 1 || !clause || clause.from < colon || tokens[colon + 1]?.word === '"') return undefined;
  if (tokens.slice(colon, trigger[0]).some(({ word }) => word === ';')) return undefined;
  const last = scope.clauses(sentence.index).findLast(({ form, to }) => form === 'finite' && to <= colon);
  // "said the deal was off: …": who said so goes on.
  const before = last?.link === 'that' ? last.parent : last;
  const noun = tokens[colon - 1]?.lower ?? '';
  const isTold = before !== undefined && (SAYS.has(before.verb.lemma) || ACCOUNTS.has(noun) || isNote(noun));
  return isTold ? sayerOf(before, scope) : undefined;
}
