/** Opposite polarity: who says so and who says not so, of times that meet. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup, CountedEvidence } from '../../server/analysis/fold.ts';
import { oppositions } from '../../server/analysis/opposition.ts';
import { aGroup, anEvidence } from '../factory.ts';

const opposed = (...claims: readonly ClaimGroup[]) =>
  oppositions(claims)
    .map(({ claims: [a, b] }) => [a.id, b.id].sort().join(' – '))
    .sort();

describe('of events', () => {
  type Time = Pick<Partial<ClaimGroup>, 'validFrom' | 'validTo'>;
  test.each<[string, Time, Time, boolean]>([
    ['one day', { validFrom: '2020-10-01' }, { validFrom: '2020-10-01' }, true],
    ['two days', { validFrom: '2020-10-01' }, { validFrom: '2020-10-02' }, false],
    ['a day and its month', { validFrom: '2020-10-01' }, { validFrom: '2020-10' }, true],
    ['a day and another month', { validFrom: '2020-10-01' }, { validFrom: '2020-11' }, false],
    ['spans that overlap', { validFrom: '2020-09-27', validTo: '2020-11-10' }, { validFrom: '2020-11' }, true],
    ['a day and a time nobody tells', { validFrom: '2020-10-01' }, {}, true],
    ['two times nobody tells', {}, {}, true],
  ])('%s meet: %#', (_what, one, other, meet) => {
    const [said, denied] = [aGroup({ id: 'said', ...one }), aGroup({ id: 'denied', polarity: 'DENIED', ...other })];
    expect(opposed(said, denied)).toEqual(meet ? ['denied – said'] : []);
    expect(opposed(denied, said)).toEqual(meet ? ['denied – said'] : []);
  });

  it('claims of one polarity never oppose each other', () => {
    expect(opposed(aGroup(), aGroup())).toEqual([]);
    expect(opposed(aGroup({ polarity: 'DENIED' }), aGroup({ polarity: 'DENIED' }))).toEqual([]);
  });

  test.each(['PLANNED', 'HYPOTHETICAL'] as const)('what is only %s opposes nothing', (temporality) => {
    const only = [anEvidence({ temporality })];
    expect(opposed(aGroup(), aGroup({ polarity: 'DENIED', evidence: only }))).toEqual([]);
    expect(opposed(aGroup({ evidence: only }), aGroup({ polarity: 'DENIED' }))).toEqual([]);
  });

  it('historical words oppose', () => {
    const told = [anEvidence({ temporality: 'HISTORICAL' })];
    expect(opposed(aGroup({ id: 'said', evidence: told }), aGroup({ id: 'denied', polarity: 'DENIED' }))).toHaveLength(
      1,
    );
  });

  it('claims with another third party are about something else', () => {
    expect(opposed(aGroup({ with: ['turkiye'] }), aGroup({ polarity: 'DENIED' }))).toEqual([]);
  });

  it('points at the words that say so, not at those that only plan', () => {
    const [happened, planned, denial] = [anEvidence(), anEvidence({ temporality: 'PLANNED' }), anEvidence()];
    const [found] = oppositions([
      aGroup({ evidence: [planned, happened] }),
      aGroup({ polarity: 'DENIED', evidence: [denial] }),
    ]);
    expect(found?.evidence.map(({ id }) => id).sort()).toEqual([happened.id, denial.id].sort());
  });
});

describe('of states', () => {
  const seen = (...days: readonly string[]): CountedEvidence[] => days.map((observedOn) => anEvidence({ observedOn }));
  const state = (id: string, given: Partial<ClaimGroup>) =>
    aGroup({ id, subject: 'armenia', predicate: 'DIPLOMATIC_RELATIONS_WITH', object: 'pakistan', ...given });
  const so = (id: string, days: readonly string[], given: Partial<ClaimGroup> = {}) =>
    state(id, { evidence: seen(...days), ...given });
  const notSo = (id: string, days: readonly string[], given: Partial<ClaimGroup> = {}) =>
    so(id, days, { polarity: 'DENIED', ...given });

  describe('Armenia and Pakistan', () => {
    const denials = notSo('denials', ['2022-09-16', '2023-11-01']);
    const republic = so('republic', ['2024-02-23']);
    const opening = so('opening', ['2025-08-31', '2025-09-02'], { validFrom: '2025-08-31' });

    it('the claim of February 2024 contradicts the denials and the beginning, and these do not contradict each other', () => {
      expect(opposed(denials, republic, opening)).toEqual(['denials – republic', 'opening – republic']);
      expect(opposed(opening, republic, denials)).toEqual(['denials – republic', 'opening – republic']);
    });

    it('the denials and the beginning are at peace by themselves', () => {
      expect(opposed(denials, opening)).toEqual([]);
    });

    it('a report of the past on the day after the beginning denies nothing', () => {
      const past = anEvidence({ temporality: 'HISTORICAL', reportedAt: '2025-09-01' });
      expect(opposed(state('denials', { polarity: 'DENIED', evidence: [past] }), opening)).toEqual([]);
    });

    it('a plan on the day after the beginning is no sighting', () => {
      const plan = anEvidence({ temporality: 'PLANNED', certainty: 'POSSIBLE', reportedAt: '2024-09-01' });
      expect(opposed(state('plan', { evidence: [plan] }), opening)).toEqual([]);
    });

    it('the beginning contradicts a denial after it', () => {
      expect(opposed(opening, notSo('later', ['2025-12-01']))).toEqual(['later – opening']);
    });

    it('a plan to open relations is no change', () => {
      const plan = state('plan', { validFrom: '2023-12', evidence: [anEvidence({ temporality: 'PLANNED' })] });
      expect(opposed(denials, republic, plan)).toEqual(['denials – republic']);
    });
  });

  test.each<[string, readonly ClaimGroup[], readonly string[]]>([
    ['seen so after being seen not so', [notSo('no', ['2022']), so('yes', ['2023'])], ['no – yes']],
    ['seen not so after being seen so', [so('yes', ['2022']), notSo('no', ['2023'])], ['no – yes']],
    ['seen so and not so in one year', [so('yes', ['2022']), notSo('no', ['2022-06-01'])], ['no – yes']],
    ['a stated beginning lies between', [notSo('no', ['2022']), so('yes', ['2024'], { validFrom: '2023' })], []],
    ['a stated end lies between', [so('yes', ['2022'], { validTo: '2023-05' }), notSo('no', ['2024'])], []],
    ['the denial is stated to begin between', [so('yes', ['2022']), notSo('no', ['2024'], { validFrom: '2023' })], []],
    ['the denial is stated to end between', [notSo('no', ['2022'], { validTo: '2023' }), so('yes', ['2024'])], []],
    [
      'another text states the change',
      [
        notSo('no', ['2022']),
        so('yes', ['2024']),
        so('stated', [], { validFrom: '2023', evidence: [anEvidence({ temporality: 'HISTORICAL' })] }),
      ],
      [],
    ],
    [
      'the change comes on the very day of both',
      [so('yes', ['2025-08-31'], { validFrom: '2025-08-31' }), notSo('no', ['2025-08-31'])],
      [],
    ],
    ['both on one day, no change', [so('yes', ['2025-08-31']), notSo('no', ['2025-08-31'])], ['no – yes']],
    [
      'a change after both is none between',
      [notSo('no', ['2022']), so('yes', ['2023']), so('stated', ['2025'], { validFrom: '2025' })],
      ['no – yes', 'stated – yes'],
    ],
  ])('%s: %#', (_what, claims, expected) => {
    expect(opposed(...claims)).toEqual(expected);
    expect(opposed(...claims.toReversed())).toEqual(expected);
  });

  describe('outside every stated period', () => {
    const nineties = so('nineties', ['1995'], { validFrom: '1990', validTo: '2000' });
    const again = so('again', ['2012'], { validFrom: '2010' });

    test.each([
      ['before the first beginning', '1985', ['early – nineties']],
      ['within a period', '1995-06', []],
      ['after an end and before a new beginning', '2005', ['again – early', 'early – nineties']],
      ['after the last beginning', '2024', []],
      ['in the year in which it began', '2010', []],
      ['perhaps still before the end', '2000', []],
      ['a year that reaches into the next period', '2010-01', []],
    ])('%s', (_what, day, expected) => {
      expect(opposed(nineties, again, so('early', [day]))).toEqual(expected);
    });

    it('two stated periods do not oppose each other', () => {
      expect(opposed(nineties, again)).toEqual([]);
    });

    it('a stated period that is only planned opposes nothing', () => {
      const planned = state('planned', { validFrom: '2026', evidence: [anEvidence({ temporality: 'PLANNED' })] });
      expect(opposed(planned, so('now', ['2024']))).toEqual([]);
    });
  });

  it('a state without any day is not seen', () => {
    const undated = state('undated', {
      polarity: 'DENIED',
      evidence: [anEvidence({ reportedAt: undefined as never })],
    });
    expect(opposed(undated, so('yes', ['2024']))).toEqual([]);
  });

  it('one finding tells of all days on which two claims oppose each other', () => {
    const found = oppositions([notSo('no', ['2022', '2023']), so('yes', ['2024', '2025'])]);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(4);
  });

  it('a third party keeps positions apart', () => {
    const position = { subject: 'pakistan', predicate: 'SUPPORTS_POSITION', object: 'karabakh' } as const;
    expect(
      opposed(
        so('a', ['2022'], { ...position, with: ['azerbaijan'] }),
        notSo('b', ['2022'], { ...position, with: ['armenia'] }),
      ),
    ).toEqual([]);
  });
});
