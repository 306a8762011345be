/** Claims: which two sayings are one claim, and on which days it is said to be true. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { claimId, inOrder, type Proposition, periodOfClaim } from '../../server/domain/claim.ts';
import { aClaim } from '../factory.ts';

const saying = (given: Partial<Proposition> = {}): Proposition => aClaim({ validFrom: '2023-11-01', ...given });
const idOf = (given: Partial<Proposition> = {}, article = 'article-1') => claimId(saying(given), article);

describe('the same words in two papers are one claim', () => {
  test.each<[string, Partial<Proposition>, boolean]>([
    ['an event on a day', {}, true],
    ['an event from a day to a day', { validTo: '2023-11-03' }, true],
    ['an event in a month', { validFrom: '2023-11' }, false],
    ['an event in a year', { validFrom: '2023' }, false],
    ['an event until some time in a month', { validTo: '2023-12' }, false],
    ['an event of which only the last day is told', { validFrom: undefined, validTo: '2023-11-03' } as never, false],
    ['an event nobody dates', { validFrom: undefined } as never, false],
    ['a state', { predicate: 'HOLDS_OFFICE', validFrom: undefined } as never, true],
    ['a state since some year', { predicate: 'HOLDS_OFFICE', validFrom: '2018' }, true],
  ])('%s: %#', (_what, given, same) => {
    expect(idOf(given, 'article-1') === idOf(given, 'article-2')).toBe(same);
    expect(idOf(given)).toBe(idOf(given));
  });
});

describe('another claim it is with', () => {
  test.each<[string, Partial<Proposition>]>([
    ['another subject', { subject: 'sharif' }],
    ['another object', { object: 'hasanov' }],
    ['another predicate', { predicate: 'HELD_TALKS_WITH' }],
    ['another polarity', { polarity: 'DENIED' }],
    ['another time', { validFrom: '2023-11-02' }],
    ['an end', { validTo: '2023-11-02' }],
    ['a third party', { with: ['erdogan'] }],
  ])('%s', (_what, given) => {
    expect(idOf(given)).not.toBe(idOf());
  });
});

it('does not belong to the event that it is grouped into', () => {
  expect(claimId(aClaim({ event: 'visit' }), 'a')).toBe(claimId(aClaim(), 'a'));
});

describe('the order of the ends', () => {
  it('does not matter where the predicate is symmetric', () => {
    const [one, other] = [saying(), saying({ subject: 'aliyev', object: 'munir' })];
    expect(claimId(one, 'a')).toBe(claimId(other, 'a'));
    expect(inOrder(one)).toMatchObject({ subject: 'aliyev', object: 'munir' });
  });

  it('matters everywhere else', () => {
    const thanked = { predicate: 'THANKED' } as const;
    expect(idOf(thanked)).not.toBe(idOf({ ...thanked, subject: 'aliyev', object: 'munir' }));
    expect(inOrder(saying(thanked))).toMatchObject({ subject: 'munir', object: 'aliyev' });
  });

  it('never matters among third parties, and nobody is one twice', () => {
    const agreed = { predicate: 'AGREED_ON', object: 'pta' } as const;
    expect(idOf({ ...agreed, with: ['b', 'a', 'b'] })).toBe(idOf({ ...agreed, with: ['a', 'b'] }));
    expect(inOrder(saying({ ...agreed, with: ['b', 'a', 'b'] })).with).toEqual(['a', 'b']);
    expect(idOf({ ...agreed, with: ['a', 'b'] })).not.toBe(idOf({ ...agreed, with: ['ab'] }));
  });

  it('is the same however often it is made', () => {
    const anId = fc.string({ minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anId, anId, fc.array(anId), (subject, object, third) => {
        const once = inOrder(saying({ subject, object, with: third }));
        expect(inOrder(once)).toEqual(once);
        expect(once.subject <= once.object).toBe(true);
      }),
    );
  });
});

test.each<[string, Partial<Proposition>, { first: string; last: string } | undefined]>([
  ['an event on a day is that day', { validFrom: '2023-11-01' }, { first: '2023-11-01', last: '2023-11-01' }],
  ['an event in a month may be any of its days', { validFrom: '2023-11' }, { first: '2023-11-01', last: '2023-11-30' }],
  [
    'an event may span months',
    { validFrom: '2021-09', validTo: '2021-10-23' },
    { first: '2021-09-01', last: '2021-10-23' },
  ],
  ['an event may have a last day only', { validTo: '2021-08-22' }, { first: '2021-08-22', last: '2021-08-22' }],
  ['an event without date has no period', {}, undefined],
  [
    'a state without end is open',
    { predicate: 'HOLDS_OFFICE', validFrom: '2018-04' },
    { first: '2018-04-01', last: '9999-12-31' },
  ],
  [
    'a state without beginning is open',
    { predicate: 'HOLDS_OFFICE', validTo: '2018-04' },
    { first: '0001-01-01', last: '2018-04-30' },
  ],
  ['a state of which neither is stated has no period', { predicate: 'HOLDS_OFFICE' }, undefined],
])('%s', (_what, given, period) => {
  expect(periodOfClaim(aClaim(given))).toEqual(period);
});
