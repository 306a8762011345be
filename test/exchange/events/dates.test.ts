/** Dates of tables. */
import { describe, expect, test } from '@jest/globals';
import { dateReader, isoDay } from '../../../server/exchange/events/dates.ts';

describe('a format', () => {
  test.each([
    ['DD/MM/YYYY', '03/01/2019', '2019-01-03'],
    ['M/D/YYYY', '1/3/2019', '2019-01-03'],
    ['YYYYMMDD', '20190103', '2019-01-03'],
    ['D MMM YYYY', '3 Jan 2019', '2019-01-03'],
    ['YYYY-MM', '2019-01', '2019-01'],
    ['YYYY', '2019', '2019'],
    ['DD.MM.YYYY', '03x01x2019', undefined],
    ['DD/MM/YYYY', '31/02/2019', undefined],
    ['D MMM YYYY', '3 Foo 2019', undefined],
    ['YYYY', '', undefined],
  ])('%s reads "%s" as %s', (format, written, date) => {
    expect(dateReader(format)(written)).toBe(date);
  });
});

test.each([
  ['2018-03-01', '2018-03-01'],
  ['2018-03-01T10:00:00Z', '2018-03-01'],
  [' 2018-03-01 ', '2018-03-01'],
  ['2018-3-1', undefined],
  ['2018-03-011', undefined],
  [undefined, undefined],
])('without a format "%s" is %s', (written, day) => {
  expect(isoDay(written)).toBe(day);
});
