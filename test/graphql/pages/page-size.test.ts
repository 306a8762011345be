/** Page sizes: clamped when too large, refused when there is nothing to give. */
import { expect, it, test } from '@jest/globals';
import { InvalidInputError } from '../../../server/domain/errors.ts';
import { neighbourLimit, pageSize } from '../../../server/graphql/pages/page-size.ts';

test.each([
  [undefined, 25],
  [null, 25],
  [1, 1],
  [100, 100],
  [101, 100],
  [2_147_483_647, 100],
])('pageSize(%p) is %p', (first, size) => {
  expect(pageSize(first)).toBe(size);
});

it('has a default of its own where it is told one', () => {
  expect(pageSize(undefined, 50)).toBe(50);
});

test.each([0, -1])('refuses %p', (first) => {
  expect(() => pageSize(first)).toThrow(InvalidInputError);
  expect(() => neighbourLimit(first)).toThrow('Ask for 1 to 1,000.');
});

it('lets a view have up to 1,000 neighbours', () => {
  expect([neighbourLimit(undefined), neighbourLimit(1_000), neighbourLimit(5_000)]).toEqual([150, 1_000, 1_000]);
});
