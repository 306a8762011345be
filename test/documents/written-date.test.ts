import { expect, test } from '@jest/globals';
import { findWrittenDate } from '../../server/documents/head/written-date.ts';

test.each([
  ['2023-11-03T23:30:00+05:00', '2023-11-03'],
  ['2023-11-03 08:00', '2023-11-03'],
  ['20231103', '2023-11-03'],
  ['2023-11', '2023-11'],
  ['2023', '2023'],
  ['Fri, 03 Nov 2023 08:00:00 GMT', '2023-11-03'],
  ['November 3rd, 2023', '2023-11-03'],
  ['3 November 2023', '2023-11-03'],
  ['Sept. 2023', '2023-09'],
  ['2023-02-30', undefined],
  ['03/11/2023', undefined],
  ['3 November', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('reads "%s" as %s', (text, date) => expect(findWrittenDate(text)).toBe(date));

test.each([
  ['28 December', '2023-01-02', '2022-12-28'],
  ['3 January', '2023-01-02', '2023-01-03'],
  ['28 December', '2023', '2023-12-28'],
  ['29 February', '2023-03-01', undefined],
])('takes %s, published on %s, for %s', (text, published, date) => expect(findWrittenDate(text, published)).toBe(date));
