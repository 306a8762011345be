/** Saying claims by hand. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { addClaim } from '../../../server/pipeline/adding/add-claim.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { deleteArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import type { Statement } from '../../../server/review/state-claim.ts';
import { evidenceByIds } from '../../../server/store/read/articles/evidence.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { claimOf, openWorld, stamp } from '../../store/world.ts';

describe('saying a claim', () => {
  const text = 'ISPR said: 😀 Munir met Aliyev.  ';
  let graph: Graph;
  let article: string;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
    article = (
      await addArticle(graph, { title: 'A meeting', text, publisher: 'Geo News', publishedOn: '2023-11-02' }, stamp())
    ).id;
  });
  afterEach(() => graph.close());
  const MEETING: Statement = {
    start: 14,
    end: 31,
    subject: 'munir',
    predicate: 'MET_WITH',
    object: 'aliyev',
    validFrom: '2023-11-01',
  };
  const say = (more: Partial<Statement> = {}) => addClaim(graph, { article, ...MEETING, ...more }, stamp());

  it('keeps the words it rests on, with defaults where nothing is said', async () => {
    const { claim, evidence } = await say();
    expect((await evidenceByIds(reader(graph), [evidence])).get(evidence)).toMatchObject({
      quote: 'Munir met Aliyev.',
      prefix: 'ISPR said: 😀 ',
      certainty: 'CERTAIN',
      temporality: 'PAST_OR_PRESENT',
      speechAct: 'ASSERTS',
      method: 'person',
      attribution: [],
      publisher: 'geo',
      state: 'ACCEPTED',
    });
    expect(await claimOf(graph, claim)).toMatchObject({ status: 'SINGLE_ORIGIN', ownVoice: true, shown: true });
  });

  it('twice is once; with other words of the same article another evidence', async () => {
    const first = await say();
    expect(await say()).toEqual(first);
    const other = await say({ start: 0 });
    expect(other).toMatchObject({ claim: first.claim, evidence: expect.not.stringMatching(first.evidence) });
    expect(await countAll(reader(graph))).toMatchObject({ claims: 1, evidence: 2 });
  });

  it('keeps who says so, what it is about, where and how much', async () => {
    const { claim } = await say({
      attribution: [
        { source: 'ispr', verb: 'said', text: 'ISPR' },
        { source: 'munir', text: 'Munir' },
      ],
      topics: ['kashmir'],
      items: ['jf17'],
      place: 'baku',
      event: 'visit',
      quantities: [{ min: 8, max: 8, unit: 'aircraft', asWritten: '8 aircraft' }],
    });
    expect(await claimOf(graph, claim)).toMatchObject({
      sources: ['ispr'],
      ownVoice: false,
      topics: ['kashmir'],
      items: ['jf17'],
      places: ['baku'],
      event: 'visit',
    });
  });

  it('of a state, was seen on the day of the report', async () => {
    const { claim } = await say({
      subject: 'hasanov',
      predicate: 'HOLDS_OFFICE',
      object: 'defence',
      validFrom: undefined,
    });
    expect(await claimOf(graph, claim)).toMatchObject({ sightings: ['2023-11-02'] });
  });

  it('leads from an entity that was judged the same to the one that stands for it', async () => {
    await judge(graph, { left: 'munir', right: 'munir-2', verdict: 'SAME', ...stamp() });
    const { claim } = await say({ subject: 'munir-2' });
    expect(await claimOf(graph, claim)).toMatchObject({ subject: 'aliyev', object: 'munir', shown: true });
  });

  const REFUSED: readonly (readonly [what: string, more: Partial<Statement>, code: string])[] = [
    ['words past the end', { end: text.length + 1 }, 'BAD_USER_INPUT'],
    ['words before the beginning', { start: -1 }, 'BAD_USER_INPUT'],
    ['an end before the start', { start: 9, end: 3 }, 'BAD_USER_INPUT'],
    ['no words', { start: 31, end: 33 }, 'BAD_USER_INPUT'],
    ['half a character', { start: 12 }, 'BAD_USER_INPUT'],
    ['a subject that is not there', { subject: 'nobody' }, 'NOT_FOUND'],
    ['an object that is not there', { object: 'nobody' }, 'NOT_FOUND'],
    ['a topic that is not there', { topics: ['nothing'] }, 'NOT_FOUND'],
    ['a source that is not there', { attribution: [{ source: 'nobody', text: 'x' }] }, 'NOT_FOUND'],
    ['a place that is not there', { place: 'nowhere' }, 'NOT_FOUND'],
    ['a thing joined to itself', { object: 'munir' }, 'BAD_USER_INPUT'],
    ['ends that do not fit', { object: 'baku' }, 'BAD_USER_INPUT'],
    ['a wrong date', { validFrom: '2024-13' }, 'BAD_USER_INPUT'],
    ['an end before its beginning', { validTo: '2022' }, 'BAD_USER_INPUT'],
  ];
  test.each(REFUSED)('refuses %s, and keeps nothing of it', async (...[, more, code]) => {
    await expect((async () => say(more))()).rejects.toMatchObject({ code });
    expect(await countAll(reader(graph))).toMatchObject({ claims: 0, evidence: 0 });
  });

  it('refuses two that were judged the same, and an article that is not there or deleted', async () => {
    await judge(graph, { left: 'munir', right: 'munir-2', verdict: 'SAME', ...stamp() });
    await expect(say({ object: 'munir-2' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(addClaim(graph, { ...MEETING, article: 'nothing' }, stamp())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await deleteArticle(graph, article, stamp());
    await expect(say()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Restore it') });
  });
});
