/** What an article contradicts of what a real graph holds, before anything of it is accepted. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Candidate, EntityDraft } from '../../../server/domain/candidate.ts';
import type { FindingKind } from '../../../server/domain/finding.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import type { ReadArticle } from '../../../server/pipeline/reading/read-article.ts';
import { graphFindings } from '../../../server/pipeline/suggesting/graph-findings.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { type Run, reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { importRows } from '../../store/tables.ts';
import { ENTITIES, holds, met, openWorld, type Report, type Said, tell, tellAll } from '../../store/world.ts';

const TEXT = 'Asim Munir met Ilham Aliyev.';
const drafts: EntityDraft[] = ENTITIES.map(({ id, kind, name }) => ({
  key: `the ${id}`,
  kind,
  name,
  aliases: [],
  known: { id, reason: 'name' },
}));
const STRANGER: EntityDraft = { key: 'person/rza-quliyev', kind: 'PERSON', name: 'Rza Quliyev', aliases: [] };
const MEETING: Candidate = {
  id: 'candidate-1',
  predicate: 'MET_WITH',
  subject: 'the munir',
  object: 'the aliyev',
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  attribution: [],
  validFrom: '2023-11-01',
  topics: [],
  items: [],
  quantities: [],
  evidence: { start: 0, end: TEXT.length },
  trigger: { start: 11, end: 14 },
  confidence: 0.9,
  level: 'high',
  method: 'rules@1',
  reasons: [],
};
const { validFrom: _day, ...UNDATED } = MEETING;
const seat = (subject: string): Candidate => ({
  ...UNDATED,
  predicate: 'HOLDS_OFFICE',
  subject,
  object: 'the defence',
});
const lies = (object: string): Candidate => ({
  ...UNDATED,
  predicate: 'LOCATED_IN',
  subject: 'the az',
  object: `the ${object}`,
});
const reading = (candidates: readonly Candidate[], publishedOn = '2024-05-02'): ReadArticle => ({
  article: { title: 'A meeting', text: TEXT, publisher: 'Geo News', publishedOn },
  notes: [],
  extraction: { entities: [...drafts, STRANGER], mentions: [], candidates, findings: [] },
});
const report = (from: string, on: string, ...says: Said[]): Report => ({ from, on, says });
const TERM = [
  report('geo', '2023', holds('hasanov', 'defence', '2023')),
  report('dawn', '2025', holds('hasanov', 'defence', '2025')),
];

/** What the graph was told, and the draft that does not agree with it. */
const CLASHES: readonly (readonly [FindingKind, readonly Report[], Candidate, string])[] = [
  ['FUNCTIONAL_CLASH', TERM, seat('the ahmedov'), 'Farid Ahmedov is seen as Minister of Defence'],
  ['FUNCTIONAL_CLASH', TERM, seat(STRANGER.key), 'Rza Quliyev is seen as Minister of Defence'],
  [
    'FUNCTIONAL_CLASH',
    [report('geo', '2023', { subject: 'az', predicate: 'LOCATED_IN', object: 'central-asia' })],
    lies('western-asia'),
    'Azerbaijan is put in two regions',
  ],
  [
    'OPPOSITE_POLARITY',
    [report('geo', '2023-11-02', met('munir', 'aliyev'))],
    { ...MEETING, polarity: 'DENIED' },
    'affirmed by one and denied by another',
  ],
  [
    'OPPOSITE_POLARITY',
    [report('geo', '2023-11-02', met('munir', 'aliyev', { polarity: 'DENIED' }))],
    MEETING,
    'affirmed by one and denied by another',
  ],
  [
    'PLACE_DISAGREEMENT',
    [report('geo', '2023-11-02', met('munir', 'aliyev', { place: 'baku' }))],
    { ...MEETING, place: 'the lachin' },
    'is put in different places: ',
  ],
  [
    'HEDGE_MISMATCH',
    [report('geo', '2023-11-02', met('munir', 'aliyev'))],
    { ...MEETING, certainty: 'POSSIBLE' },
    'is asserted by one source and only possible to another',
  ],
];

