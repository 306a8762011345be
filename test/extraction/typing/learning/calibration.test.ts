/** Leads → how far they can be trusted. */
import { describe, expect, it } from '@jest/globals';
import { calibrate, marginOf } from '../../../../server/extraction/typing/learning/calibration.ts';

/** Trials whose share of right ones grows with their lead. */
const trials = Array.from({ length: 600 }, (_, index) => ({ lead: index, isRight: (index * 7919) % 600 < index }));

describe('calibrate', () => {
  it('gives steps whose shares rise with the lead', () => {
    const steps = calibrate(trials);
    expect(steps.length).toBeGreaterThan(4);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step[0]).toBeGreaterThan(steps[index]?.[0] ?? 0);
      expect(step[1]).toBeGreaterThan(steps[index]?.[1] ?? 0);
    }
  });

  it('says nothing without trials', () => {
    expect(calibrate([])).toEqual([]);
    expect(marginOf(100, [])).toBe(0);
  });
});

describe('marginOf', () => {
  const steps = [
    [10, 0.2],
    [20, 0.6],
    [40, 0.9],
  ] as const;

  it.each([
    [0, 0.2],
    [10, 0.2],
    [15, 0.4],
    [20, 0.6],
    [30, 0.75],
    [40, 0.9],
    [999, 0.9],
  ])('of %d is %d', (lead, margin) => {
    expect(marginOf(lead, steps)).toBeCloseTo(margin);
  });
});
