// When: what the words of a date say, and no more.
import { describe, expect, it } from '@jest/globals';
import { datesIn } from '../../../server/extraction/details/dates.ts';
import type { Sentence } from '../../../server/extraction/shapes.ts';

const read = (text: string, publishedOn?: string) =>
  datesIn(text, { start: 0, end: text.length } as Sentence, publishedOn).map(({ from, to }) =>
    to ? [from, to] : from,
  );

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
