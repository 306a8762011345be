/** Offices and the like that names themselves state. */
import type { Reading, Stage } from '../reading.ts';

/** Offices and the like that names themselves state. */
export function factReadings(stage: Stage): Reading[] {
  return stage.cast.facts
    .filter(({ sentence }) => sentence === stage.sentence.index)
    .map(({ predicate, subject, object, from, to, tense, reasons }) => ({
      predicate,
      subject,
      object,
      sentence: stage.sentence,
      trigger: [from, to] as const,
      sense:
        tense === 'former'
          ? { temporality: 'HISTORICAL' as const }
          : tense === 'future'
            ? { temporality: 'PLANNED' as const }
            : {},
      reasons: ['title', ...reasons],
      trust: 0.88,
    }));
}
