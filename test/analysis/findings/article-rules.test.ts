/** Rules over the claims of one article: what a reader should ask back. */
import { describe, expect, it, test } from '@jest/globals';
import { aggregateAndParts, oneOrTwoPersons, unnamedHolder } from '../../../server/analysis/findings/article-rules.ts';
import type { Rule } from '../../../server/analysis/findings/scope.ts';
import type { ClaimGroup } from '../../../server/analysis/fold.ts';
import { anEntity, anEvidence, aShownClaim, entitiesOf, WORLD } from '../../factory.ts';

const office = (id: string, name: string) =>
  anEntity({ id, kind: 'OFFICE', name: `${name} of Azerbaijan`, country: 'azerbaijan' });
const ENTITIES = entitiesOf(
  ...WORLD.values(),
  office('deputy', 'First Deputy Minister of Defence'),
  office('chief', 'Chief of the General Staff'),
  office('joint', 'First Deputy Minister of Defence and Chief of the General Staff'),
  office('left', 'Head of Trade'),
  office('right', 'Head of Industry'),
  anEntity({
    id: 'body',
    kind: 'GOVERNMENT_BODY',
    name: 'Head of Trade and Head of Industry of Azerbaijan',
    country: 'azerbaijan',
  }),
  anEntity({ id: 'leaders', kind: 'GROUP', name: 'Leaders of Azerbaijan', country: 'azerbaijan' }),
);
const find = (rule: Rule, ...claims: readonly Partial<ClaimGroup>[]) =>
  rule(
    claims.map((claim) => aShownClaim(claim, ENTITIES)),
    { entities: ENTITIES, within: () => false },
  );

describe('an unnamed holder', () => {
  it('is noticed where an office acts, once for all its acts', () => {
    expect(
      find(unnamedHolder, { object: 'minister' }, { subject: 'minister', predicate: 'THANKED', object: 'pakistan' }),
    ).toMatchObject([
      {
        kind: 'UNNAMED_OFFICE_HOLDER',
        message: 'The holder of "Minister of Defence of Azerbaijan" acts here without being named.',
        claims: { length: 2 },
      },
    ]);
  });

  test.each<[string, readonly Partial<ClaimGroup>[]]>([
    [
      'the holder is named',
      [{ object: 'minister' }, { subject: 'hasanov', predicate: 'HOLDS_OFFICE', object: 'minister' }],
    ],
    ['the office is only described', [{ subject: 'minister', predicate: 'OFFICE_OF', object: 'azerbaijan' }]],
    ['people act', [{}]],
  ])('is not where %s', (_what, claims) => {
    expect(find(unnamedHolder, ...claims)).toEqual([]);
  });

  it('is still where somebody is only said to become it', () => {
    const planned = [anEvidence({ temporality: 'PLANNED' })];
    expect(
      find(
        unnamedHolder,
        { object: 'minister' },
        { subject: 'hasanov', predicate: 'HOLDS_OFFICE', object: 'minister', evidence: planned },
      ),
    ).toHaveLength(1);
  });
});

describe('one or two persons', () => {
  it('are asked for where two posts act that are one joint post elsewhere', () => {
    expect(find(oneOrTwoPersons, { id: 'a', object: 'deputy' }, { id: 'b', object: 'chief' })).toMatchObject([
      {
        kind: 'ONE_OR_TWO_PERSONS',
        message:
          'First Deputy Minister of Defence of Azerbaijan and Chief of the General Staff of Azerbaijan act here as two; elsewhere "First Deputy Minister of Defence and Chief of the General Staff of Azerbaijan" is one post.',
        claims: ['a', 'b'],
      },
    ]);
  });

  test.each<[string, readonly Partial<ClaimGroup>[]]>([
    ['another minister stands beside one half', [{ object: 'minister' }, { object: 'chief' }]],
    [
      'one half acts twice',
      [
        { object: 'chief', validFrom: '2023' },
        { object: 'chief', validFrom: '2024' },
      ],
    ],
    ['the joint post itself acts', [{ object: 'joint' }, { object: 'chief' }]],
    ['they do different things', [{ object: 'deputy' }, { object: 'chief', predicate: 'CALLED' }]],
    ['they do it with different people', [{ object: 'deputy' }, { subject: 'sharif', object: 'chief' }]],
    ['only one acts', [{ object: 'deputy' }]],
    ['the joint name is that of no office', [{ object: 'left' }, { object: 'right' }]],
  ])('are not where %s', (_what, claims) => {
    expect(find(oneOrTwoPersons, ...claims)).toEqual([]);
  });

  it('are asked for once, however often the two act together', () => {
    const acts = (['MET_WITH', 'CALLED'] as const).flatMap((predicate) => [
      { predicate, object: 'deputy' },
      { predicate, object: 'chief' },
    ]);
    expect(find(oneOrTwoPersons, ...acts)).toHaveLength(1);
  });
});

describe('one meeting, told whole and in parts,', () => {
  it('is noticed where a group and its people meet the same other', () => {
    expect(
      find(
        aggregateAndParts,
        { object: 'leaders' },
        {},
        { object: 'hasanov' },
        { object: 'hasanov', predicate: 'HELD_TALKS_WITH' },
      ),
    ).toMatchObject([
      {
        kind: 'DOUBLE_COUNTED_EVENT',
        message:
          'Asim Munir meets Leaders of Azerbaijan, and 2 of their side one by one: perhaps one meeting, told whole and in parts.',
        claims: { length: 4 },
      },
    ]);
  });

  test.each<[string, readonly Partial<ClaimGroup>[]]>([
    ['nobody of the group is met alone', [{ object: 'leaders' }]],
    ['the others met are of another country', [{ object: 'leaders' }, { object: 'erdogan' }]],
    ['somebody else meets them', [{ object: 'leaders' }, { subject: 'sharif' }]],
    [
      'the meeting of one is only planned',
      [{ object: 'leaders' }, { evidence: [anEvidence({ temporality: 'PLANNED' })] }],
    ],
    ['the group is not met', [{ object: 'leaders', predicate: 'THANKED' }, {}]],
  ])('is not where %s', (_what, claims) => {
    expect(find(aggregateAndParts, ...claims)).toEqual([]);
  });
});
