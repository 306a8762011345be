/** What was done to a side last, by another: what it protests against, or threatens to answer. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { sideOf } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';

interface Asked {
  readonly to: string | undefined;
  readonly harms: ReadonlySet<Predicate>;
  /** Sentences back. */
  readonly back: number;
}

/** Key of the side that did it. */
export function harmerOf(stage: Stage, { to, harms, back }: Asked): string | undefined {
  const deed = stage.before.findLast(
    ({ predicate, subject, object, sentence: { index } }) =>
      harms.has(predicate) &&
      index >= stage.sentence.index - back &&
      sideOf(stage, object) === to &&
      sideOf(stage, subject) !== to,
  );
  return to === undefined ? undefined : sideOf(stage, deed?.subject);
}
