/** Ids: the same parts, the same id; other parts, another. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { hashId } from '../../server/domain/id.ts';

describe('an id', () => {
  it('is the same on every machine', () => {
    expect(hashId('claim', 'a', 1, undefined, ['b', 'c'])).toBe('claim-a89a395351e34909c967f496');
  });

  test.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a'], ['a', undefined]],
    [['1'], [1]],
    [[['a', 'b']], ['a', 'b']],
    [[['a,b']], [['a', 'b']]],
  ])('of %j is not that of %j', (one, other) => {
    expect(hashId('x', ...one)).not.toBe(hashId('x', ...other));
  });

  it('has no form but prefix and 24 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(hashId('claim', ...parts)).toMatch(/^claim-[0-9a-f]{24}$/);
      }),
    );
  });
});
