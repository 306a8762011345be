// Months of the time slider.
import { describe, expect, it } from '@jest/globals';
import { extent, fromMonth, toBars, toMonth } from '../../../client/panels/time/months.ts';

describe('months', () => {
  it.each(['1991-12', '2023-01', '2025-11'])('go to a number and back: %s', (month) => {
    expect(fromMonth(toMonth(month))).toBe(month);
  });

  it('spread what is only known to the year over the whole year', () => {
    const bars = toBars([
      { start: '2023', count: 12 },
      { start: '2023-03', count: 2 },
    ]);
    expect(bars).toHaveLength(12);
    expect(bars.map(({ height }) => height)).toEqual([1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('reach over whole years', () => {
    const range = extent(
      toBars([
        { start: '2016-10', count: 1 },
        { start: '2025-02', count: 1 },
      ]),
    );
    expect(range?.map(fromMonth)).toEqual(['2016-01', '2025-12']);
    expect(extent([])).toBeUndefined();
  });
});
