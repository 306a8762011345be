/** What a reading's own clause adds to it: how much of what, and where. */
import type { Candidate } from '../../domain/candidate.ts';
import type { Scope } from '../attribution/scope.ts';
import { kindOf } from '../relations/ends.ts';
import type { Reading } from '../relations/reading.ts';
import type { Cast, Document } from '../shapes.ts';
import type { DateFound } from './dates/dates.ts';
import { placeOf } from './place.ts';
import { quantitiesIn } from './quantities.ts';
import { type Stretch, stretchOf } from './stretch.ts';

export interface ToDetail {
  readonly scope: Scope;
  readonly cast: Cast;
  readonly document: Document;
  /** Dates by sentence: reading them costs more than all else here. */
  readonly dates: (sentence: number) => readonly DateFound[];
}

/** A title states an office, and nothing of how much or where. */
export function detailsOf(
  reading: Reading,
  { scope, cast, document, dates }: ToDetail,
): Pick<Candidate, 'items' | 'place' | 'quantities'> {
  if (reading.reasons[0] === 'title') return { items: [], quantities: [] };
  const { index } = reading.sentence;
  const stretch = stretchOf(reading, scope.clauses(index), dates(index));
  const place = placeOf(reading, scope.slots(index), { cast, stretch });
  return {
    items: itemsIn(cast, reading, stretch),
    ...(place !== undefined && { place }),
    quantities: quantitiesIn(document, stretch),
  };
}

/** Named equipment: "JF-17". */
const itemsIn = (cast: Cast, { subject, object }: Reading, { start, end }: Stretch): string[] => [
  ...new Set(
    cast.mentions
      .filter(
        (mention) => mention.start >= start && mention.start < end && kindOf(cast, mention.entity) === 'EQUIPMENT',
      )
      .map(({ entity }) => entity)
      .filter((key) => key !== subject && key !== object),
  ),
];
