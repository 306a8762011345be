/** The event that a text has told of: what "took part" means where it does not say in what. */
import type { Clause } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';
import { attendedBefore, type EventFound } from './event-names.ts';

/** Sentences back. */
const BACK = 5;

/** The last named before the clause, in its sentence or in one before; else the one that somebody was said to attend. */
export function eventBefore(stage: Stage, { from }: Pick<Clause, 'from'>): Omit<EventFound, 'to'> | undefined {
  const { cast, sentence } = stage;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const named = (cast.slots[at] ?? []).findLast(
      ({ refs, to }) => kindOf(cast, refs[0] ?? '') === 'EVENT' && (at < sentence.index || to <= from),
    );
    if (named) return { key: named.refs[0] ?? '' };
  }
  return attendedBefore(stage);
}
