/** Evidence: which words, which of it leads, and on which day it sees a state. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { byLead, evidenceId, quoteAt, seenOn } from '../../server/domain/evidence.ts';
import { anEvidence } from '../factory.ts';

describe('the id of evidence', () => {
  const ID = evidenceId('claim-1', 'article-1', { start: 0, end: 10 });

  it('is the same for the same words of the same article for the same claim', () => {
    expect(evidenceId('claim-1', 'article-1', { start: 0, end: 10 })).toBe(ID);
  });

  test.each([
    ['claim-2', 'article-1', { start: 0, end: 10 }],
    ['claim-1', 'article-2', { start: 0, end: 10 }],
    ['claim-1', 'article-1', { start: 1, end: 10 }],
    ['claim-1', 'article-1', { start: 0, end: 11 }],
    ['claim-1', 'article-1', { locator: 'row 1' }],
  ])('is another for %s, %s, %j', (claim, article, place) => {
    expect(evidenceId(claim, article, place)).not.toBe(ID);
  });

  it('of a row of a table is that of its locator', () => {
    const row = (locator: string) => evidenceId('claim-1', 'article-1', { locator });
    expect(row('row 1')).not.toBe(row('row 2'));
  });
});

describe('a quote', () => {
  const WELL_FORMED = /^\P{Surrogate}*$/u;

  it('keeps 64 code units on either side', () => {
    const text = `${'a'.repeat(100)}Munir met Aliyev${'b'.repeat(100)}`;
    expect(quoteAt(text, 100, 116)).toEqual({
      quote: 'Munir met Aliyev',
      prefix: 'a'.repeat(64),
      suffix: 'b'.repeat(64),
    });
  });

  it('has less around it at the ends of the text', () => {
    expect(quoteAt('Munir met Aliyev.', 0, 16)).toEqual({ quote: 'Munir met Aliyev', prefix: '', suffix: '.' });
  });

  it('never has half a character around it', () => {
    const text = `🙂${'a'.repeat(63)}Munir${'b'.repeat(63)}🙂`;
    const { prefix = '', suffix = '' } = quoteAt(text, 65, 70);
    expect(prefix).toBe('a'.repeat(63));
    expect(suffix).toBe('b'.repeat(63));
  });

  it('is the slice of the text with what is around it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 3, maxLength: 3 }),
        ([a = '', b = '', c = '']) => {
          const text = a + b + c;
          const { quote, prefix = '', suffix = '' } = quoteAt(text, a.length, a.length + b.length);
          expect(quote).toBe(text.slice(a.length, a.length + b.length));
          expect(text.includes(prefix + quote + suffix)).toBe(true);
          expect(prefix + suffix).toMatch(WELL_FORMED);
        },
      ),
    );
  });
});

describe('the evidence that leads', () => {
  const best = anEvidence({ id: 'b', reportedAt: '2023-11-01' });

  test.each([
    ['what happened, before what is historical', { temporality: 'HISTORICAL' }],
    ['what happened, if only possibly, before what is certainly planned', { temporality: 'PLANNED' }],
    ['what happened, before what is imagined', { temporality: 'HYPOTHETICAL' }],
    ['what is certain, before what is probable', { certainty: 'PROBABLE' }],
    ['what is certain, before what is possible', { certainty: 'POSSIBLE' }],
    ['what is certain, before what is left open', { certainty: 'UNSTATED' }],
    ['the earlier report', { reportedAt: '2023-11-02' }],
    ['the dated report', { reportedAt: undefined as never }],
    ['of equals the smaller id', { id: 'c' }],
  ] as const)('is %s', (_what, given) => {
    const worse = { ...best, id: 'a', ...given };
    expect([worse, best].sort(byLead)[0]).toBe(best);
    expect([best, worse].sort(byLead)[0]).toBe(best);
  });

  it('looks at what happened before how sure it is, and at that before the date', () => {
    const all = [
      anEvidence({ temporality: 'HYPOTHETICAL' }),
      anEvidence({ temporality: 'PLANNED', reportedAt: '2020' }),
      anEvidence({ certainty: 'POSSIBLE', reportedAt: '2020' }),
      anEvidence({ certainty: 'CERTAIN', reportedAt: '2024' }),
      anEvidence({ temporality: 'HISTORICAL', reportedAt: '2019' }),
    ];
    const sorted = all.toSorted(byLead).map(({ temporality, certainty }) => `${temporality} ${certainty}`);
    expect(sorted).toEqual([
      'PAST_OR_PRESENT CERTAIN',
      'PAST_OR_PRESENT POSSIBLE',
      'HISTORICAL CERTAIN',
      'PLANNED CERTAIN',
      'HYPOTHETICAL CERTAIN',
    ]);
  });
});

test.each<[string, Parameters<typeof seenOn>, string | undefined]>([
  [
    'on the day that the words speak of',
    [{ temporality: 'PAST_OR_PRESENT', observedOn: '2022', reportedAt: '2023-11-02' }],
    '2022',
  ],
  ['on the day of the report', [{ temporality: 'PAST_OR_PRESENT', reportedAt: '2023-11-02' }], '2023-11-02'],
  ['on no day where nothing is dated', [{ temporality: 'PAST_OR_PRESENT' }], undefined],
  [
    'in the past on a day that is named',
    [{ temporality: 'HISTORICAL', observedOn: '2016-10', reportedAt: '2021-11-03' }],
    '2016-10',
  ],
  ['in the past on no day that is not named', [{ temporality: 'HISTORICAL', reportedAt: '2021-11-03' }], undefined],
  ['not where it is planned', [{ temporality: 'PLANNED', observedOn: '2025', reportedAt: '2024' }], undefined],
  ['not where it is imagined', [{ temporality: 'HYPOTHETICAL', reportedAt: '2024' }], undefined],
  [
    'not on the day of a report that says it has ended',
    [{ temporality: 'PAST_OR_PRESENT', reportedAt: '2024-05-01' }, '2022'],
    undefined,
  ],
  [
    'on the day of a report that says it ends',
    [{ temporality: 'PAST_OR_PRESENT', reportedAt: '2024-05-01' }, '2024-05'],
    '2024-05-01',
  ],
])('a state is seen %s', (_what, args, day) => {
  expect(seenOn(...args)).toBe(day);
});
