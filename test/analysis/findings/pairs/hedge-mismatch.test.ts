/** How surely. */
import { describe, expect, it, test } from '@jest/globals';
import { hedgeMismatch } from '../../../../server/analysis/findings/pairs/hedge-mismatch.ts';
import type { CountedEvidence } from '../../../../server/analysis/fold.ts';
import { aGroup, anEvidence } from '../../../factory.ts';
import { find } from './finding.ts';

describe('hedges', () => {
  const sure = anEvidence();
  test.each<[string, Partial<CountedEvidence>, string | undefined]>([
    ['possible', { certainty: 'POSSIBLE' }, 'possible'],
    ['probable', { certainty: 'PROBABLE' }, 'probable'],
    ['imagined', { temporality: 'HYPOTHETICAL' }, 'hypothetical'],
    ['historical and possible', { temporality: 'HISTORICAL', certainty: 'POSSIBLE' }, 'possible'],
    ['left open', { certainty: 'UNSTATED' }, undefined],
    ['only planned, and so not yet known', { temporality: 'PLANNED', certainty: 'POSSIBLE' }, undefined],
    ['asserted too', {}, undefined],
  ])('asserted by one and %s by another: %#', (_what, given, hedge) => {
    const hedged = anEvidence(given);
    const found = find(hedgeMismatch, aGroup({ evidence: [sure, hedged, anEvidence({ certainty: 'UNSTATED' })] }));
    expect(found.map(({ message, evidence }) => [message, evidence])).toEqual(
      hedge === undefined
        ? []
        : [
            [
              `"Asim Munir met with Ilham Aliyev" is asserted by one source and only ${hedge} to another.`,
              [sure.id, hedged.id].sort(),
            ],
          ],
    );
  });

  it('without an assertion mismatch nothing, and an assertion about the past is one', () => {
    const hedged = anEvidence({ certainty: 'POSSIBLE' });
    expect(find(hedgeMismatch, aGroup({ evidence: [hedged, anEvidence({ temporality: 'PLANNED' })] }))).toEqual([]);
    expect(find(hedgeMismatch, aGroup({ evidence: [hedged, anEvidence({ temporality: 'HISTORICAL' })] }))).toHaveLength(
      1,
    );
  });
});
