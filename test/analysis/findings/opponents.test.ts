/** Which stored words a draft opposes, of a finding that has both. */
import { describe, expect, it } from '@jest/globals';
import { officeClash } from '../../../server/analysis/findings/clash-rules.ts';
import { opponents, sidesOf } from '../../../server/analysis/findings/opponents.ts';
import { hedgeMismatch, placeDisagreement } from '../../../server/analysis/findings/pair-rules.ts';
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

  it('all sightings of another in an office between which it sees somebody', () => {
    const seen = (subject: string, ...days: readonly (readonly [string, string])[]) =>
      aShownClaim({
        subject,
        predicate: 'HOLDS_OFFICE',
        object: 'minister',
        evidence: days.map(([id, observedOn]) => anEvidence({ id, observedOn })),
      });
    const claims = [
      seen('hasanov', ['first', '2023'], ['last', '2025']),
      seen('ahmedov', ['draft', '2024'], ['also', '2024-06']),
    ];
    expect(opposed(officeClash, claims).sort()).toEqual(['first', 'last']);
  });
});
