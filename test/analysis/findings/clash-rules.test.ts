/** Functional clashes: one holder at a time, one region at a time. */
import { describe, expect, it, test } from '@jest/globals';
import { officeClash, regionClash } from '../../../server/analysis/findings/clash-rules.ts';
import type { Around } from '../../../server/analysis/findings/scope.ts';
import type { ClaimGroup } from '../../../server/analysis/fold.ts';
import { anEntity, anEvidence, aShownClaim, entitiesOf, WORLD } from '../../factory.ts';

const INSIDE = new Set([
  'baku azerbaijan',
  'lachin karabakh-region',
  'karabakh-region azerbaijan',
  'lachin azerbaijan',
]);
const AROUND: Around = {
  entities: entitiesOf(
    ...WORLD.values(),
    anEntity({ id: 'central-asia', kind: 'PLACE', name: 'Central Asia' }),
    anEntity({ id: 'western-asia', kind: 'PLACE', name: 'Western Asia' }),
    anEntity({ id: 'karabakh-region', kind: 'PLACE', name: 'Karabakh region' }),
  ),
  within: (inner, outer) => INSIDE.has(`${inner} ${outer}`),
};

describe('an office', () => {
  const seen = (subject: string, days: readonly string[], given: Partial<ClaimGroup> = {}) =>
    aShownClaim({
      id: `${subject} ${days.join(' ')}`,
      subject,
      predicate: 'HOLDS_OFFICE',
      object: 'minister',
      evidence: days.map((observedOn) => anEvidence({ id: `${subject} on ${observedOn}`, observedOn })),
      ...given,
    });
  const clashes = (...claims: readonly ReturnType<typeof seen>[]) => officeClash(claims, AROUND);
  const HASANOV = seen('hasanov', ['2024-10-28', '2025-05-28']);

  it('of one person clashes where another is seen in it between two sightings', () => {
    expect(clashes(HASANOV, seen('ahmedov', ['2024-11-13']))).toMatchObject([
      {
        kind: 'FUNCTIONAL_CLASH',
        message:
          'Farid Ahmedov is seen as Minister of Defence of Azerbaijan (2024-11-13) between two sightings of Zakir Hasanov in that office.',
        claims: ['ahmedov 2024-11-13', 'hasanov 2024-10-28 2025-05-28'],
        evidence: ['ahmedov on 2024-11-13', 'hasanov on 2024-10-28', 'hasanov on 2025-05-28'],
      },
    ]);
  });

  test.each<[string, readonly ReturnType<typeof seen>[]]>([
    ['another is seen after both', [HASANOV, seen('ahmedov', ['2025-11-13'])]],
    ['another is seen before both', [HASANOV, seen('ahmedov', ['2013'])]],
    ['another is seen on the day of the first', [HASANOV, seen('ahmedov', ['2024-10-28'])]],
    ['another is seen on the day of the last', [HASANOV, seen('ahmedov', ['2025-05-28'])]],
    ['he was seen once', [seen('hasanov', ['2024-10-28']), seen('ahmedov', ['2024-11-13'])]],
    [
      'he is said to have left before',
      [HASANOV, seen('hasanov', ['2024-10-29'], { validTo: '2024-11' }), seen('ahmedov', ['2024-12-13'])],
    ],
    [
      'another is only planned',
      [HASANOV, seen('ahmedov', [], { evidence: [anEvidence({ temporality: 'PLANNED', observedOn: '2024-11-13' })] })],
    ],
    ['another is denied', [HASANOV, seen('ahmedov', ['2024-11-13'], { polarity: 'DENIED' })]],
    [
      'it is an office of several',
      [
        seen('hasanov', ['2024', '2025'], { object: 'speaker' }),
        seen('ahmedov', ['2024-12-31'], { object: 'speaker' }),
      ],
    ],
  ])('does not clash where %s', (_what, claims) => {
    expect(clashes(...claims)).toEqual([]);
  });

  it('clashes where he was said to have left long before, and was seen again since', () => {
    const left = seen('hasanov', ['2013-01-01'], { validTo: '2013-06' });
    expect(clashes(left, HASANOV, seen('ahmedov', ['2024-11-13']))).toHaveLength(1);
  });

  it('clashes over sightings of one person in several claims', () => {
    expect(
      clashes(
        seen('hasanov', ['2024-10-28']),
        seen('hasanov', ['2025-05-28'], { validFrom: '2013' }),
        seen('ahmedov', ['2024-11-13']),
      ),
    ).toHaveLength(1);
  });

  it('of nobody has no clash', () => {
    expect(clashes()).toEqual([]);
  });
});

describe('a place', () => {
  const inRegion = (object: string, given: Partial<ClaimGroup> = {}) =>
    aShownClaim({ subject: 'azerbaijan', predicate: 'LOCATED_IN', object, ...given });
  const clashes = (...claims: readonly ReturnType<typeof inRegion>[]) =>
    regionClash(claims, AROUND).map(({ message }) => message);

  it('in two regions of which neither is part of the other clashes', () => {
    expect(clashes(inRegion('central-asia'), inRegion('western-asia'))).toEqual([
      'Azerbaijan is put in two regions of which neither is part of the other: Central Asia and Western Asia.',
    ]);
  });

  test.each<[string, readonly ReturnType<typeof inRegion>[]]>([
    ['one region lies in the other', [inRegion('lachin'), inRegion('karabakh-region')]],
    ['it is one region', [inRegion('central-asia'), inRegion('central-asia')]],
    ['one is a country, the other a region', [inRegion('turkiye'), inRegion('central-asia')]],
    ['one is denied', [inRegion('central-asia'), inRegion('western-asia', { polarity: 'DENIED' })]],
  ])('does not clash where %s', (_what, claims) => {
    expect(clashes(...claims)).toEqual([]);
  });

  it('clashes once for every two regions', () => {
    expect(clashes(inRegion('central-asia'), inRegion('western-asia'), inRegion('karabakh-region'))).toHaveLength(3);
  });
});
