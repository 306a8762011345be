/** A claim seen through its evidence: the leading evidence speaks, the rest is counted. */
import { describe, expect, it, test } from '@jest/globals';
import { anEvidence, aShownClaim } from '../../factory.ts';

describe('certainty, temporality and speech act', () => {
  it('are those of one evidence: planned and certain with happened and possible never make happened and certain', () => {
    const claim = aShownClaim({
      evidence: [
        anEvidence({ temporality: 'PLANNED', certainty: 'CERTAIN', speechAct: 'ANNOUNCES' }),
        anEvidence({ temporality: 'PAST_OR_PRESENT', certainty: 'POSSIBLE', speechAct: 'REPORTS' }),
      ],
    });
    expect(claim).toMatchObject({
      temporality: 'PAST_OR_PRESENT',
      certainty: 'POSSIBLE',
      speechAct: 'REPORTS',
      mode: 'HAPPENED',
    });
  });

  test.each([
    ['AFFIRMED', 'PAST_OR_PRESENT', 'HAPPENED'],
    ['AFFIRMED', 'HISTORICAL', 'HAPPENED'],
    ['AFFIRMED', 'PLANNED', 'PLANNED'],
    ['AFFIRMED', 'HYPOTHETICAL', 'HYPOTHETICAL'],
    ['DENIED', 'PAST_OR_PRESENT', 'DENIED'],
    ['DENIED', 'PLANNED', 'DENIED'],
  ] as const)('%s and %s is summed up as %s', (polarity, temporality, mode) => {
    expect(aShownClaim({ polarity, evidence: [anEvidence({ temporality })] }).mode).toBe(mode);
  });
});

describe('unions over all evidence', () => {
  const claim = aShownClaim({
    evidence: [
      anEvidence({
        topics: ['trade'],
        items: ['jf17'],
        place: 'baku',
        attribution: [
          { source: 'app', text: 'APP' },
          { source: 'ispr', text: 'ISPR' },
        ],
        article: 'geo',
        reportedAt: '2023-11',
      }),
      anEvidence({
        topics: ['karabakh', 'trade'],
        place: 'lachin',
        attribution: [{ source: 'ispr', text: 'ISPR' }],
        article: 'geo',
        reportedAt: '2023-11-02',
      }),
      anEvidence({ attribution: [{ source: 'app', text: 'APP' }], article: 'dawn', reportedAt: '2024' }),
    ],
  });

  it('hold topics, items, places, articles and outermost sources once', () => {
    expect(claim.topics.toSorted()).toEqual(['karabakh', 'trade']);
    expect(claim.items).toEqual(['jf17']);
    expect(claim.places.toSorted()).toEqual(['baku', 'lachin']);
    expect(claim.articles.toSorted()).toEqual(['dawn', 'geo']);
    expect(claim.sources.toSorted()).toEqual(['app', 'ispr']);
  });

  it('say whether an outlet speaks in its own voice', () => {
    expect(claim.ownVoice).toBe(false);
    expect(aShownClaim({ evidence: [...claim.evidence, anEvidence()] }).ownVoice).toBe(true);
  });

  it('know the day by which it was certainly public first', () => {
    expect(claim.reportedAt).toBe('2023-11-02');
    expect(aShownClaim({ evidence: [anEvidence({ reportedAt: undefined as never })] })).not.toHaveProperty(
      'reportedAt',
    );
  });
});
