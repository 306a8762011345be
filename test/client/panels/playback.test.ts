// Playing time: which month comes next.
import { expect, it } from '@jest/globals';
import { firstMonth, nextMonth } from '../../../client/panels/time/playback.ts';

it.each([
  ['where the thumb stands', [3, 7], [3, 8]],
  ['at the lower thumb once the upper one is at the end', [3, 12], [3, 3]],
  ['at the start where there is one thumb, at the end', [12], [0]],
])('begins %s', (_name, value, first) => {
  expect(firstMonth(value, [0, 12])).toEqual(first);
});

it('goes on month by month, and stops at the end', () => {
  expect(nextMonth([3, 11], [0, 12])).toEqual([3, 12]);
  expect(nextMonth([3, 12], [0, 12])).toBeUndefined();
});
