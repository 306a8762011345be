/** Origins: one handout in four papers is one. */
import { expect, it } from '@jest/globals';
import { originId, ownOriginId } from '../../server/domain/origin.ts';

const HANDOUT = { name: 'ISPR handout, 1 November 2023', issuer: 'ispr', day: '2023-11-01' };

it('is one by name, issuer and day', () => {
  expect(originId({ ...HANDOUT, name: 'ISPR Handout  1 november 2023' })).toBe(originId(HANDOUT));
  expect(originId({ ...HANDOUT, day: '2023-11-02' })).not.toBe(originId(HANDOUT));
  expect(originId({ ...HANDOUT, issuer: 'app' })).not.toBe(originId(HANDOUT));
  expect(originId({ name: HANDOUT.name })).not.toBe(originId(HANDOUT));
});

it('is the article itself where it repeats none', () => {
  expect(ownOriginId('article-1')).toBe(ownOriginId('article-1'));
  expect(ownOriginId('article-1')).not.toBe(ownOriginId('article-2'));
});
