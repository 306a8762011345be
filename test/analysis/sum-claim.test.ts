/** A claim seen through its evidence: the leading evidence speaks, the rest is counted. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimGroup, CountedEvidence } from '../../server/analysis/fold.ts';
import { sumClaims } from '../../server/analysis/sum-claim.ts';
import type { Status } from '../../server/domain/words.ts';
import { aGroup, anEvidence, aShownClaim, WORLD } from '../factory.ts';

const sum = (...claims: readonly ClaimGroup[]) => sumClaims(claims, WORLD);
const from = (side: string | undefined, origin: string): CountedEvidence =>
  anEvidence({ origin, ...(side !== undefined && { side }) });

describe('certainty, temporality and speech act', () => {
  it('are those of one evidence: planned and certain with happened and possible never make happened and certain', () => {
    const claim = aShownClaim({
      evidence: [
        anEvidence({ temporality: 'PLANNED', certainty: 'CERTAIN', speechAct: 'ANNOUNCES' }),
        anEvidence({ temporality: 'PAST_OR_PRESENT', certainty: 'POSSIBLE', speechAct: 'REPORTS' }),
      ],
    });
    expect(claim).toMatchObject({
      temporality: 'PAST_OR_PRESENT',
      certainty: 'POSSIBLE',
      speechAct: 'REPORTS',
      mode: 'HAPPENED',
    });
  });

  test.each([
    ['AFFIRMED', 'PAST_OR_PRESENT', 'HAPPENED'],
    ['AFFIRMED', 'HISTORICAL', 'HAPPENED'],
    ['AFFIRMED', 'PLANNED', 'PLANNED'],
    ['AFFIRMED', 'HYPOTHETICAL', 'HYPOTHETICAL'],
    ['DENIED', 'PAST_OR_PRESENT', 'DENIED'],
    ['DENIED', 'PLANNED', 'DENIED'],
  ] as const)('%s and %s is summed up as %s', (polarity, temporality, mode) => {
    expect(aShownClaim({ polarity, evidence: [anEvidence({ temporality })] }).mode).toBe(mode);
  });
});

describe('unions over all evidence', () => {
  const claim = aShownClaim({
    evidence: [
      anEvidence({
        topics: ['trade'],
        items: ['jf17'],
        place: 'baku',
        attribution: [
          { source: 'app', text: 'APP' },
          { source: 'ispr', text: 'ISPR' },
        ],
        article: 'geo',
        reportedAt: '2023-11',
      }),
      anEvidence({
        topics: ['karabakh', 'trade'],
        place: 'lachin',
        attribution: [{ source: 'ispr', text: 'ISPR' }],
        article: 'geo',
        reportedAt: '2023-11-02',
      }),
      anEvidence({ attribution: [{ source: 'app', text: 'APP' }], article: 'dawn', reportedAt: '2024' }),
    ],
  });

  it('hold topics, items, places, articles and outermost sources once', () => {
    expect(claim.topics.toSorted()).toEqual(['karabakh', 'trade']);
    expect(claim.items).toEqual(['jf17']);
    expect(claim.places.toSorted()).toEqual(['baku', 'lachin']);
    expect(claim.articles.toSorted()).toEqual(['dawn', 'geo']);
    expect(claim.sources.toSorted()).toEqual(['app', 'ispr']);
  });

  it('say whether an outlet speaks in its own voice', () => {
    expect(claim.ownVoice).toBe(false);
    expect(aShownClaim({ evidence: [...claim.evidence, anEvidence()] }).ownVoice).toBe(true);
  });

  it('know the day by which it was certainly public first', () => {
    expect(claim.reportedAt).toBe('2023-11-02');
    expect(aShownClaim({ evidence: [anEvidence({ reportedAt: undefined as never })] })).not.toHaveProperty(
      'reportedAt',
    );
  });
});

describe('status', () => {
  const both = [from('pakistan', 'ispr'), from('azerbaijan', 'mod')];
  test.each<[Status, string, Partial<ClaimGroup>]>([
    [
      'SINGLE_ORIGIN',
      'one handout in four papers',
      {
        evidence: [
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
          from('pakistan', 'ispr'),
        ],
      },
    ],
    ['CORROBORATED', 'two origins of one side', { evidence: [from('pakistan', 'ispr'), from('pakistan', 'app')] }],
    ['CORROBORATED', 'one side and a third country', { evidence: [from('pakistan', 'ispr'), from('turkiye', 'aa')] }],
    ['CORROBORATED', 'an origin of no country', { evidence: [from('pakistan', 'ispr'), from(undefined, 'un')] }],
    ['BOTH_SIDES', 'an origin of each side', { evidence: both }],
    ['CORROBORATED', 'ends of one side', { subject: 'munir', object: 'sharif', evidence: both }],
    ['CORROBORATED', 'an end without a side', { object: 'un', evidence: both }],
    ['DENIED', 'whatever tells it', { polarity: 'DENIED', evidence: both }],
  ])('is %s for %s', (status, _what, given) => {
    expect(aShownClaim(given).status).toBe(status);
  });

  it('is CONTESTED before it is BOTH_SIDES, and DENIED before it is CONTESTED', () => {
    const [said, denied] = sum(aGroup({ evidence: both }), aGroup({ polarity: 'DENIED', evidence: both }));
    expect([said?.status, denied?.status]).toEqual(['CONTESTED', 'DENIED']);
  });

  it('of a claim that is not touched by a contradiction of others stays', () => {
    const [, , other] = sum(
      aGroup({ validFrom: '2020-10-01' }),
      aGroup({ validFrom: '2020-10-01', polarity: 'DENIED' }),
      aGroup({ validFrom: '2022-10-01' }),
    );
    expect(other?.status).toBe('SINGLE_ORIGIN');
  });
});

describe('claims grouped into one event', () => {
  const told = (origin: string, side: string, given: Partial<ClaimGroup> = {}) =>
    aGroup({
      validFrom: '2023-11',
      event: 'visit',
      evidence: [anEvidence({ origin, side, article: origin })],
      ...given,
    });

  it('count their origins and articles together', () => {
    const claims = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan'));
    for (const { origins, articles, status } of claims) {
      expect(new Set(origins)).toEqual(new Set(['ispr', 'mod']));
      expect(new Set(articles)).toEqual(new Set(['ispr', 'mod']));
      expect(status).toBe('BOTH_SIDES');
    }
  });

  test.each<[string, Partial<ClaimGroup>]>([
    ['another event', { event: 'other' }],
    ['no event', { event: undefined as never }],
    ['another polarity', { polarity: 'DENIED', validFrom: '2022' }],
    ['another third party', { with: ['erdogan'] }],
  ])('count apart from a claim with %s', (_what, given) => {
    const [one] = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan', given));
    expect(one?.origins).toEqual(['ispr']);
    expect(one?.status).toBe('SINGLE_ORIGIN');
  });

  it('keep evidence, sources and places of their own', () => {
    const [one] = sum(told('ispr', 'pakistan'), told('mod', 'azerbaijan'));
    expect(one?.evidence).toHaveLength(1);
  });
});

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

it('gives every claim the same whatever the order of its pair', () => {
  const aSaying = fc.record({
    validFrom: fc.constantFrom('2023-11-01', '2023-11', '2023'),
    polarity: fc.constantFrom('AFFIRMED' as const, 'DENIED' as const),
    event: fc.constantFrom('visit', 'other'),
  });
  fc.assert(
    fc.property(fc.array(aSaying, { maxLength: 6 }), (sayings) => {
      const claims = sayings.map((saying) => aGroup(saying));
      const byId = (all: readonly { readonly id: string }[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(sum(...claims.toReversed()))).toEqual(byId(sum(...claims)));
    }),
  );
});
