import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../server/domain/candidate.ts';
import type { GoldRelation } from '../../../server/evaluation/gold/gold.ts';
import { scoreRelations } from '../../../server/evaluation/scores/score-relations.ts';
import { aCandidate, anEntity, anExtraction, aRelation, by, same } from '../drafts.ts';

const office = anEntity('OFFICE', 'Defence Minister of Kenya');
const summit = anEntity('EVENT', 'Lake Summit');
const water = anEntity('ISSUE', 'water');

const score = (relations: readonly GoldRelation[], candidates: readonly Candidate[]) =>
  scoreRelations({ relations }, anExtraction(candidates, [office, summit, water]), same);

const counts = (relations: readonly GoldRelation[], candidates: readonly Candidate[]) => {
  const { hits, missed, spurious, unjudged } = score(relations, candidates);
  return { hits: hits.length, missed: missed.length, spurious: spurious.length, unjudged: unjudged.length };
};

const HIT = { hits: 1, missed: 0, spurious: 0, unjudged: 0 };
const MISS = { hits: 0, missed: 1, spurious: 1, unjudged: 0 };
const thanked = aRelation(['Kenya', 'THANKED', 'Chad']);
const met = aRelation(['Kenya', 'MET_WITH', 'Chad']);

describe('a candidate answers', () => {
  it('with predicate, ends and direction', () => {
    expect(counts([thanked], [aCandidate(['Kenya', 'THANKED', 'Chad'])])).toEqual(HIT);
    expect(counts([thanked], [aCandidate(['Chad', 'THANKED', 'Kenya'])])).toEqual(MISS);
    expect(counts([thanked], [aCandidate(['Kenya', 'PRAISED', 'Chad'])])).toEqual(MISS);
    expect(counts([thanked], [aCandidate(['Kenya', 'THANKED', 'Niger'])])).toEqual(MISS);
  });

  it('in either order where the predicate is symmetric, or the gold says so', () => {
    expect(counts([met], [aCandidate(['Chad', 'MET_WITH', 'Kenya'])])).toEqual(HIT);
    const undirected = aRelation(['Kenya', 'THANKED', 'Chad'], { undirected: true });
    expect(counts([undirected], [aCandidate(['Chad', 'THANKED', 'Kenya'])])).toEqual(HIT);
    const pledged = aRelation(['Kenya', 'PLEDGED_COOPERATION', 'Chad']);
    expect(counts([pledged], [aCandidate(['Chad', 'PLEDGED_COOPERATION', 'Kenya'])])).toEqual(HIT);
  });

  it('with an accepted predicate, and with any of the names', () => {
    const gold = aRelation(['Government of Kenya|Kenya', 'THANKED', 'Chad'], { alsoAccepted: ['PRAISED'] });
    expect(counts([gold], [aCandidate(['Kenya', 'PRAISED', 'Chad'])])).toEqual(HIT);
  });

  it('for an unnamed holder with the office', () => {
    const gold = aRelation(['Defence Minister of Kenya', 'THANKED', 'Chad']);
    expect(counts([gold], [aCandidate([office.key, 'THANKED', 'Chad'])])).toEqual(HIT);
  });

  it('a discussion with its two actors, whatever it was about', () => {
    const gold = aRelation(['Kenya', 'DISCUSSED', 'Chad']);
    expect(counts([gold], [aCandidate(['Chad', 'DISCUSSED', 'water'], { with: 'Kenya' })])).toEqual(HIT);
    expect(counts([gold], [aCandidate(['Chad', 'DISCUSSED', 'Kenya'])])).toEqual(HIT);
    expect(counts([gold], [aCandidate(['Kenya', 'HELD_TALKS_WITH', 'Chad'])])).toEqual(MISS);
  });

  it('by its actor, where taking part is as right as having met', () => {
    const gold = aRelation(['Kenya', 'MET_WITH', 'Chad'], { alsoAccepted: ['ATTENDED'] });
    expect(counts([gold], [aCandidate(['Chad', 'ATTENDED', summit.key])])).toEqual(HIT);
    expect(counts([gold], [aCandidate(['Niger', 'ATTENDED', summit.key])])).toEqual(MISS);
  });
});

describe('one candidate', () => {
  it('answers one relation', () => {
    const gold = [thanked, aRelation(['Kenya', 'PRAISED', 'Chad'], { alsoAccepted: ['THANKED'] })];
    expect(counts(gold, [aCandidate(['Kenya', 'THANKED', 'Chad'])])).toMatchObject({ hits: 1, missed: 1 });
  });

  it('leaves the relation that another cannot answer to who can', () => {
    const either = aRelation(['Kenya', 'THANKED', 'Chad'], { alsoAccepted: ['PRAISED'] });
    const only = aRelation(['Kenya', 'CRITICISED', 'Chad'], { alsoAccepted: ['THANKED'] });
    const drafts = [aCandidate(['Kenya', 'THANKED', 'Chad']), aCandidate(['Kenya', 'PRAISED', 'Chad'])];
    expect(counts([either, only], drafts)).toEqual({ hits: 2, missed: 0, spurious: 0, unjudged: 0 });
  });

  it('that says the same again is neither right nor wrong', () => {
    const again = [aCandidate(['Kenya', 'THANKED', 'Chad']), aCandidate(['Kenya', 'THANKED', 'Chad'])];
    expect(counts([thanked], again)).toEqual({ ...HIT, unjudged: 1 });
  });

  it('that says the opposite again is wrong', () => {
    const drafts = [
      aCandidate(['Kenya', 'THANKED', 'Chad']),
      aCandidate(['Kenya', 'THANKED', 'Chad'], { polarity: 'DENIED' }),
    ];
    expect(counts([thanked], drafts)).toEqual({ ...HIT, spurious: 1 });
    expect(score([thanked], drafts).reversals.map(({ reversal }) => reversal)).toEqual(['affirmed drafted as denied']);
  });

  it('answers the relation that is meant alike', () => {
    const denied = aRelation(['Kenya', 'THANKED', 'Chad'], { polarity: 'DENIED' });
    const drafts = [
      aCandidate(['Kenya', 'THANKED', 'Chad'], { polarity: 'DENIED' }),
      aCandidate(['Kenya', 'THANKED', 'Chad']),
    ];
    const { hits, reversals } = score([thanked, denied], drafts);
    expect(hits.every(({ gold, draft }) => gold.polarity === draft.polarity)).toBe(true);
    expect(reversals).toEqual([]);
  });
});

