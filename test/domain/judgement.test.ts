/** Judgements: who is one with whom, through whatever chain. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalIds, contradicted, type Judgement } from '../../server/domain/judgement.ts';
import { aJudgement } from '../factory.ts';

const same = (left: string, right: string, given: Partial<Judgement> = {}) => aJudgement({ left, right, ...given });
const notSame = (left: string, right: string, given: Partial<Judgement> = {}) =>
  aJudgement({ left, right, verdict: 'NOT_SAME', ...given });
const WITHDRAWN = { withdrawnAt: '2026-02-01T00:00:00.000Z' };

test.each<[string, readonly Judgement[], Record<string, string>]>([
  ['two that are the same have the smaller id', [same('b', 'a')], { a: 'a', b: 'a' }],
  [
    'a chain has one id, the smallest',
    [same('d', 'c'), same('c', 'b'), same('a', 'd')],
    { a: 'a', b: 'a', c: 'a', d: 'a' },
  ],
  ['two chains meet', [same('a', 'd'), same('b', 'c'), same('c', 'd')], { a: 'a', b: 'a', c: 'a', d: 'a' }],
  ['two chains that do not meet stay two', [same('a', 'b'), same('c', 'd')], { a: 'a', b: 'a', c: 'c', d: 'c' }],
  ['a withdrawn judgement joins nothing', [same('a', 'b', WITHDRAWN)], {}],
  ['a chain breaks where a link is withdrawn', [same('a', 'b'), same('b', 'c', WITHDRAWN)], { a: 'a', b: 'a' }],
  ['not the same joins nothing', [notSame('a', 'b')], { a: 'a', b: 'b' }],
  ['unsure joins nothing', [aJudgement({ verdict: 'UNSURE' })], { a: 'a', b: 'b' }],
  ['the same thing said twice is said once', [same('a', 'b'), same('b', 'a')], { a: 'a', b: 'a' }],
])('%s', (_what, judgements, canonical) => {
  expect(Object.fromEntries(canonicalIds(judgements))).toEqual(canonical);
});

it('does not depend on the order of the judgements', () => {
  const anId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const rulings = fc.array(fc.tuple(anId, anId).map(([left, right]) => same(left, right)));
  fc.assert(
    fc.property(rulings, (judgements) => {
      const canonical = canonicalIds(judgements);
      expect(canonicalIds(judgements.toReversed())).toEqual(canonical);
      for (const [id, to] of canonical) {
        expect(to <= id).toBe(true);
        expect(canonical.get(to)).toBe(to);
      }
      for (const { left, right } of judgements) expect(canonical.get(left)).toBe(canonical.get(right));
    }),
  );
});

describe('a new SAME contradicts', () => {
  test.each<[string, readonly Judgement[], readonly [string, string], boolean]>([
    ['a NOT_SAME of the two', [notSame('a', 'b')], ['b', 'a'], true],
    ['a NOT_SAME at the ends of the chain it closes', [same('a', 'b'), notSame('a', 'c')], ['b', 'c'], true],
    [
      'a NOT_SAME inside the two chains it joins',
      [same('a', 'b'), same('c', 'd'), notSame('b', 'd')],
      ['a', 'c'],
      true,
    ],
    ['no NOT_SAME of others', [notSame('a', 'c')], ['a', 'b'], false],
    ['no NOT_SAME that was taken back', [notSame('a', 'b', WITHDRAWN)], ['a', 'b'], false],
    ['no NOT_SAME over a chain that was taken back', [same('b', 'c', WITHDRAWN), notSame('a', 'c')], ['a', 'b'], false],
    ['no doubt', [aJudgement({ verdict: 'UNSURE' })], ['a', 'b'], false],
  ])('%s', (_what, judgements, [left, right], against) => {
    expect(contradicted(judgements, left, right) !== undefined).toBe(against);
  });

  it('and is told by which', () => {
    const [other, against] = [notSame('x', 'y'), notSame('a', 'c')];
    expect(contradicted([other, same('a', 'b'), against], 'b', 'c')).toBe(against);
  });
});
