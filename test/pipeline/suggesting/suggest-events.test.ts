/** Which happenings of the graph an article may tell of again, asked of a real graph. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Candidate } from '../../../server/domain/candidate.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import type { ReadArticle } from '../../../server/pipeline/reading/read-article.ts';
import { suggestEvents } from '../../../server/pipeline/suggesting/suggest-events.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { met, openWorld, type Said, tell } from '../../store/world.ts';

const TEXT = 'Asim Munir met Ilham Aliyev.';
const MEETING: Candidate = {
  id: 'candidate-1',
  predicate: 'MET_WITH',
  subject: 'm',
  object: 'a',
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  attribution: [],
  validFrom: '2023-11-01',
  topics: [],
  items: [],
  quantities: [],
  place: 'b',
  evidence: { start: 0, end: TEXT.length },
  trigger: { start: 11, end: 14 },
  confidence: 0.9,
  level: 'high',
  method: 'rules@1',
  reasons: [],
};
const { validFrom: _day, ...UNDATED } = MEETING;
const reading = (candidate: Candidate): ReadArticle => ({
  article: { title: 'A meeting', text: TEXT, publisher: 'Geo News', publishedOn: '2023-11-02' },
  notes: [],
  extraction: {
    entities: [
      { key: 'm', kind: 'PERSON', name: 'Asim Munir', aliases: [], known: { id: 'munir', reason: 'name' } },
      { key: 'a', kind: 'PERSON', name: 'Ilham Aliyev', aliases: [], known: { id: 'aliyev', reason: 'name' } },
      { key: 'b', kind: 'PLACE', name: 'Baku', aliases: [], known: { id: 'baku', reason: 'name' } },
      { key: 'n', kind: 'PERSON', name: 'Nobody Known', aliases: [] },
    ],
    mentions: [],
    candidates: [candidate],
    findings: [],
  },
});

describe('suggesting events', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());

  const suggested = (candidate = MEETING) => suggestEvents(reader(graph), reading(candidate));
  const told = (said: Said, on = '2023-11-03') => tell(graph, { from: 'trend', on, says: [said] });

  it('gives the claim that tells of it, in whichever words, with the reasons', async () => {
    const { claim } = await told(met('aliyev', 'munir', { predicate: 'HELD_TALKS_WITH', place: 'baku' }));
    expect(await suggested()).toEqual([
      {
        candidate: MEETING,
        claim: expect.objectContaining({ id: claim }),
        score: 1,
        reasons: ['same-type', 'same-actors', 'same-day', 'same-place'],
      },
    ]);
  });

  it('goes by the day of the reports where none is stated', async () => {
    await told(met('munir', 'aliyev', { validFrom: undefined }));
    expect(await suggested(UNDATED)).toMatchObject([{ score: 0.7 }]);
  });

  test.each<[string, Said, Candidate]>([
    ['of another meeting of the month', met('munir', 'aliyev', { validFrom: '2023-11-20' }), MEETING],
    ['of others', met('munir', 'hasanov'), MEETING],
    ['of what was denied', met('munir', 'aliyev', { polarity: 'DENIED' }), MEETING],
    ['for what has no day', met('munir', 'aliyev'), { ...UNDATED, temporality: 'HISTORICAL' }],
    ['for whom the graph does not know', met('munir', 'aliyev'), { ...MEETING, object: 'n' }],
  ])('suggests nothing %s', async (_, said, candidate) => {
    await told(said);
    expect(await suggested(candidate)).toEqual([]);
  });
});
