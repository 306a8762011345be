/** One says so, another not so. */
import { describe, expect, it } from '@jest/globals';
import { oppositePolarity } from '../../../../server/analysis/findings/pairs/opposite-polarity.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find, messages } from './finding.ts';

describe('opposite polarity', () => {
  it('is said in a sentence and points at both claims and at the words', () => {
    const [said, denied] = [aGroup({ validFrom: '2020-10-01' }), aGroup({ validFrom: '2020-10', polarity: 'DENIED' })];
    const [finding] = find(oppositePolarity, said, denied);
    expect(finding).toMatchObject({
      kind: 'OPPOSITE_POLARITY',
      message: '"Asim Munir met with Ilham Aliyev" is affirmed by one and denied by another, of times that meet.',
      claims: [said.id, denied.id].sort(),
      evidence: [...said.evidence, ...denied.evidence].map(({ id }) => id).sort(),
    });
  });

  it('of a state that is seen outside its stated time says so', () => {
    const relations = { subject: 'armenia', predicate: 'DIPLOMATIC_RELATIONS_WITH', object: 'pakistan' } as const;
    expect(
      messages(
        oppositePolarity,
        aGroup({ ...relations, evidence: [anEvidence({ observedOn: '2024-02-23' })] }),
        aGroup({ ...relations, validFrom: '2025-08-31' }),
      ),
    ).toEqual([
      '"Armenia has diplomatic relations with Pakistan" is said of a day outside the time that another text states.',
    ]);
  });
});
