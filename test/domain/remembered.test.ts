/** What is remembered of words: each is found once, and no more is kept than fits. */
import { expect, it, jest } from '@jest/globals';
import { remembered } from '../../server/domain/remembered.ts';

it('finds a word once, also where nothing is found', () => {
  const find = jest.fn((word: string) => (word === 'none' ? undefined : word.length));
  const known = remembered(find);
  expect(['two', 'none', 'two', 'none'].map(known)).toEqual([3, undefined, 3, undefined]);
  expect(find).toHaveBeenCalledTimes(2);
});

it('lets all go when it is full, and finds them anew', () => {
  const find = jest.fn((word: string) => word);
  const known = remembered(find);
  for (let at = 0; at <= 20_000; at++) known(`${at}`);
  expect(known('20000')).toBe('20000');
  expect(find).toHaveBeenCalledTimes(20_001);
  expect(known('0')).toBe('0');
  expect(find).toHaveBeenCalledTimes(20_002);
});
