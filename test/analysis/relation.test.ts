/** Relations: the fold of the claims of one subject, predicate and object. */
import { describe, expect, it, test } from '@jest/globals';
import { byEvidence, foldRelations, relationId } from '../../server/analysis/relation.ts';
import { sumClaims } from '../../server/analysis/sum-claim.ts';
import { aGroup, anEvidence, aShownClaim, WORLD } from '../factory.ts';

const planned = { evidence: [anEvidence({ temporality: 'PLANNED' as const })] };
const imagined = { evidence: [anEvidence({ temporality: 'HYPOTHETICAL' as const })] };

describe('one relation', () => {
  it('is made for what happened, for what is planned, for what is imagined and for what is denied', () => {
    const claims = [
      aShownClaim(),
      aShownClaim(planned),
      aShownClaim(imagined),
      aShownClaim({ polarity: 'DENIED' }),
      aShownClaim(),
    ];
    const relations = foldRelations(claims);
    expect(relations.map(({ mode, claimCount, polarity }) => [mode, claimCount, polarity])).toEqual([
      ['HAPPENED', 2, 'AFFIRMED'],
      ['PLANNED', 1, 'AFFIRMED'],
      ['HYPOTHETICAL', 1, 'AFFIRMED'],
      ['DENIED', 1, 'DENIED'],
    ]);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(4);
    expect(relations[0]?.id).toBe(
      relationId({ subject: 'munir', predicate: 'MET_WITH', object: 'aliyev', mode: 'HAPPENED' }),
    );
  });

  it('is made for each subject, predicate and object', () => {
    expect(
      foldRelations([
        aShownClaim(),
        aShownClaim({ object: 'hasanov' }),
        aShownClaim({ predicate: 'THANKED' }),
        aShownClaim({ subject: 'sharif' }),
      ]),
    ).toHaveLength(4);
  });

  it('counts origins and articles once', () => {
    const evidence = (origin: string, article: string) => [anEvidence({ origin, article })];
    const [relation] = foldRelations([
      aShownClaim({ evidence: [...evidence('ispr', 'geo'), ...evidence('ispr', 'nation')] }),
      aShownClaim({ evidence: evidence('mod', 'geo') }),
    ]);
    expect(relation).toMatchObject({ claimCount: 2, originCount: 2, articleCount: 2 });
  });

  it('reaches from the earliest to the latest date', () => {
    const [relation] = foldRelations([
      aShownClaim({ validFrom: '2023-11' }),
      aShownClaim({ validFrom: '2021-09-12', validTo: '2021-09-20' }),
      aShownClaim({ validFrom: '2023-11-05' }),
      aShownClaim(),
    ]);
    expect(relation).toMatchObject({ first: '2021-09-12', last: '2023-11' });
  });

  it('has no dates where its claims have none', () => {
    const [relation] = foldRelations([aShownClaim()]);
    expect(relation).not.toHaveProperty('first');
    expect(relation).not.toHaveProperty('last');
  });

  it('takes temporality and certainty from one claim', () => {
    const claim = (temporality: 'HISTORICAL' | 'PAST_OR_PRESENT', certainty: 'CERTAIN' | 'POSSIBLE') =>
      aShownClaim({ evidence: [anEvidence({ temporality, certainty })] });
    const [relation] = foldRelations([claim('HISTORICAL', 'CERTAIN'), claim('PAST_OR_PRESENT', 'POSSIBLE')]);
    expect(relation).toMatchObject({ temporality: 'PAST_OR_PRESENT', certainty: 'POSSIBLE' });
  });
});

test.each([
  ['one contested claim', ['azerbaijan', 'pakistan'], true, 'CONTESTED'],
  ['one claim of both sides', ['azerbaijan', 'pakistan'], false, 'BOTH_SIDES'],
  ['one corroborated claim', ['pakistan', 'turkiye'], false, 'CORROBORATED'],
  ['single origins only', ['pakistan'], false, 'SINGLE_ORIGIN'],
])('%s gives the relation its status', (_what, sides, isDenied, status) => {
  const claims = sumClaims(
    [
      aGroup({ validFrom: '2023', evidence: sides.map((side) => anEvidence({ side })) }),
      aGroup({ validFrom: '2021' }),
      ...(isDenied ? [aGroup({ validFrom: '2023', polarity: 'DENIED' as const })] : []),
    ],
    WORLD,
  );
  expect(foldRelations(claims).find(({ mode }) => mode === 'HAPPENED')?.status).toBe(status);
});

it('sorts best evidenced first', () => {
  const told = (object: string, origins: number, claims: number) =>
    Array.from({ length: claims }, () =>
      aShownClaim({ object, evidence: Array.from({ length: origins }, (_, at) => anEvidence({ origin: `${at}` })) }),
    );
  const relations = foldRelations([...told('one', 1, 5), ...told('three', 3, 1), ...told('two', 1, 6)]);
  expect(relations.sort(byEvidence).map(({ object }) => object)).toEqual(['three', 'two', 'one']);
});
