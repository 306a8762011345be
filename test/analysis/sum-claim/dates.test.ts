/** When a claim was true: the day of an event, the sightings of a state. */
import { describe, expect, it } from '@jest/globals';
import type { ClaimGroup } from '../../../server/analysis/fold.ts';
import { anEvidence, aShownClaim } from '../../factory.ts';

describe('dates', () => {
  const days = (...dates: readonly string[]) => dates.map((observedOn) => anEvidence({ observedOn }));
  const dated = (given: Partial<ClaimGroup>) => {
    const { day, firstDate, lastDate, sightings } = aShownClaim(given);
    return { day, firstDate, lastDate, sightings };
  };
  const office = { predicate: 'HOLDS_OFFICE', object: 'minister' } as const;

  it('of an event are its own, and the report is none', () => {
    expect(dated({ validFrom: '1970-01-02', validTo: '1970-01-05' })).toEqual({
      day: 1,
      firstDate: '1970-01-02',
      lastDate: '1970-01-05',
      sightings: [],
    });
    expect(dated({})).toEqual({ day: undefined, firstDate: undefined, lastDate: undefined, sightings: [] });
  });

  it('of a state are the days it was seen, and its stated beginning', () => {
    expect(dated({ ...office, validFrom: '1970-01-03', evidence: days('1970-02', '1970-03-01') })).toMatchObject({
      day: 2,
      firstDate: '1970-01-03',
      lastDate: '1970-03-01',
    });
    expect(dated({ ...office, evidence: days('1970-02', '1970-01-05') })).toMatchObject({
      day: 31,
      firstDate: '1970-01-05',
      lastDate: '1970-02',
    });
  });

  it('reach as far as a coarse one may', () => {
    expect(dated({ ...office, evidence: days('2023', '2023-06-01') })).toMatchObject({
      firstDate: '2023',
      lastDate: '2023',
    });
  });

  it('of a state hold no plan, no hypothesis and no undated past', () => {
    const evidence = [
      anEvidence({ temporality: 'PLANNED', observedOn: '2030' }),
      anEvidence({ temporality: 'HYPOTHETICAL', observedOn: '2031' }),
      anEvidence({ temporality: 'HISTORICAL', reportedAt: '2021' }),
      anEvidence({ temporality: 'HISTORICAL', observedOn: '2016-10', reportedAt: '2021' }),
      anEvidence({ reportedAt: '2022' }),
    ];
    expect(new Set(dated({ ...office, evidence }).sightings)).toEqual(new Set(['2016-10', '2022']));
  });
});
