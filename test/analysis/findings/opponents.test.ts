/** Which stored words a draft opposes, of a finding that has both. */
import { describe, expect, it, test } from '@jest/globals';
import { officeClash } from '../../../server/analysis/findings/clash-rules.ts';
import { opponents, sidesOf } from '../../../server/analysis/findings/opponents.ts';
import { hedgeMismatch } from '../../../server/analysis/findings/pairs/hedge-mismatch.ts';
import { placeDisagreement } from '../../../server/analysis/findings/pairs/place-disagreement.ts';
import type { Around, Rule } from '../../../server/analysis/findings/scope.ts';
import type { SummedClaim } from '../../../server/analysis/sum-claim.ts';
import { anEvidence, aShownClaim, WORLD } from '../../factory.ts';

const AROUND: Around = { entities: WORLD, within: () => false };
const DRAFTS = new Set(['draft']);

function opposed(rule: Rule, claims: readonly SummedClaim[]): string[] {
  const [finding] = rule(claims, AROUND);
  if (finding === undefined) throw new Error('There is no finding.');
  return opponents(rule, sidesOf(finding, claims, DRAFTS), AROUND).map(({ evidence }) => evidence.id);
}

describe('a draft opposes', () => {
  it('whoever names another place, not whoever names its own', () => {
    const evidence = [
      anEvidence({ id: 'draft', place: 'baku' }),
      anEvidence({ id: 'same', place: 'baku' }),
      anEvidence({ id: 'other', place: 'lachin' }),
    ];
    expect(opposed(placeDisagreement, [aShownClaim({ evidence })])).toEqual(['other']);
  });

  it('those who are sure where it hedges', () => {
    const evidence = [
      anEvidence({ id: 'draft', certainty: 'POSSIBLE' }),
      anEvidence({ id: 'hedged', certainty: 'PROBABLE' }),
      anEvidence({ id: 'sure' }),
    ];
    expect(opposed(hedgeMismatch, [aShownClaim({ evidence })])).toEqual(['sure']);
  });

  describe('in an office', () => {
    type Day = readonly [id: string, observedOn: string];
    const seen = (subject: string, ...days: readonly Day[]) =>
      aShownClaim({
        subject,
        predicate: 'HOLDS_OFFICE',
        object: 'minister',
        evidence: days.map(([id, observedOn]) => anEvidence({ id, observedOn })),
      });
    const FIRST: Day = ['first', '2023'];
    const LAST: Day = ['last', '2025'];
    const BETWEEN: Day = ['between', '2024'];

    test.each<[string, readonly Day[], readonly Day[], readonly string[]]>([
      [
        'all sightings of another between which it sees somebody',
        [FIRST, LAST],
        [['draft', '2024']],
        ['first', 'last'],
      ],
      ['them also where they were opposed before', [FIRST, LAST], [['draft', '2024'], BETWEEN], ['first', 'last']],
      ['who was seen before it sees the other again', [FIRST, ['draft', '2026']], [BETWEEN], ['between']],
      ['nobody where it only joins those who clash already', [['draft', '2021'], FIRST, LAST], [BETWEEN], []],
    ])('%s', (_, hasanov, ahmedov, expected) => {
      const claims = [seen('hasanov', ...hasanov), seen('ahmedov', ...ahmedov)];
      expect(opposed(officeClash, claims).sort()).toEqual(expected);
    });
  });
});
