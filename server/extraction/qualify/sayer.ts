/** Who the subject of a verb of saying is, also where that is a statement that somebody issued. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Clause, Slot } from '../shapes.ts';
import { cueOf, REPORT } from './saying.ts';
import type { Scope } from './scope.ts';

/** Whoever the subject of a verb of saying is; undefined in the passive. */
export function sayerOf(clause: Clause, scope: Scope): DraftAttribution | undefined {
  if (clause.voice === 'passive') return undefined;
  const subject = clause.subject ?? reportBefore(clause, scope);
  const source = subject?.refs[0];
  if (source === undefined || !subject) return undefined;
  return {
    source,
    verb: clause.verb.lemma,
    cue: cueOf(clause.sentence, [Math.min(subject.from, clause.from), clause.to]),
  };
}

/** "The handout stated": whoever issued it. */
function reportBefore({ sentence, from }: Clause, { issuer, slots }: Scope): Slot | undefined {
  const head = sentence.tokens.slice(Math.max(0, from - 9), from).find(({ lower }) => REPORT.test(lower));
  const author =
    head &&
    slots(sentence.index).find(
      (slot) =>
        slot.from > head.index &&
        slot.from <= head.index + 3 &&
        /^(by|from|of)$/.test(sentence.tokens[head.index + 1]?.lower ?? ''),
    );
  if (author) return author;
  const key = issuer(sentence.index);
  if (!head || key === undefined) return undefined;
  const owner = slots(sentence.index).findLast(
    ({ to, use }) => to <= head.index && use !== 'plain' && head.index - to < 3,
  );
  return {
    sentence: sentence.index,
    from: head.index,
    to: head.index + 1,
    refs: owner?.refs ?? [key],
    form: 'nominal',
    use: 'plain',
    reasons: ['issuer'],
  };
}
