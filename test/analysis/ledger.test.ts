/** The commitment ledger: how far an agreement came, step by step. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { ledgersOf } from '../../server/analysis/ledger.ts';
import type { Predicate } from '../../server/domain/ontology/predicate.ts';
import type { Temporality } from '../../server/domain/wording/words.ts';
import { anEntity, anEvidence, aShownClaim, entitiesOf, WORLD } from '../factory.ts';

const ENTITIES = entitiesOf(
  ...WORLD.values(),
  anEntity({ id: 'lng', kind: 'AGREEMENT', name: 'LNG framework agreement' }),
);
const ledgers = (...given: readonly Partial<ClaimGroup>[]) =>
  ledgersOf(
    given.map((one) => aShownClaim(one)),
    ENTITIES,
  );
const steps = (...given: readonly Partial<ClaimGroup>[]) =>
  ledgers(...given).flatMap((ledger) =>
    ledger.steps.map(({ step, date }) => (date === undefined ? step : `${step} ${date}`)),
  );
const told = (temporality: Temporality, topics: readonly string[] = []) => [anEvidence({ temporality, topics })];

test.each<[string, Predicate, Temporality, readonly string[]]>([
  ['agreed on', 'AGREED_ON', 'PAST_OR_PRESENT', ['AGREED 2023']],
  ['signed', 'SIGNED', 'PAST_OR_PRESENT', ['SIGNED 2023']],
  ['signed long ago', 'SIGNED', 'HISTORICAL', ['SIGNED 2023']],
  ['ratified', 'RATIFIED', 'PAST_OR_PRESENT', ['RATIFIED 2023']],
  ['in force', 'PARTY_TO', 'PAST_OR_PRESENT', ['IN_FORCE 2023']],
  ['left', 'WITHDREW_FROM', 'PAST_OR_PRESENT', ['LAPSED 2023']],
  ['to be signed', 'SIGNED', 'PLANNED', ['PLEDGED 2023']],
  ['to be agreed on', 'AGREED_ON', 'PLANNED', ['PLEDGED 2023']],
  ['to be left', 'WITHDREW_FROM', 'PLANNED', []],
  ['signed if', 'SIGNED', 'HYPOTHETICAL', []],
  ['discussed', 'DISCUSSED', 'PAST_OR_PRESENT', []],
  ['praised', 'PRAISED', 'PAST_OR_PRESENT', []],
])('an agreement that is %s takes its step', (_what, predicate, temporality, expected) => {
  expect(steps({ predicate, object: 'pta', validFrom: '2023', evidence: told(temporality) })).toEqual(expected);
});

describe('what is done under an agreement', () => {
  test.each<Predicate>(['SUPPLIES_ARMS_TO', 'PROVIDES_AID_TO', 'INVESTS_IN', 'LENDS_TO'])(
    '%s delivers',
    (predicate) => {
      const delivery = { subject: 'pakistan', predicate, object: 'azerbaijan', validFrom: '2024-09-25' };
      expect(steps({ ...delivery, evidence: told('PAST_OR_PRESENT', ['pta']) })).toEqual(['DELIVERED 2024-09-25']);
      expect(steps({ ...delivery, evidence: told('PLANNED', ['pta']) })).toEqual(['PLEDGED 2024-09-25']);
      expect(steps({ ...delivery, evidence: told('PAST_OR_PRESENT', ['trade']) })).toEqual([]);
    },
  );

  it('is no meeting about it', () => {
    expect(steps({ evidence: told('PAST_OR_PRESENT', ['pta']) })).toEqual([]);
  });
});

describe('a ledger', () => {
  it('has its steps in the order of time, then of the steps, the undated last', () => {
    expect(
      steps(
        { predicate: 'RATIFIED', object: 'pta' },
        { predicate: 'SIGNED', object: 'pta', validFrom: '2023-07-24' },
        { predicate: 'AGREED_ON', object: 'pta', validFrom: '2023-07-24' },
        { predicate: 'SIGNED', object: 'pta', validFrom: '2023-06-15', evidence: told('PLANNED') },
        { predicate: 'PARTY_TO', object: 'pta', evidence: [anEvidence({ observedOn: '2024' })] },
      ),
    ).toEqual(['PLEDGED 2023-06-15', 'AGREED 2023-07-24', 'SIGNED 2023-07-24', 'IN_FORCE 2024', 'RATIFIED']);
  });

  it('has one step for all who took it on one day', () => {
    const [ledger] = ledgers(
      { id: 'a', subject: 'pakistan', predicate: 'SIGNED', object: 'pta', validFrom: '2023-07-24' },
      { id: 'b', subject: 'azerbaijan', predicate: 'SIGNED', object: 'pta', validFrom: '2023-07-24' },
    );
    expect(ledger?.steps).toEqual([{ step: 'SIGNED', date: '2023-07-24', claims: ['a', 'b'] }]);
  });

  it('has a step for each day on which it was taken', () => {
    const [ledger] = ledgers(
      { subject: 'pakistan', predicate: 'SIGNED', object: 'pta', validFrom: '2023-07-24' },
      { subject: 'azerbaijan', predicate: 'SIGNED', object: 'pta', validFrom: '2024-02' },
      { subject: 'turkiye', predicate: 'SIGNED', object: 'pta' },
    );
    expect(ledger?.steps.map(({ step, date }) => [step, date])).toEqual([
      ['SIGNED', '2023-07-24'],
      ['SIGNED', '2024-02'],
      ['SIGNED', undefined],
    ]);
  });

  it('comes first when its agreement came further', () => {
    const all = ledgers(
      { predicate: 'SIGNED', object: 'lng' },
      { predicate: 'SIGNED', object: 'pta' },
      { predicate: 'RATIFIED', object: 'pta' },
    );
    expect(all.map(({ agreement }) => agreement)).toEqual(['pta', 'lng']);
  });

  it('holds no denied step, and no step on an issue', () => {
    expect(
      steps({ predicate: 'SIGNED', object: 'pta', polarity: 'DENIED' }, { predicate: 'AGREED_ON', object: 'trade' }),
    ).toEqual([]);
  });
});
