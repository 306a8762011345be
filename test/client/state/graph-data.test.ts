// How answers of the server are joined, and how links among many entities are asked for.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupsCovering, makeGraphData } from '../../../client/state/graph-data.ts';
import { anAnswer, aRelation } from '../factory.ts';

const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);

describe('groups of entities', () => {
  it('hold at most 50 and let every new one meet every other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 120 }), (fresh, known) => {
        const [news, olds] = [names('n', fresh), names('o', known)];
        const groups = groupsCovering(news, olds).map((group) => new Set(group));
        const meet = (a: string, b: string) => groups.some((group) => group.has(a) && group.has(b));
        expect(groups.every((group) => group.size <= 50)).toBe(true);
        expect(news.every((a) => [...news, ...olds].every((b) => meet(a, b)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the data of a picture', () => {
  const base = anAnswer({ entities: { a: { hidden: 3 }, b: {} }, relations: [aRelation('a', 'b')] });
  const link = anAnswer({
    entities: { a: { hidden: 1 }, b: {}, c: {}, stranger: {} },
    relations: [aRelation('a', 'b'), aRelation('a', 'c'), aRelation('a', 'stranger')],
  });
  const data = makeGraphData({
    focus: ['a', 'gone'],
    base,
    added: ['c', 'missing'],
    links: [link],
    matching: undefined,
  });

  it('holds what was there first, then what was added, and nothing that the server does not know', () => {
    expect(data.order).toEqual(['a', 'b', 'c']);
    expect(data.focus).toEqual(['a']);
  });

  it('leaves out relations to what is not in it', () => {
    expect([...data.relations.values()].map(({ object }) => object.id)).toEqual(['b', 'c']);
  });

  it('counts all neighbours of an entity, seen or not', () => {
    expect(data.degrees.get('a')).toBe(4);
  });
});
