/** Tenures: who held an office on a day, as far as anybody saw. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { tenuresAt, tenuresOf } from '../../server/analysis/tenure.ts';
import { anEvidence, aShownClaim } from '../factory.ts';

/** Seen in the office on these days. */
const seen = (subject: string, days: readonly string[], given: Partial<ClaimGroup> = {}) =>
  aShownClaim({
    id: `${subject} ${given.validFrom ?? ''}`,
    subject,
    predicate: 'HOLDS_OFFICE',
    object: 'minister',
    evidence:
      days.length === 0
        ? [anEvidence({ temporality: 'HISTORICAL' })]
        : days.map((observedOn) => anEvidence({ observedOn })),
    ...given,
  });
const single = () => true;
const several = () => false;
const HASANOV = seen('hasanov', ['2017-07-28', '2024-10-28', '2025-05-28']);
const AHMEDOV = seen('ahmedov', ['2024-11-13']);

describe('the holder of a one-person office', () => {
  const holders = (at: string) => tenuresAt([HASANOV, AHMEDOV], at, single).map(({ person }) => person);
  test.each([
    ['2017-07-27', []],
    ['2017-07-28', ['hasanov']],
    ['2017', ['hasanov']],
    ['2020-01-01', ['hasanov']],
    ['2024-11-12', ['hasanov']],
    ['2024-11-13', ['ahmedov']],
    ['2024-12', ['ahmedov']],
    ['2025-05-27', ['ahmedov']],
    ['2025-05-28', ['hasanov']],
    ['2030', ['hasanov']],
  ])('on %s is %j', (at, expected) => {
    expect(holders(at)).toEqual(expected);
  });

  it('comes with the sightings on either side', () => {
    expect(tenuresAt([HASANOV, AHMEDOV], '2020', single)).toMatchObject([
      { seenBefore: '2017-07-28', seenAfter: '2024-10-28' },
    ]);
    const [last] = tenuresAt([HASANOV, AHMEDOV], '2030', single);
    expect(last).toMatchObject({ person: 'hasanov', seenBefore: '2025-05-28' });
    expect(last).not.toHaveProperty('seenAfter');
  });

  it('are both, where both were seen last on one day', () => {
    expect(tenuresAt([seen('a', ['2024']), seen('b', ['2024'])], '2025', single)).toHaveLength(2);
  });

  it('counts a coarse sighting from its last day', () => {
    expect(tenuresAt([seen('a', ['2024'])], '2024-06', single)).toEqual([]);
    expect(tenuresAt([seen('a', ['2024'])], '2024', single)).toHaveLength(1);
  });
});

describe('a stated time', () => {
  const at = (day: string, ...claims: readonly ReturnType<typeof seen>[]) =>
    tenuresAt(claims, day, single).map(({ person }) => person);

  it('begins before the first sighting', () => {
    const began = seen('a', ['2024-05-01'], { validFrom: '2022-11-29' });
    expect([at('2022-11-28', began), at('2022-11-29', began)]).toEqual([[], ['a']]);
    expect(tenuresAt([began], '2023', single)).toEqual([
      { person: 'a', office: 'minister', from: '2022-11-29', seenAfter: '2024-05-01', claims: [began.id] },
    ]);
  });

  it('ends', () => {
    const ended = seen('a', ['2020'], { validTo: '2022-04-10' });
    expect([at('2022-04-10', ended), at('2022-04-11', ended)]).toEqual([['a'], []]);
  });

  it('that ended does not end a later one', () => {
    const twice = [seen('a', ['2017'], { validTo: '2018' }), seen('a', ['2024'], { validFrom: '2023-05' })];
    expect([at('2018', ...twice), at('2020', ...twice), at('2023-06', ...twice)]).toEqual([['a'], [], ['a']]);
    expect(tenuresOf(twice, single)).toMatchObject([{ person: 'a', from: '2017' }]);
  });

  it('of a successor who left does not bring the predecessor back', () => {
    const claims = [seen('a', ['2020']), seen('b', ['2022'], { validTo: '2023' })];
    expect([at('2021', ...claims), at('2022', ...claims), at('2024', ...claims)]).toEqual([['a'], ['b'], []]);
  });

  it('of a successor begins when it is said to, though nobody saw it yet', () => {
    const claims = [seen('a', ['2020']), seen('b', ['2024'], { validFrom: '2021-06-01' })];
    expect(at('2021-06-01', ...claims)).toEqual(['b']);
  });

  it('that nobody saw, and of which only the end is told, holds nobody', () => {
    expect(at('2021', seen('a', [], { validTo: '2022' }))).toEqual([]);
  });
});

