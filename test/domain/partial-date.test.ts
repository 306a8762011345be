/** Partial dates: what is one, and what is certainly before what. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayNumber,
  firstDay,
  isBefore,
  isPartialDate,
  lastDay,
  overlap,
  periodOf,
  toPartialDate,
} from '../../server/domain/partial-date.ts';

describe('a partial date', () => {
  test.each(['2023', '2023-11', '2023-11-01', '2024-02-29', '2000-02-29', '0001', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(toPartialDate(text)).toBe(text);
    },
  );

  test.each([
    ...['2023-02-29', '1900-02-29', '2023-13', '2023-00', '2023-11-00', '2023-11-31', '0000'],
    ...['23', '2023-1', '2023-11-1', '2023/11/01', '2023-11-01T00:00:00Z', ' 2023', '2023\n', '', 'November 2023'],
  ])('%j is none, and the refusal says what to write', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => toPartialDate(text)).toThrow(/is not a year, month or day\. Write 2023, 2023-11 or 2023-11-01\.$/);
  });

  it('does not repeat a whole page in its refusal', () => {
    expect(() => toPartialDate('x'.repeat(10_000))).toThrow(/^Date "x{40}" is not/);
  });
});

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-11', '2023-11-01', '2023-11-30'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2023-11-01', '2023-11-01', '2023-11-01'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['2023-11-01', '2023-11-02', true],
  ['2023-11-01', '2023-11-01', false],
  ['2023-11', '2023-12', true],
  ['2023-11', '2023-11-30', false],
  ['2023-11', '2023-12-01', true],
  ['2023', '2023-12-31', false],
  ['2023', '2024', true],
  ['2024', '2023', false],
])('%s is certainly before %s: %s', (a, b, before) => {
  expect(isBefore(a, b)).toBe(before);
});

test.each([
  ['2023-11', undefined, '2023-11-15', undefined, true], // ontology.md: November lies in "from 15 November"
  ['2023-11', '2023-11', '2023-12', undefined, false],
  [undefined, '2023', '2023-12-31', undefined, true],
  [undefined, undefined, '1992', '1992', true],
  ['2021-09-12', '2021-09-20', '2021-09', '2021-09-23', true],
])('from %s to %s and from %s to %s overlap: %s', (from, to, otherFrom, otherTo, meet) => {
  expect(overlap(periodOf(from, to), periodOf(otherFrom, otherTo))).toBe(meet);
  expect(overlap(periodOf(otherFrom, otherTo), periodOf(from, to))).toBe(meet);
});

describe('any two partial dates', () => {
  const anyDate = fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([year, month, day, parts]) =>
      [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
        .slice(0, parts)
        .join('-'),
    );

  it('are one before the other exactly where they do not overlap', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(isBefore(a, b) || isBefore(b, a)).toBe(!overlap(periodOf(a, a), periodOf(b, b)));
      }),
    );
  });

  it('have as many days as the calendar says', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect([firstDay(date), lastDay(date)].every(isPartialDate)).toBe(true);
        expect(isPartialDate(firstDay(date).slice(0, 4))).toBe(true);
      }),
    );
  });
});

test('days are numbered from 1970 on', () => {
  expect(['1970-01-01', '1970-02', '1969-12-31', '2024'].map(dayNumber)).toEqual([0, 31, -1, 19_723]);
});
