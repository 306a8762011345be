/** The name matcher on our own labelled pairs. The held-out half was written before the matcher and its misses were never read, but by the same hand, which had its pairs in mind: not blind. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { readNamePairs, scoreNames } from '../../server/resolution/score-names.ts';

const pairs = readNamePairs(readFileSync(new URL('name-pairs.tsv', import.meta.url), 'utf8'));

describe('name-pairs.tsv', () => {
  it('has enough pairs, half of them of two', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(Math.abs(pairs.filter(({ isSame }) => isSame).length / pairs.length - 0.5)).toBeLessThan(0.05);
  });

  // Floors: the last figures reached.
  test.each([
    ['tuned', 98],
    ['held-out', 89],
  ])('%s pairs: F1 of at least %d', (set, floor) => {
    const { f1, precision, recall, pairs: count } = scoreNames(pairs.filter((pair) => pair.set === set));
    process.stdout.write(
      `names, ${set}: ${count} pairs, precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}\n`,
    );
    expect(f1).toBeGreaterThanOrEqual(floor);
  });

  it('gives no figure for nothing', () => {
    expect(scoreNames([])).toMatchObject({ pairs: 0, f1: 0 });
  });
});
