/** What a sentence tells twice is read once. */
import { isSymmetric } from '../../../domain/ontology/predicate.ts';
import type { Reading } from '../reading.ts';

/** The same ends and predicate said twice in one sentence are read once; the most trusted stays. "And two more" is another deed. */
export function distinct(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const before = kept.get(key);
    if (before && areTwoDeeds(before, reading)) kept.set(`${key} again`, reading);
    else if (!before || before.trust < reading.trust) kept.set(key, reading);
  }
  return [...kept.values()];
}

/** Another deed, or the same one denied. */
const APART = /^(more-of-same|denied-deed|said-not-so)$/;

function keyOf({ predicate, subject, object, sentence, reasons }: Reading): string {
  const ends = isSymmetric(predicate) ? [subject, object].sort() : [subject, object];
  return [sentence.index, predicate, ...ends, ...reasons.filter((one) => APART.test(one))].join(' ');
}

/** "met in Oslo and will meet again in Lima": one is done, the other to come. */
const areTwoDeeds = (one: Reading, other: Reading): boolean =>
  one.reasons[0] === 'verb' &&
  other.reasons[0] === 'verb' &&
  one.clause?.verb.lemma === other.clause?.verb.lemma &&
  one.clause?.verb.index !== other.clause?.verb.index &&
  isAhead(one) !== isAhead(other);

const isAhead = ({ clause }: Reading): boolean =>
  clause !== undefined && (/^(will|shall)$/.test(clause.modal ?? '') || clause.form === 'infinitive');
