/** A dyad: its matrix, who carries it, and which third countries it names. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carriersOf, matrixOf, thirdPartiesOf } from '../../server/analysis/dyad.ts';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { PREDICATE_NAMES } from '../../server/domain/ontology/predicate.ts';
import { anEvidence, aShownClaim, WORLD } from '../factory.ts';

const SIDES = ['pakistan', 'azerbaijan'] as const;
const claims = (...given: readonly Partial<ClaimGroup>[]) => given.map((one) => aShownClaim(one));

describe('the matrix', () => {
  it('counts by family and side', () => {
    const found = claims(
      {},
      { predicate: 'VISITED', object: 'azerbaijan' },
      { subject: 'aliyev', predicate: 'THANKED', object: 'pakistan' },
      { predicate: 'THANKED' },
      { subject: 'ispr', predicate: 'THANKED', object: 'azerbaijan' },
    );
    expect(matrixOf(found, 'pakistan', WORLD)).toEqual([
      { family: 'DIPLOMACY', fromA: 1, fromB: 0, joint: 1 },
      { family: 'STATEMENTS', fromA: 2, fromB: 1, joint: 0 },
    ]);
  });

  it('sums to the number of claims, whatever they are', () => {
    const anId = fc.constantFrom(...WORLD.keys());
    const anyClaim = fc.record({ subject: anId, object: anId, predicate: fc.constantFrom(...PREDICATE_NAMES) });
    fc.assert(
      fc.property(fc.array(anyClaim), (given) => {
        const rows = matrixOf(claims(...given), 'pakistan', WORLD);
        expect(rows.reduce((sum, { fromA, fromB, joint }) => sum + fromA + fromB + joint, 0)).toBe(given.length);
      }),
    );
  });
});

describe('carriers', () => {
  const carriers = (...given: readonly Partial<ClaimGroup>[]) =>
    carriersOf(claims(...given), SIDES, WORLD).map(({ entity, claimCount }) => `${entity} ${claimCount}`);

  it('are people, offices and bodies of either country, most claims first', () => {
    expect(carriers({}, { object: 'hasanov' }, { subject: 'ispr', predicate: 'THANKED', object: 'minister' })).toEqual([
      'munir 2',
      'aliyev 1',
      'hasanov 1',
      'ispr 1',
      'minister 1',
    ]);
  });

  it('are no countries, places, issues, agreements, and nobody of a third country', () => {
    expect(
      carriers(
        { subject: 'pakistan', predicate: 'SIGNED', object: 'pta' },
        { subject: 'pakistan', predicate: 'VISITED', object: 'lachin' },
        { subject: 'pakistan', predicate: 'SUPPORTS_POSITION', object: 'karabakh' },
        { subject: 'erdogan', predicate: 'THANKED', object: 'un' },
      ),
    ).toEqual([]);
  });

  it('are the third parties too, with whom something was discussed', () => {
    expect(carriers({ predicate: 'DISCUSSED', object: 'trade', with: ['aliyev', 'erdogan'] })).toEqual([
      'aliyev 1',
      'munir 1',
    ]);
  });

  it('have their origins counted once', () => {
    const evidence = [anEvidence({ origin: 'ispr' })];
    const [munir] = carriersOf(claims({ evidence }, { object: 'hasanov', evidence }), SIDES, WORLD);
    expect(munir).toEqual({ entity: 'munir', claimCount: 2, originCount: 1 });
  });
});

describe('third parties', () => {
  const third = (sides: readonly [string, string], ...given: readonly Partial<ClaimGroup>[]) =>
    thirdPartiesOf(claims(...given), {
      sides,
      entities: WORLD,
      parties: new Map([['pta', ['turkiye', 'pakistan']]]),
    }).map(({ entity, claimCount }) => `${entity} ${claimCount}`);

  it('are the countries that an end, a third party, a topic or an agreement names', () => {
    expect(
      third(
        SIDES,
        { subject: 'erdogan', predicate: 'THANKED', object: 'pakistan' },
        { predicate: 'DISCUSSED', object: 'trade', with: ['aliyev', 'turkiye'] },
        { evidence: [anEvidence({ topics: ['armenia'] })] },
        { predicate: 'PRAISED', object: 'pta' },
      ),
    ).toEqual(['turkiye 3', 'armenia 1']);
  });

  it('are each counted once a claim', () => {
    expect(third(SIDES, { predicate: 'DISCUSSED', object: 'trade', with: ['erdogan', 'turkiye'] })).toEqual([
      'turkiye 1',
    ]);
  });

  it('are none of the two, nor the countries of two people', () => {
    expect(third(SIDES, {})).toEqual([]);
    expect(third(['munir', 'aliyev'], {}, { evidence: [anEvidence({ topics: ['india'] })] })).toEqual(['india 1']);
  });
});
