/** Rules over one subject, predicate and object: what contradicts, what may be counted twice, what is missing. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dateDisagreement,
  doubleCounted,
  hedgeMismatch,
  missingDate,
  oppositePolarity,
  PAIR_RULES,
  placeDisagreement,
  quantityDisagreement,
} from '../../../server/analysis/findings/pair-rules.ts';
import type { Around, Rule } from '../../../server/analysis/findings/scope.ts';
import type { ClaimGroup, CountedEvidence } from '../../../server/analysis/fold.ts';
import { sumClaims } from '../../../server/analysis/sum-claim.ts';
import { toQuantity } from '../../../server/domain/quantity.ts';
import { aGroup, anEvidence, WORLD } from '../../factory.ts';

const AROUND: Around = { entities: WORLD, within: (inner, outer) => inner === 'baku' && outer === 'azerbaijan' };
const find = (rule: Rule, ...claims: readonly ClaimGroup[]) => rule(sumClaims(claims, WORLD), AROUND);
const messages = (rule: Rule, ...claims: readonly ClaimGroup[]) => find(rule, ...claims).map(({ message }) => message);

describe('opposite polarity', () => {
  it('is said in a sentence and points at both claims and at the words', () => {
    const [said, denied] = [aGroup({ validFrom: '2020-10-01' }), aGroup({ validFrom: '2020-10', polarity: 'DENIED' })];
    const [finding] = find(oppositePolarity, said, denied);
    expect(finding).toMatchObject({
      kind: 'OPPOSITE_POLARITY',
      message: '"Asim Munir met with Ilham Aliyev" is affirmed by one and denied by another, of times that meet.',
      claims: [said.id, denied.id].sort(),
      evidence: [...said.evidence, ...denied.evidence].map(({ id }) => id).sort(),
    });
  });

  it('of a state that is seen outside its stated time says so', () => {
    const relations = { subject: 'armenia', predicate: 'DIPLOMATIC_RELATIONS_WITH', object: 'pakistan' } as const;
    expect(
      messages(
        oppositePolarity,
        aGroup({ ...relations, evidence: [anEvidence({ observedOn: '2024-02-23' })] }),
        aGroup({ ...relations, validFrom: '2025-08-31' }),
      ),
    ).toEqual([
      '"Armenia has diplomatic relations with Pakistan" is said of a day outside the time that another text states.',
    ]);
  });
});

describe('different quantities', () => {
  const told = (given: Partial<CountedEvidence>, ...written: readonly string[]) =>
    anEvidence({ items: ['jf17'], quantities: written.map(toQuantity), ...given });
  const deal = (given: Partial<ClaimGroup>) =>
    aGroup({ subject: 'pakistan', predicate: 'SUPPLIES_ARMS_TO', object: 'azerbaijan', ...given });
  const ofOne = (...evidence: readonly CountedEvidence[]) => messages(quantityDisagreement, deal({ evidence }));

  it('of one unit and a shared item disagree, across claims and dates', () => {
    const [eight, sixty, range] = [told({}, '8 aircraft'), told({}, '60 aircraft'), told({}, '16 to 40 aircraft')];
    const [finding] = find(
      quantityDisagreement,
      deal({ id: 'a', validFrom: '2024-02', evidence: [eight] }),
      deal({ id: 'b', validFrom: '2024', evidence: [sixty] }),
      deal({ id: 'c', validFrom: '2025', evidence: [range] }),
    );
    expect(finding).toMatchObject({
      kind: 'QUANTITY_DISAGREEMENT',
      message:
        '"Pakistan supplies arms to Azerbaijan", JF-17 Thunder: the sources say 8 aircraft, 60 aircraft and 16 to 40 aircraft.',
      claims: ['a', 'b', 'c'],
      evidence: [eight.id, sixty.id, range.id].sort(),
    });
  });

  it('are found once for aircraft and once for money', () => {
    expect(ofOne(told({}, '8 aircraft', 'USD 1.6 billion'), told({}, '60 aircraft', 'USD 4.6 billion'))).toHaveLength(
      2,
    );
  });

  test.each<[string, readonly CountedEvidence[]]>([
    ['one range holds the other', [told({}, '16 to 40 aircraft'), told({}, '40 aircraft')]],
    ['one is "up to"', [told({}, 'up to USD 2 billion'), told({}, 'USD 1.6 billion')]],
    ['they are of two items', [told({}, '8 aircraft'), told({ items: ['drone'] }, '60 aircraft')]],
    ['one names no item', [told({}, '8 aircraft'), told({ items: [] }, '60 aircraft')]],
    ['neither names an item', [told({ items: [] }, '8 aircraft'), told({ items: [] }, '60 aircraft')]],
    ['they count two things', [told({}, '8 aircraft'), told({}, '60 nations')]],
    ['they are of two currencies', [told({}, 'USD 8'), told({}, 'EUR 60')]],
    ['one report has both', [told({}, '16 aircraft', '40 aircraft')]],
    ['one holds no number', [told({}, 'first batch'), told({}, '8 aircraft')]],
    ['one is a row of a table', [told({}, '8 aircraft'), told({ start: undefined as never }, '60 aircraft')]],
  ])('do not disagree where %s', (_what, evidence) => {
    expect(
      find(
        (claims, around) => PAIR_RULES.flatMap((rule) => rule(claims, around)),
        deal({ validFrom: '2024', evidence }),
      ),
    ).toEqual([]);
  });

  it('that are denied are nobody’s', () => {
    expect(
      messages(
        quantityDisagreement,
        deal({ evidence: [told({}, '8 aircraft')], validFrom: '2024' }),
        deal({ evidence: [told({}, '60 aircraft')], validFrom: '2024', polarity: 'DENIED' }),
      ),
    ).toEqual([]);
  });
});

describe('different dates', () => {
  const drill = (validFrom: string | undefined, validTo?: string, given: Partial<ClaimGroup> = {}) =>
    aGroup({
      event: 'visit',
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      ...given,
    });

  it('of claims that a person grouped into one event disagree, in one finding', () => {
    const claims = [drill('2021-09-12', '2021-09-20'), drill('2021-09', '2021-09-23'), drill(undefined, '2021-08-22')];
    const [finding, ...more] = find(dateDisagreement, ...claims);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'DATE_DISAGREEMENT',
      message:
        '"Asim Munir met with Ilham Aliyev" is dated differently: 2021-09-12 to 2021-09-20, 2021-09 to 2021-09-23 and open to 2021-08-22.',
      claims: claims.map(({ id }) => id).sort(),
    });
  });

  test.each<[string, readonly ClaimGroup[], number]>([
    ['two days', [drill('2025-09-01'), drill('2025-09-02')], 1],
    ['two beginnings', [drill('2025-09-01', '2025-09-03'), drill('2025-09-02', '2025-09-03')], 1],
    ['a day and its month', [drill('2025-09-01'), drill('2025-09')], 0],
    ['a day and none', [drill('2025-09-01'), drill(undefined)], 0],
    ['two events', [drill('2025-09-01'), drill('2025-09-02', undefined, { event: 'other' })], 0],
    [
      'no event',
      [
        drill('2025-09-01', undefined, { event: undefined as never }),
        drill('2025-09-02', undefined, { event: undefined as never }),
      ],
      0,
    ],
    ['two polarities', [drill('2025-09-01'), drill('2025-09-02', undefined, { polarity: 'DENIED' })], 0],
    ['two third parties', [drill('2025-09-01'), drill('2025-09-02', undefined, { with: ['erdogan'] })], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(dateDisagreement, ...claims)).toHaveLength(count);
  });

  const office = (validFrom?: string, validTo?: string) =>
    drill(validFrom, validTo, { predicate: 'HOLDS_OFFICE', object: 'minister', event: undefined as never });
  test.each<[string, readonly ClaimGroup[], number]>([
    ['two beginnings of one state', [office('1991-12-12'), office('1992-06-09')], 1],
    ['two ends of one state', [office('2017', '2022-04-10'), office('2017', '2022-05')], 1],
    ['a beginning and a coarser one', [office('1992-06-09'), office('1992')], 0],
    ['a beginning and an end', [office('2017'), office(undefined, '2022')], 0],
    ['two periods that do not meet', [office('1990', '2000'), office('2010', '2015')], 0],
    ['a state that nobody dates', [office('1992'), office()], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(dateDisagreement, ...claims)).toHaveLength(count);
  });
});

describe('different places', () => {
  const at = (...places: readonly (string | undefined)[]) =>
    places.map((place) => anEvidence(place === undefined ? {} : { place }));

  it('of one meeting disagree', () => {
    const [lachin, baku] = at('lachin', 'baku');
    const claim = aGroup({ validFrom: '2025-05-28', evidence: [lachin, baku].flatMap((one) => one ?? []) });
    expect(find(placeDisagreement, claim)).toMatchObject([
      {
        kind: 'PLACE_DISAGREEMENT',
        message: '"Asim Munir met with Ilham Aliyev" is put in different places: Lachin and Baku.',
        claims: [claim.id],
        evidence: [lachin?.id, baku?.id].sort(),
      },
    ]);
  });

  test.each<[string, readonly ClaimGroup[], number]>([
    ['a place within the other', [aGroup({ evidence: at('baku', 'azerbaijan') })], 0],
    ['a place and none', [aGroup({ evidence: at('baku', undefined) })], 0],
    ['one place twice', [aGroup({ evidence: at('baku', 'baku') })], 0],
    ['two places and one that holds the first', [aGroup({ evidence: at('baku', 'azerbaijan', 'lachin') })], 1],
    [
      'two claims of one event',
      [aGroup({ event: 'visit', evidence: at('baku') }), aGroup({ event: 'visit', evidence: at('lachin') })],
      1,
    ],
    [
      'two claims of two events',
      [aGroup({ event: 'visit', evidence: at('baku') }), aGroup({ event: 'other', evidence: at('lachin') })],
      0,
    ],
    ['two claims of no event', [aGroup({ evidence: at('baku') }), aGroup({ evidence: at('lachin') })], 0],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(placeDisagreement, ...claims)).toHaveLength(count);
  });
});

describe('hedges', () => {
  const sure = anEvidence();
  test.each<[string, Partial<CountedEvidence>, string | undefined]>([
    ['possible', { certainty: 'POSSIBLE' }, 'possible'],
    ['probable', { certainty: 'PROBABLE' }, 'probable'],
    ['imagined', { temporality: 'HYPOTHETICAL' }, 'hypothetical'],
    ['historical and possible', { temporality: 'HISTORICAL', certainty: 'POSSIBLE' }, 'possible'],
    ['left open', { certainty: 'UNSTATED' }, undefined],
    ['only planned, and so not yet known', { temporality: 'PLANNED', certainty: 'POSSIBLE' }, undefined],
    ['asserted too', {}, undefined],
  ])('asserted by one and %s by another: %#', (_what, given, hedge) => {
    const hedged = anEvidence(given);
    const found = find(hedgeMismatch, aGroup({ evidence: [sure, hedged, anEvidence({ certainty: 'UNSTATED' })] }));
    expect(found.map(({ message, evidence }) => [message, evidence])).toEqual(
      hedge === undefined
        ? []
        : [
            [
              `"Asim Munir met with Ilham Aliyev" is asserted by one source and only ${hedge} to another.`,
              [sure.id, hedged.id].sort(),
            ],
          ],
    );
  });

  it('without an assertion mismatch nothing, and an assertion about the past is one', () => {
    const hedged = anEvidence({ certainty: 'POSSIBLE' });
    expect(find(hedgeMismatch, aGroup({ evidence: [hedged, anEvidence({ temporality: 'PLANNED' })] }))).toEqual([]);
    expect(find(hedgeMismatch, aGroup({ evidence: [hedged, anEvidence({ temporality: 'HISTORICAL' })] }))).toHaveLength(
      1,
    );
  });
});

describe('perhaps counted twice is', () => {
  const visit = (given: Partial<ClaimGroup>) => aGroup({ predicate: 'VISITED', object: 'azerbaijan', ...given });
  const planned = [anEvidence({ temporality: 'PLANNED' })];
  test.each<[string, Partial<ClaimGroup>, Partial<ClaimGroup>, number]>([
    ['a day and its month', { validFrom: '2023-11-01' }, { validFrom: '2023-11' }, 1],
    ['a month in two articles', { validFrom: '2023-11' }, { validFrom: '2023-11' }, 1],
    [
      'a day in one event and its month in none',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11' },
      1,
    ],
    [
      'not: what is grouped into one event',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11', event: 'visit' },
      0,
    ],
    [
      'not: what a person grouped into two events',
      { validFrom: '2023-11-01', event: 'visit' },
      { validFrom: '2023-11', event: 'other' },
      0,
    ],
    ['not: two days', { validFrom: '2023-11-01' }, { validFrom: '2023-11-09' }, 0],
    ['not: a day and no date', { validFrom: '2023-11-01' }, {}, 0],
    ['not: a plan', { validFrom: '2023-11-01' }, { validFrom: '2023-11', evidence: planned }, 0],
    ['not: a denial', { validFrom: '2023-11-01' }, { validFrom: '2023-11', polarity: 'DENIED' }, 0],
    ['not: another third party', { validFrom: '2023-11-01' }, { validFrom: '2023-11', with: ['erdogan'] }, 0],
  ])('%s: %#', (_what, one, other, count) => {
    expect(find(doubleCounted, visit(one), visit(other))).toHaveLength(count);
  });

  it('each of many beside one other, not beside every other', () => {
    const many = Array.from({ length: 5 }, () => visit({ validFrom: '2023-11' }));
    expect(find(doubleCounted, ...many)).toHaveLength(4);
  });

  it('no state', () => {
    const office = { predicate: 'HOLDS_OFFICE', object: 'minister' } as const;
    expect(
      find(doubleCounted, aGroup({ ...office, validFrom: '2023' }), aGroup({ ...office, validFrom: '2023-05' })),
    ).toEqual([]);
  });
});

describe('a missing date', () => {
  test.each<[string, readonly Partial<ClaimGroup>[], number]>([
    ['is noticed of what happened', [{}], 1],
    ['is not of what is dated', [{ validFrom: '2023' }], 0],
    ['is not of what has a last day', [{ validTo: '2023' }], 0],
    ['is not of a plan', [{ evidence: [anEvidence({ temporality: 'PLANNED' })] }], 0],
    ['is not of a denial', [{ polarity: 'DENIED' }], 0],
    ['is not of a state', [{ predicate: 'HOLDS_OFFICE', object: 'minister' }], 0],
    [
      'is not where it is grouped with a dated report',
      [{ event: 'visit' }, { event: 'visit', validFrom: '2023-11-01' }],
      0,
    ],
    ['is where it is grouped with undated ones', [{ event: 'visit' }, { event: 'visit' }], 2],
  ])('%s: %#', (_what, claims, count) => {
    expect(find(missingDate, ...claims.map(aGroup))).toHaveLength(count);
  });

  it('is asked for in a sentence', () => {
    expect(messages(missingDate, aGroup())).toEqual(['No text says when "Asim Munir met with Ilham Aliyev" happened.']);
  });
});

it('rows of imported tables take part only through opposite polarity', () => {
  const row = (given: Partial<ClaimGroup>) =>
    aGroup({ ...given, evidence: [anEvidence({ start: undefined as never, certainty: 'POSSIBLE' })] });
  const claims = [
    row({ validFrom: '2023-11' }),
    row({ validFrom: '2023-11', polarity: 'DENIED' }),
    row({}),
    row({ validFrom: '2023-11-01' }),
  ];
  const kinds = PAIR_RULES.flatMap((rule) => find(rule, ...claims)).map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['OPPOSITE_POLARITY']);
});

it('finds the same, and says it in the same words, whatever the order of the claims', () => {
  const told = fc.record({
    place: fc.constantFrom('baku', 'lachin'),
    certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
    items: fc.constant(['jf17']),
    quantities: fc.constantFrom('8 aircraft', '60 aircraft', 'USD 2').map((text) => [toQuantity(text)]),
  });
  const saying = fc.record({
    validFrom: fc.constantFrom('2023-11-01', '2023-11-02', '2023-11'),
    polarity: fc.constantFrom('AFFIRMED' as const, 'DENIED' as const),
    event: fc.constantFrom('visit', 'other'),
    evidence: told.map((evidence) => [anEvidence(evidence)]),
  });
  const all = (claims: readonly ClaimGroup[]) =>
    PAIR_RULES.flatMap((rule) => find(rule, ...claims)).sort((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 5 }), (sayings) => {
      const claims = sayings.map((one) => aGroup(one));
      expect(all(claims.toReversed())).toEqual(all(claims));
    }),
  );
});