describe('extras', () => {
  it('of structure are not judged', () => {
    const extras = [aCandidate(['Chad', 'LOCATED_IN', 'Niger']), aCandidate([office.key, 'OFFICE_OF', 'Kenya'])];
    expect(counts([], extras)).toEqual({ hits: 0, missed: 0, spurious: 0, unjudged: 2 });
  });

  it('of signing beside the agreement are no errors; elsewhere they are', () => {
    const gold = aRelation(['Kenya', 'HAS_AGREEMENT_WITH', 'Chad']);
    const agreement = aCandidate(['Kenya', 'HAS_AGREEMENT_WITH', 'Chad']);
    const signed = aCandidate(['Chad', 'SIGNED', 'Lake Treaty'], { evidence: { start: 50, end: 60 } });
    const other = aCandidate(['Niger', 'SIGNED', 'Lake Treaty'], { evidence: { start: 50, end: 60 } });
    expect(counts([gold], [agreement, signed])).toEqual({ ...HIT, unjudged: 1 });
    expect(counts([gold], [agreement, other])).toEqual({ ...HIT, spurious: 1 });
    expect(counts([], [signed])).toMatchObject({ spurious: 1 });
  });

  it('that need not be found count neither way', () => {
    const optional = aRelation(['Kenya', 'THANKED', 'Chad'], { optional: true });
    expect(counts([optional], [aCandidate(['Kenya', 'THANKED', 'Chad'])])).toEqual({ ...HIT, hits: 0 });
    expect(counts([optional], [])).toEqual({ ...HIT, hits: 0 });
  });
});

describe('how a hit is meant', () => {
  const check = (gold: Partial<GoldRelation>, draft: Partial<Candidate>) => {
    const [hit] = score(
      [aRelation(['Kenya', 'THANKED', 'Chad'], gold)],
      [aCandidate(['Kenya', 'THANKED', 'Chad'], draft)],
    ).hits;
    return Object.fromEntries((hit?.checks ?? []).map(({ quality, right }) => [quality, right]));
  };

  it('is right in every field that is alike', () => {
    expect(Object.values(check({}, {}))).toEqual([true, true, true, true, true, true]);
  });

  it('is wrong in the field that is not', () => {
    expect(check({ certainty: 'POSSIBLE' }, {})).toMatchObject({ certainty: false, hedge: false, temporality: true });
    expect(check({ temporality: 'PLANNED' }, {})).toMatchObject({ certainty: true, hedge: false, temporality: false });
    expect(check({ polarity: 'DENIED' }, {})).toMatchObject({ polarity: false, hedge: true });
  });

  it('of a plan may be certain or probable; what is long ago has happened', () => {
    const plan = { temporality: 'PLANNED', certainty: 'PROBABLE' } as const;
    expect(check({ temporality: 'PLANNED' }, plan)).toMatchObject({ certainty: true, hedge: true });
    expect(check({}, { certainty: 'PROBABLE' })).toMatchObject({ certainty: false });
    expect(check({}, { temporality: 'HISTORICAL' })).toMatchObject({ temporality: true });
  });

  it('is attributed to the outermost speaker, or to nobody', () => {
    expect(check({ attribution: ['Amina Odhiambo', 'Kenya'] }, by('Kenya'))).toMatchObject({ attribution: true });
    expect(check({ attribution: ['Chad'] }, by('Kenya'))).toMatchObject({ attribution: false });
    expect(check({ attribution: [] }, by('Kenya'))).toMatchObject({ attribution: false });
    expect(check({ attribution: ['Chad'] }, {})).toMatchObject({ attribution: false });
  });
});

describe('the dangerous errors', () => {
  const reversals = (gold: Partial<GoldRelation>, draft: Partial<Candidate>) =>
    score(
      [aRelation(['Kenya', 'MET_WITH', 'Chad'], gold)],
      [aCandidate(['Chad', 'MET_WITH', 'Kenya'], draft)],
    ).reversals.map(({ reversal }) => reversal);

  it('are told apart', () => {
    expect(reversals({ polarity: 'DENIED' }, {})).toEqual(['denied drafted as affirmed']);
    expect(reversals({ temporality: 'PLANNED' }, {})).toEqual(['planned drafted as done']);
    expect(reversals({ temporality: 'HYPOTHETICAL' }, {})).toEqual(['planned drafted as done']);
    expect(reversals({}, { polarity: 'DENIED' })).toEqual(['affirmed drafted as denied']);
  });

  it('are none where it is meant alike', () => {
    expect(reversals({}, {})).toEqual([]);
    expect(reversals({ temporality: 'PLANNED' }, { temporality: 'PLANNED' })).toEqual([]);
    expect(reversals({ polarity: 'DENIED', temporality: 'PLANNED' }, { polarity: 'DENIED' })).toEqual([]);
  });
});
