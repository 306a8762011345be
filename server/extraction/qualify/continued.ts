/** Speech that runs on without its verb: "He said Kenya would send troops. It had warned Chad." */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause } from '../shapes.ts';
import { sayerOf } from './sayer.ts';
import type { Scope } from './scope.ts';
import { SPEAKS } from './verbs-of-saying.ts';

/** Whoever spoke in the sentence before, of the same paragraph, where this one keeps the tense of reported speech. */
export function continued({ clause, sentence }: Reading, scope: Scope): DraftAttribution | undefined {
  if (!clause || !isReported(clause) || clause.parent || /^(relative|adverbial)$/.test(clause.link ?? ''))
    return undefined;
  const before = scope.clauses(sentence.index - 1);
  if (before[0]?.sentence.line !== sentence.line) return undefined;
  const saying = before.findLast((one) => tells(one, before));
  return saying && sayerOf(saying, scope);
}

/** It says something in reported speech: the last thing that the sentence says. */
const tells = (clause: Clause, all: readonly Clause[]): boolean =>
  SPEAKS.has(clause.verb.lemma) &&
  clause.form === 'finite' &&
  !clause.parent &&
  all.some(({ parent, link }) => parent === clause && link === 'that');

/** "would lend", "had warned": one step further back than what the text itself tells. */
const isReported = ({ sentence, from, to, modal, form }: Clause): boolean =>
  form === 'finite' &&
  (/^(would|'d)$/.test(modal ?? '') || sentence.tokens.slice(from, to - 1).some(({ lower }) => lower === 'had'));
