// When: what the words of a date say, and no more.
import { describe, expect, it } from '@jest/globals';
import { datesIn } from '../../../server/extraction/details/dates/dates.ts';
import { extract } from '../../../server/extraction/extract.ts';
import type { Sentence } from '../../../server/extraction/shapes.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();

const read = (text: string, publishedOn?: string) =>
  datesIn(text, { start: 0, end: text.length } as Sentence, publishedOn).map(({ from, to }) =>
    to ? [from, to] : from,
  );

describe('no date of what is told', () => {
  it.each(['will stay until March 2027', 'will not now take place', 'were barred till the end of May 2026'])(
    '%s',
    (text) => expect(read(text, '2024-11-20')).toEqual([]),
  );
});

describe('a date without its year', () => {
  it.each([
    ['ISLAMABAD, March 30 (APP) - Pakistan signed', '2024-03-30'],
    ['on May 14, as the president left', '2024-05-14'],
    ['on Tuesday, May 14', '2024-05-14'],
    ['on 5 May', '2024-05-05'],
    ['in May', '2024-05'],
    ['on Nov. 29', '2024-11-29'],
    ['on Jan 5', '2025-01-05'],
    ['from May 14 to May 16', ['2024-05-14', '2024-05-16']],
  ])('%s: the last one, or one soon to come', (text, day) => {
    expect(read(text, '2024-11-20')).toEqual([day]);
    expect(read(text)).toEqual([]);
  });

  it.each(['declared 12 diplomats', 'a market 5 km away', 'marched 20 miles'])('%s: no month', (text) =>
    expect(read(text, '2024-11-20')).toEqual([]),
  );

  it.each([
    ['on March 30, 2021', '2021-03-30'],
    ['since February 24, 2022', '2022-02-24'],
    ['in May 2019', '2019-05'],
  ])('%s: none, since the year is named', (text, day) => {
    expect(read(text, '2024-11-20')).toEqual([day]);
    expect(read(text)).toEqual([day]);
  });
});

describe('which side of the day of publication', () => {
  // 20 May 2024 is a Monday.
  const dated = (text: string) =>
    extract({ text, publishedOn: '2024-05-20' }, context).candidates.find(
      ({ predicate }) => predicate !== 'HOLDS_OFFICE',
    )?.validFrom;

  it.each([
    ['Kenya thanked Chad on Thursday.', '2024-05-16'],
    ['Israeli jets hit targets in Syria on Thursday.', '2024-05-16'],
    ['Kenya will thank Chad on Thursday.', '2024-05-23'],
    ["Kenya's president will visit Chad on Saturday.", '2024-05-25'],
    ["Kenya's president will visit Chad in March.", '2025-03'],
    ["Kenya's president visited Chad in July.", '2023-07'],
    ["Kenya's president visits Chad on Thursday.", '2024-05-23'],
    ["Kenya summoned Chad's ambassador for the second time in a month.", undefined],
    ['Kenya thanked Chad two days later.', undefined],
  ])('%s', (text, day) => expect(dated(text)).toBe(day));
});

describe('as exact as the words are', () => {
  it.each([
    ['in 2019', '2019'],
    ['between 2019 and 2021', ['2019', '2021']],
    ['in the summer of 2022', '2022'],
    ['from 3 to 5 June', ['2031-06-03', '2031-06-05']],
    ['on 11 and 12 May', ['2031-05-11', '2031-05-12']],
    ['on the night of July 22', '2031-07-22'],
    ['three days ago', '2031-10-28'],
    ['two years ago', '2029'],
    ['next month', '2031-11'],
    ['last month', '2031-09'],
  ])('%s', (text, day) => expect(read(text, '2031-10-31')).toEqual([day]));

  it.each(['for several hours', 'within 48 hours', 'for 30 years', 'at noon', 'the night before', 'over the weekend'])(
    '%s: no date',
    (text) => expect(read(text, '2031-10-31')).toEqual([]),
  );
});
