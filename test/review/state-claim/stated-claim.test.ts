/** What a stated claim becomes: the claim, its evidence, the decision, and the day on which a state was seen. */
import { describe, expect, it, test } from '@jest/globals';
import { type Statement, stateClaim } from '../../../server/review/state-claim.ts';
import { anArticle, aStatement, WORLD } from '../../factory.ts';
import { STAMP, state } from './state.ts';

describe('a stated claim', () => {
  it('is the claim, its evidence and the decision that accepts it', () => {
    const { claim, evidence, decision } = state({ validFrom: '2023-11-01', event: 'visit' });
    expect(claim).toEqual({
      id: expect.stringMatching(/^claim-/),
      subject: 'aliyev', // ends of a symmetric predicate stand in the order of their ids
      predicate: 'MET_WITH',
      object: 'munir',
      with: [],
      polarity: 'AFFIRMED',
      validFrom: '2023-11-01',
      event: 'visit',
    });
    expect(evidence).toEqual({
      id: expect.stringMatching(/^evidence-/),
      claim: claim.id,
      article: 'article-1',
      start: 0,
      end: 53,
      quote: 'General Asim Munir met President Ilham Aliyev in Baku',
      prefix: '',
      suffix: ', ISPR said.',
      origin: 'origin-1',
      attribution: [],
      certainty: 'CERTAIN',
      temporality: 'PAST_OR_PRESENT',
      speechAct: 'ASSERTS',
      topics: [],
      items: [],
      quantities: [],
      reportedAt: '2023-11-02',
      recordedAt: STAMP.at,
      method: 'person',
      state: 'ACCEPTED',
    });
    expect(decision).toMatchObject({ action: 'accept', target: evidence.id, ...STAMP });
  });

  it('said again is the same, by whoever and whenever', () => {
    const again = stateClaim(anArticle(), aStatement(), {
      kindOf: (id) => WORLD.get(id)?.kind,
      stamp: { by: 'bob', at: '2027' },
    });
    const { claim, evidence, decision } = state();
    expect([again.claim.id, again.evidence.id, again.decision.id]).toEqual([claim.id, evidence.id, decision.id]);
  });

  it('keeps what is given', () => {
    const given = {
      certainty: 'POSSIBLE',
      temporality: 'PLANNED',
      speechAct: 'ANNOUNCES',
      topics: ['trade'],
      items: ['jf17'],
      place: 'baku',
      origin: 'handout',
      quantities: [{ min: 8, max: 8, unit: 'aircraft', asWritten: '8 aircraft' }],
      attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }],
    } as const;
    expect(state(given).evidence).toMatchObject(given);
    expect(state({ polarity: 'DENIED', validFrom: '2023', validTo: '2024' }).claim).toMatchObject({
      polarity: 'DENIED',
      validFrom: '2023',
      validTo: '2024',
    });
  });

  it('of an undated article has no day of report', () => {
    const { evidence } = state({}, { publishedOn: undefined as never });
    expect(evidence).not.toHaveProperty('reportedAt');
    expect(evidence).not.toHaveProperty('observedOn');
  });
});

describe('a state is seen', () => {
  const office = { subject: 'hasanov', predicate: 'HOLDS_OFFICE', object: 'minister' } as const;
  test.each<[string, Partial<Statement>, string | undefined]>([
    ['on the day of the report', office, '2023-11-02'],
    ['on the day that is given', { ...office, observedOn: '2022' }, '2022'],
    [
      'in the past on the day that is given',
      { ...office, temporality: 'HISTORICAL', observedOn: '2016-10' },
      '2016-10',
    ],
    ['in the past on no other day', { ...office, temporality: 'HISTORICAL' }, undefined],
    ['not where it is planned', { ...office, temporality: 'PLANNED' }, undefined],
    ['not where it is imagined', { ...office, temporality: 'HYPOTHETICAL' }, undefined],
    ['not after it has ended', { ...office, validFrom: '2017', validTo: '2020' }, undefined],
    ['and an event is not', {}, undefined],
  ])('%s', (_what, statement, day) => {
    expect(state(statement).evidence.observedOn).toBe(day);
  });
});
