/** Claims over time. Bars count events; sightings of states are counted apart. */
import { compareText } from '../domain/lists.ts';
import { isState } from '../domain/ontology/predicate.ts';
import { firstDay, type PartialDate } from '../domain/partial-date.ts';
import type { ShownClaim } from './sum-claim.ts';
import type { Weight } from './weight.ts';

export const BUCKETS = ['DAY', 'MONTH', 'YEAR'] as const;
export type Bucket = (typeof BUCKETS)[number];
export type Direction = 'fromA' | 'fromB' | 'joint';

export interface TimelineBar {
  /** Start of the bucket; where a date is coarser than the bucket, that coarser date. */
  readonly start: PartialDate;
  readonly fromA: number;
  readonly fromB: number;
  readonly joint: number;
  readonly seen: number;
}

/** What a bar needs to know of a claim, or of many alike. */
export type Dated = Pick<ShownClaim, 'predicate' | 'validFrom' | 'validTo' | 'sightings'> & Weight;

/** How many letters of a date name its bucket. */
export const LENGTHS: Readonly<Record<Bucket, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** Bars in the order of time; buckets without anything are left out. */
export function timelineOf<Claim extends Dated>(
  claims: readonly Claim[],
  bucket: Bucket,
  direction: (claim: Claim) => Direction,
): TimelineBar[] {
  const bars = new Map<string, TimelineBar>();
  const count = (date: PartialDate, column: Direction | 'seen', by = 1) => {
    const start = date.slice(0, LENGTHS[bucket]);
    const bar = bars.get(start) ?? { start, fromA: 0, fromB: 0, joint: 0, seen: 0 };
    bars.set(start, { ...bar, [column]: bar[column] + by });
  };
  for (const claim of claims) {
    if (isState(claim.predicate)) for (const day of claim.sightings) count(day, 'seen');
    else if (claim.validFrom !== undefined || claim.validTo !== undefined)
      count(claim.validFrom ?? claim.validTo ?? '', direction(claim), claim.claimCount);
  }
  return [...bars.values()].sort(
    (a, b) => compareText(firstDay(a.start), firstDay(b.start)) || a.start.length - b.start.length,
  );
}
