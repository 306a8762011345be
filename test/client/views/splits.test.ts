// Where the first id of a pair ends.
import { expect, test } from '@jest/globals';
import { splits } from '../../../client/views/dyads/splits.ts';

test.each([
  ['a/b', [['a', 'b']]],
  [
    'country/a/country/b',
    [
      ['country/a', 'country/b'],
      ['country', 'a/country/b'],
      ['country/a/country', 'b'],
    ],
  ],
  ['', []],
  ['alone', []],
])('%s may be cut so', (ends, expected) => {
  expect(splits(ends)).toEqual(expected);
});
