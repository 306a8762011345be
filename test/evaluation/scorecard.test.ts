import { describe, expect, it } from '@jest/globals';
import type { Candidate, Extraction } from '../../server/domain/candidate.ts';
import type { GoldRelation } from '../../server/evaluation/gold/gold.ts';
import { notesInWords, toMarkdown } from '../../server/evaluation/report.ts';
import { toScorecard } from '../../server/evaluation/scorecard.ts';
import { aCandidate, aMention, anExtraction, aPassage, aRelation, by, kenya, same } from './drafts.ts';

const card = (relations: readonly GoldRelation[], candidates: readonly Candidate[], extraction?: Extraction) => {
  const read = () => extraction ?? anExtraction(candidates);
  const { splits } = toScorecard({ passages: [aPassage(relations)], oneLiners: [] }, { read, same }, ['tuned']);
  const [tuned] = splits;
  if (!tuned) throw new Error('There is no split.');
  return tuned;
};

const thanked = aRelation(['Kenya', 'THANKED', 'Chad']);

describe('the scorecard', () => {
  it('counts events apart from offices and structure', () => {
    const { shown } = card(
      [
        thanked,
        aRelation(['Amina Odhiambo', 'HOLDS_OFFICE', 'President of Kenya']),
        aRelation(['Kenya', 'MEMBER_OF', 'Foreign Ministry of Kenya']),
      ],
      [aCandidate(['Kenya', 'THANKED', 'Chad']), aCandidate(['Kenya', 'ATTACKED', 'Niger'])],
    );
    expect(shown.groups).toEqual({
      events: { right: 1, drafted: 2, gold: 1 },
      offices: { right: 0, drafted: 0, gold: 1 },
      structure: { right: 0, drafted: 0, gold: 1 },
    });
    expect(shown.all).toEqual({ right: 1, drafted: 2, gold: 3 });
  });

  it('shows what is high or medium, and counts the low apart', () => {
    const { shown, all, confusions } = card([thanked], [aCandidate(['Kenya', 'THANKED', 'Chad'], { level: 'low' })]);
    expect([shown.all.right, all.all.right]).toEqual([0, 1]);
    expect(confusions).toEqual([{ gold: 'THANKED', cause: 'only low', count: 1 }]);
  });

  it('counts per predicate: a hit for the labelled one, too many for its own', () => {
    const praised = aRelation(['Kenya', 'PRAISED', 'Niger'], { alsoAccepted: ['THANKED'] });
    const { shown } = card(
      [thanked, praised],
      [aCandidate(['Kenya', 'THANKED', 'Niger']), aCandidate(['Chad', 'THANKED', 'Niger'])],
    );
    expect(shown.predicates).toEqual([
      { predicate: 'PRAISED', right: 1, drafted: 1, gold: 1 },
      { predicate: 'THANKED', right: 0, drafted: 1, gold: 1 },
    ]);
  });

  it('says what is drafted instead of what is missed', () => {
    const gold = [
      thanked,
      aRelation(['Chad', 'ATTACKED', 'Niger']),
      aRelation(['Amina Odhiambo', 'VISITED', 'Chad']),
      aRelation(['Niger', 'TRAINS', 'Kenya'], { polarity: 'DENIED' }),
      aRelation(['Moussa Abderamane', 'CRITICISED', 'Niger']),
    ];
    const drafts = [
      aCandidate(['Kenya', 'PRAISED', 'Chad']),
      aCandidate(['Niger', 'ATTACKED', 'Chad']),
      aCandidate(['Kenya', 'VISITED', 'Chad']),
      aCandidate(['Niger', 'SUPPORTS', 'Kenya']),
      aCandidate(['Moussa Abderamane', 'REQUESTED', 'Kenya']),
    ];
    expect(
      card(gold, drafts).confusions.map(({ gold: labelled, drafted, cause }) => [labelled, drafted, cause]),
    ).toEqual([
      ['THANKED', 'PRAISED', 'other predicate'],
      ['ATTACKED', 'ATTACKED', 'other direction'],
      ['VISITED', 'VISITED', 'other end'],
      ['TRAINS', 'SUPPORTS', 'other predicate and polarity'],
      ['CRITICISED', undefined, 'nothing'],
      [undefined, 'REQUESTED', 'spurious'],
    ]);
  });

  it('counts how hits are meant, of all and of the marked alone', () => {
    const denied = aRelation(['Kenya', 'PRAISED', 'Chad'], { polarity: 'DENIED', attribution: ['Chad'] });
    const { qualities, reversals } = card(
      [thanked, denied],
      [aCandidate(['Kenya', 'THANKED', 'Chad']), aCandidate(['Kenya', 'PRAISED', 'Chad'], by('Chad'))],
    ).shown;
    expect(qualities.polarity).toEqual({ all: { right: 1, of: 2 }, marked: { right: 0, of: 1 } });
    expect(qualities.attribution).toEqual({ all: { right: 2, of: 2 }, marked: { right: 1, of: 1 } });
    expect(reversals['denied drafted as affirmed']).toBe(1);
  });

  it('keeps the splits apart, and tells misses only of those that may be looked at', () => {
    const passages = [aPassage([thanked]), aPassage([thanked], { split: 'held-out' })];
    const measuring = { read: () => anExtraction([]), same };
    const { splits } = toScorecard({ passages, oneLiners: [] }, measuring, ['tuned']);
    expect(splits.map(({ split, notes }) => [split, notes.length])).toEqual([
      ['tuned', 1],
      ['held-out', 0],
    ]);
  });
});

describe('the report', () => {
  it('shows at once what must never happen', () => {
    const denied = aRelation(['Kenya', 'THANKED', 'Chad'], { polarity: 'DENIED' });
    const page = toMarkdown({ splits: [card([denied], [aCandidate(['Kenya', 'THANKED', 'Chad'])])] });
    expect(page).toContain('| denied drafted as affirmed | 1 | 0 | **not met** |');
    expect(page).toContain('| events P | 100.0 (1 of 1) | ≥ 60 | met |');
    expect(page).toContain('| offices P | – (0 of 0) | ≥ 90 | nothing to measure |');
  });

  it('does not say of held-out texts what was taken for what, unless they are asked for alone', () => {
    const tuned = card([thanked], []);
    const closed = { ...tuned, split: 'held-out' as const };
    const won = /Where the next point is to be won/g;
    expect(toMarkdown({ splits: [tuned, closed] }).match(won)).toHaveLength(1);
    expect(toMarkdown({ splits: [closed] }).match(won)).toHaveLength(1);
  });

  it('tells misses with their sentence', () => {
    const candidates = [
      aCandidate(['Kenya', 'MET_WITH', 'Niger'], { certainty: 'POSSIBLE', evidence: { start: 0, end: 15 } }),
    ];
    const extraction = anExtraction(candidates, [], [aMention(kenya, [16, 21])]);
    const { notes } = card([aRelation(['Amina Odhiambo', 'THANKED', 'Chad'])], [], extraction);
    expect(notesInWords(notes)).toBe(
      [
        'missed  passage  Amina Odhiambo THANKED Chad\n    Amina Odhiambo smiled.\n',
        'spurious  passage  Kenya MET_WITH Niger POSSIBLE\n    Kenya met Chad.\n',
        'name spurious  passage  COUNTRY "Amina"\n    Amina Odhiambo smiled.\n',
      ].join(''),
    );
  });
});