describe('all tenures', () => {
  it('go from the stated beginning, else the first sighting, to the last before somebody else', () => {
    const claims = [seen('b', ['2023-05', '2025']), seen('a', ['2018', '2021'], { validFrom: '2017-03' })];
    expect(tenuresOf(claims, single)).toEqual([
      { person: 'a', office: 'minister', from: '2017-03', to: '2021', claims: ['a 2017-03'] },
      { person: 'b', office: 'minister', from: '2023-05', claims: ['b '] },
    ]);
  });

  it('come in the order of their beginnings, those without any last', () => {
    const undated = seen('z', []);
    const claims = [undated, seen('c', ['2020-06-01']), seen('b', ['2020']), seen('a', ['2021'])];
    expect(tenuresOf(claims, several).map(({ person }) => person)).toEqual(['b', 'c', 'a', 'z']);
  });

  it('end with the latest of the ends that texts state', () => {
    const claims = [
      seen('a', ['2018'], { validTo: '2019' }),
      seen('a', ['2018'], { validTo: '2019-04', validFrom: '2017' }),
    ];
    expect(tenuresOf(claims, single)).toMatchObject([{ from: '2017', to: '2019' }]);
  });

  it('end where a text says so', () => {
    expect(tenuresOf([seen('a', ['2018'], { validTo: '2019-04' }), seen('b', ['2023'])], single)).toMatchObject([
      { person: 'a', to: '2019-04' },
      { person: 'b' },
    ]);
  });

  it('of people that were seen by turns stay open', () => {
    const [hasanov, ahmedov] = tenuresOf([AHMEDOV, HASANOV], single);
    expect(hasanov).toMatchObject({ person: 'hasanov', from: '2017-07-28' });
    expect(hasanov).not.toHaveProperty('to');
    expect(ahmedov).toMatchObject({ person: 'ahmedov', from: '2024-11-13', to: '2024-11-13' });
  });
});

describe('an office of several', () => {
  const claims = [seen('a', ['2018']), seen('b', ['2023'])];

  it('is held by all who were seen in it and have not left', () => {
    expect(
      tenuresAt([...claims, seen('c', ['2019'], { validTo: '2020' })], '2024', several).map(({ person }) => person),
    ).toEqual(['a', 'b']);
    expect(tenuresAt(claims, '2020', several).map(({ person }) => person)).toEqual(['a']);
  });

  it('is not ended by another who is seen in it', () => {
    expect(tenuresOf(claims, several).map(({ to }) => to)).toEqual([undefined, undefined]);
  });
});

it('keeps offices apart', () => {
  const claims = [seen('a', ['2020']), seen('b', ['2022'], { object: 'speaker' })];
  expect(tenuresAt(claims, '2024', single).map(({ person, office }) => `${person} ${office}`)).toEqual([
    'a minister',
    'b speaker',
  ]);
});

it('rests on no denial, no plan and no hypothesis', () => {
  const claims = [
    seen('a', ['2020'], { polarity: 'DENIED' }),
    seen('b', ['2020'], { evidence: [anEvidence({ temporality: 'PLANNED', observedOn: '2020' })] }),
    seen('c', ['2020'], { evidence: [anEvidence({ temporality: 'HYPOTHETICAL', observedOn: '2020' })] }),
    aShownClaim(),
  ];
  expect(tenuresAt(claims, '2024', single)).toEqual([]);
  expect(tenuresOf(claims, single)).toEqual([]);
});
