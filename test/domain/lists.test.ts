/** What folds do with lists. */
import { expect, it } from '@jest/globals';
import { compareText, distinct, groupBy, pairsOf } from '../../server/domain/lists.ts';

it('groups values under their keys, first come first', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (word) => word[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

it('keeps each value once and leaves out what is absent', () => {
  expect(distinct(['a', undefined, 'b', 'a'])).toEqual(['a', 'b']);
});

it('pairs every two values once', () => {
  expect(pairsOf([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(pairsOf([1])).toEqual([]);
});

it('sorts by code unit, not by the alphabet of this machine', () => {
  expect(['ä', 'z', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'z', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
