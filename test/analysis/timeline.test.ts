/** Timelines: bars of events, sightings of states beside them. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { type Bucket, timelineOf } from '../../server/analysis/timeline.ts';
import { anEvidence, aShownClaim } from '../factory.ts';

const bars = (bucket: Bucket, ...given: readonly Partial<ClaimGroup>[]) =>
  timelineOf(
    given.map((one) => aShownClaim(one)),
    bucket,
    ({ predicate }) => (predicate === 'MET_WITH' ? 'joint' : 'fromA'),
  );
const starts = (bucket: Bucket, ...dates: readonly string[]) =>
  bars(bucket, ...dates.map((validFrom) => ({ validFrom }))).map(({ start, joint }) => `${start}: ${joint}`);

test.each<[Bucket, readonly string[]]>([
  ['DAY', ['2023: 1', '2023-11: 1', '2023-11-01: 2', '2023-11-15: 1', '2024-01-31: 1']],
  ['MONTH', ['2023: 1', '2023-11: 4', '2024-01: 1']],
  ['YEAR', ['2023: 5', '2024: 1']],
])('by %s, a coarser date stands in a bar of that coarser date, before the finer ones', (bucket, expected) => {
  expect(starts(bucket, '2024-01-31', '2023-11-01', '2023-11-15', '2023-11', '2023-11-01', '2023')).toEqual(expected);
});

describe('a bar', () => {
  it('counts by direction', () => {
    expect(bars('MONTH', { validFrom: '2023-11-01' }, { predicate: 'THANKED', validFrom: '2023-11-02' })).toEqual([
      { start: '2023-11', fromA: 1, fromB: 0, joint: 1, seen: 0 },
    ]);
  });

  it('counts every sighting of a state, and no state as an event', () => {
    const evidence = ['2023-11-01', '2023-11-09', '2024'].map((observedOn) => anEvidence({ observedOn }));
    expect(bars('MONTH', { predicate: 'HOLDS_OFFICE', object: 'minister', validFrom: '2018', evidence })).toEqual([
      { start: '2023-11', fromA: 0, fromB: 0, joint: 0, seen: 2 },
      { start: '2024', fromA: 0, fromB: 0, joint: 0, seen: 1 },
    ]);
  });

  it('of a span stands where it begins, and where only its end is told, there', () => {
    expect(bars('MONTH', { validFrom: '2021-09-12', validTo: '2021-10-02' }).map(({ start }) => start)).toEqual([
      '2021-09',
    ]);
    expect(bars('MONTH', { validTo: '2021-08-22' }).map(({ start }) => start)).toEqual(['2021-08']);
  });

  it('is not made for what nobody dates, nor for plans of a state', () => {
    const plan = [anEvidence({ temporality: 'PLANNED', observedOn: '2030' })];
    expect(bars('DAY', {}, { predicate: 'HOLDS_OFFICE', object: 'minister', evidence: plan })).toEqual([]);
  });
});
