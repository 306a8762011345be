/** What an article says twice is one candidate with two places. */
import type { Candidate } from '../../domain/candidate.ts';
import { isSymmetric } from '../../domain/ontology/predicate.ts';

/** In the order of their first place; the surest way of saying it stays. Denied, planned, possible and happened stay apart. */
export function joined(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const before = kept.get(key);
    kept.set(key, before ? merged(before, candidate) : candidate);
  }
  return [...kept.values()];
}

function keyOf({
  predicate,
  subject,
  object,
  with: third,
  polarity,
  temporality,
  certainty,
  validFrom,
}: Candidate): string {
  const ends = isSymmetric(predicate) ? [subject, object].sort() : [subject, object];
  return JSON.stringify([
    predicate,
    ends,
    third,
    polarity,
    temporality,
    certainty === 'POSSIBLE',
    validFrom?.length === 10 ? undefined : validFrom,
  ]);
}

function merged(first: Candidate, second: Candidate): Candidate {
  const [best, other] = second.confidence > first.confidence ? [second, first] : [first, second];
  if (best.evidence.start === other.evidence.start) return best;
  return { ...best, also: [...(best.also ?? []), other.evidence, ...(other.also ?? [])] };
}