describe('findings against the graph', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());
  const found = (...candidates: Candidate[]) => graphFindings(reader(graph), reading(candidates));

  test.each(CLASHES)('tell of %s, and name the claim and its article', async (kind, reports, draft, words) => {
    const told = await tellAll(graph, reports);
    const before = await countAll(reader(graph));
    const findings = await found(draft);
    expect(findings).toMatchObject([{ kind, about: [draft.subject, draft.object] }]);
    const [{ message = '', against = [] } = {}] = findings;
    expect(message).toContain(words);
    expect(against.map(({ article }) => article)).toEqual(expect.arrayContaining(told.map(({ article }) => article)));
    for (const { claim, article, title, sentence } of against) {
      expect(told.find((one) => one.article === article)?.claims).toContain(claim);
      expect({ title, sentence }).toEqual({ title: expect.stringMatching(/^\w+, 20/), sentence: expect.any(String) });
    }
    expect(message).toContain(against[0]?.claim);
    expect(message).toContain(against[0]?.article);
    expect(await countAll(reader(graph))).toEqual(before);
  });

  it('name only those that it clashes with', async () => {
    await tell(graph, report('geo', '2023-11-02', met('munir', 'aliyev', { place: 'lachin' })));
    const { article } = await tell(graph, report('trend', '2023-11-02', met('munir', 'aliyev', { place: 'baku' })));
    const [finding] = await found({ ...MEETING, place: 'the lachin' });
    expect(finding?.against.map((one) => one.article)).toEqual([article]);
  });

  it('tell of a row of a table that is denied', async () => {
    const row = { subject: 'munir', predicate: 'MET_WITH' as const, object: 'aliyev', day: '2023-11-01' };
    await importRows(graph, 'table', [row]);
    expect(await found({ ...MEETING, polarity: 'DENIED' })).toMatchObject([{ kind: 'OPPOSITE_POLARITY' }]);
    expect(await found(MEETING)).toEqual([]);
  });

  it('cost what the article touches, however much else the graph holds', async () => {
    const rowsRead = async () => {
      let rows = 0;
      const run: Run = async <Row>(...asked: Parameters<Run>) => {
        const answer = await reader(graph)<Row>(...asked);
        rows += answer.length;
        return answer;
      };
      await graphFindings(run, reading([MEETING, seat('the ahmedov'), lies('western-asia')]));
      return rows;
    };
    await tellAll(graph, [...TERM, report('geo', '2023-11-02', met('munir', 'aliyev', { polarity: 'DENIED' }))]);
    const before = await rowsRead();
    const days = Array.from({ length: 20 }, (_, at) => `2023-10-${10 + at}`);
    await tellAll(
      graph,
      days.map((day) => report('trt', day, met('munir', 'erdogan', { validFrom: day, place: 'baku' }))),
    );
    expect(await rowsRead()).toBe(before);
  });

  test.each<[string, readonly Said[], readonly Candidate[]]>([
    ['agrees with it', [met('munir', 'aliyev')], [MEETING]],
    ['is of another day', [met('munir', 'aliyev', { polarity: 'DENIED' })], [{ ...MEETING, validFrom: '2024-02-01' }]],
    ['is of others', [met('munir', 'hasanov', { polarity: 'DENIED' })], [MEETING]],
    ['contradicts itself alone', [], [MEETING, { ...MEETING, polarity: 'DENIED' }]],
    ['cannot become a claim', [met('munir', 'aliyev')], [{ ...MEETING, polarity: 'DENIED', object: 'the kashmir' }]],
  ])('are none where what is read %s', async (_, says, candidates) => {
    await tell(graph, report('trend', '2023-11-03', ...says));
    expect(await found(...candidates)).toEqual([]);
  });
});
