/** How far an import is, how fast, and how long it will take. */
import { describe, expect, it, test } from '@jest/globals';
import { timeLeft, withRate } from '../../server/commands/rate-line.ts';

describe('progress', () => {
  it('says how fast it is and how long it will take', () => {
    let now = 0;
    const shown: string[] = [];
    const show = withRate(
      ({ what, done, total }) => shown.push(`${what} ${done}/${total}`),
      () => now,
    );
    for (const [at, done] of [
      [0, 5000],
      [50, 6000],
      [1000, 10_000],
      [2000, 15_000],
      [2010, 20_000],
    ] as const) {
      now = at;
      show({ what: 'Rows', done, total: 20_000 });
    }
    expect(shown).toEqual([
      'Rows 5000/20000',
      'Rows (5,000 a second, 2 s left) 10000/20000',
      'Rows (5,000 a second, 1 s left) 15000/20000',
      'Rows (7,463 a second, 0 s left) 20000/20000',
    ]);
  });

  test.each([
    [0.2, '1 s'],
    [99, '99 s'],
    [125, '3 min'],
    [7500, '2 h 5 min'],
  ])('%d seconds are told as %s', (seconds, words) => {
    expect(timeLeft(seconds)).toBe(words);
  });
});
