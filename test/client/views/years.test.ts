// Who did how much in which year.
import { expect, it } from '@jest/globals';
import { reachOf, yearsOf } from '../../../client/views/dyads/years.ts';

const bar = (start: string, fromA: number, fromB: number, joint = 0) => ({ start, fromA, fromB, joint });

it('has quiet years too, but none before or after what is told', () => {
  expect(yearsOf([bar('2019', 0, 0), bar('2021', 1, 0), bar('2023', 0, 2, 1), bar('2025', 0, 0)])).toEqual([
    { year: 2021, fromA: 1, fromB: 0, joint: 0 },
    { year: 2022, fromA: 0, fromB: 0, joint: 0 },
    { year: 2023, fromA: 0, fromB: 2, joint: 1 },
  ]);
  expect(yearsOf([bar('2019', 0, 0)])).toEqual([]);
});

it('adds up what is finer than a year', () => {
  expect(yearsOf([bar('2021-03', 1, 0), bar('2021', 2, 1, 1)])).toEqual([{ year: 2021, fromA: 3, fromB: 1, joint: 1 }]);
});

it('reaches as far as the longer side and half of what both did', () => {
  expect(reachOf(yearsOf([bar('2021', 3, 1, 4), bar('2022', 0, 4)]))).toBe(5);
  expect(reachOf([])).toBe(0);
});
