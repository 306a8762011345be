/** Rules over one event: told by both sides, or by one only? */
import { describe, expect, it, test } from '@jest/globals';
import { EVENT_RULES } from '../../../server/analysis/findings/event-rules.ts';
import type { ClaimGroup, CountedEvidence } from '../../../server/analysis/fold.ts';
import { anEvidence, aShownClaim, WORLD } from '../../factory.ts';

const by = (side: string | undefined, given: Partial<CountedEvidence> = {}) =>
  anEvidence({ ...(side !== undefined && { side }), ...given });
const found = (...claims: readonly Partial<ClaimGroup>[]) =>
  EVENT_RULES.flatMap((rule) =>
    rule(
      claims.map((claim) => aShownClaim({ event: 'visit', evidence: [by('pakistan')], ...claim })),
      { entities: WORLD, within: () => false },
    ),
  ).map(({ kind, message }) => `${kind}: ${message}`);

describe('an event whose actors have two sides, told by origins of one,', () => {
  it('is noticed', () => {
    expect(found({})).toEqual([
      "ONE_SIDE_ONLY: Munir's visit is told by origins of Pakistan; none of Azerbaijan tells it.",
    ]);
    expect(found({ evidence: [by('azerbaijan')] })).toEqual([
      "ONE_SIDE_ONLY: Munir's visit is told by origins of Azerbaijan; none of Pakistan tells it.",
    ]);
  });

  it('is noticed though a third country tells it too', () => {
    expect(found({ evidence: [by('pakistan'), by('turkiye'), by(undefined)] })).toHaveLength(1);
  });

  it('has sides through its third parties too', () => {
    expect(found({ predicate: 'DISCUSSED', object: 'trade', with: ['aliyev'] })).toHaveLength(1);
  });
});

test.each<[string, readonly Partial<ClaimGroup>[]]>([
  ['both sides tell it', [{ evidence: [by('pakistan'), by('azerbaijan')] }]],
  [
    'both sides tell it, each another claim of it',
    [{}, { predicate: 'VISITED', object: 'azerbaijan', evidence: [by('azerbaijan')] }],
  ],
  ['only a third country tells it', [{ evidence: [by('turkiye')] }]],
  ['its actors have one side', [{ object: 'sharif' }]],
  ['its actors have three sides', [{}, { object: 'erdogan' }]],
  [
    'only an issue or a place is of another country',
    [
      { predicate: 'DISCUSSED', object: 'karabakh' },
      { predicate: 'VISITED', object: 'lachin' },
    ],
  ],
  ['it is only planned', [{ evidence: [by('pakistan', { temporality: 'PLANNED' })] }]],
  ['it is denied', [{ polarity: 'DENIED' }]],
  ['a data set tells it', [{ evidence: [by('pakistan', { start: undefined as never })] }]],
  ['nothing is grouped', [{ event: undefined as never }]],
])('nothing is noticed where %s', (_what, claims) => {
  expect(found(...claims)).toEqual([]);
});
