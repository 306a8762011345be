/** Offices and the like that names themselves state. */
import type { Clause } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
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
      statedIn: stage.clauses.find((clause) => isStatedIn(clause, from)),
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

const NAMES = /^(appoint|name|elect|reelect|choose|install|confirm|inaugurate|reappoint|swear|take|assume|become)$/;

/** "had been named foreign minister", "was sworn in on Monday as president". */
const isStatedIn = ({ verb, to, sentence: { tokens } }: Clause, from: number): boolean =>
  NAMES.test(verb.lemma) &&
  to <= from &&
  /^(in |office |the oath |oath )?(on \w+ )?(as )?(the |a |an |its |his |her |their )?$/.test(
    `${lowerOf(tokens.slice(to, from))} `.replace(/^ $/, ''),
  );
