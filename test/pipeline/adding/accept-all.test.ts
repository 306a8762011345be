/** Publishing unread what was rated high: what appears, what is left out, and that it can be taken out again. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { ACCEPTED_UNREAD, acceptAll } from '../../../server/pipeline/adding/accept-all.ts';
import { addArticle } from '../../../server/pipeline/adding/add-article.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { knownEntities } from '../../../server/pipeline/reading/known-entities.ts';
import { readArticle } from '../../../server/pipeline/reading/read-article.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { evidenceOfArticle } from '../../../server/store/read/articles/evidence.ts';
import { entitiesByIds } from '../../../server/store/read/entities/entities.ts';
import { countAll, decisionsOn } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { claimOf, openWorld, stamp } from '../../store/world.ts';
import { draft, ENTITIES, HAROUN, known, MEETING, MET, reading, TALKED, TALKS, TEXT } from '../sample-reading.ts';

describe('accepting all that was rated high', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());
  const context = readingContext();
  const accept = (read = reading()) => acceptAll(graph, read, { context, stamp: stamp() });
  const evidenceOf = (article: string) => evidenceOfArticle(reader(graph), article, 100);
  const entity = async (id: string) => (await entitiesByIds(reader(graph), [id])).get(id);

  it('stores the article, makes what is not known, and says the claims with their words', async () => {
    const before = await countAll(reader(graph));
    const { id, ...result } = await accept();
    expect(result).toEqual({ alreadyKnown: false, entities: 3, claims: 2, evidence: 2, skipped: [] });
    expect(await entity(HAROUN)).toMatchObject({ kind: 'PERSON', aliases: ['Haroun'], country: 'country/chad' });
    expect(await entity('country/chad')).toMatchObject({ kind: 'COUNTRY', name: 'Chad' });
    expect(await entity('issue/water')).toBeUndefined();
    const [met, talked] = await evidenceOf(id);
    expect(met).toMatchObject({
      quote: MET,
      method: 'rules@1',
      confidence: 0.9,
      state: 'ACCEPTED',
      attribution: [{ source: 'ispr', verb: 'said', text: 'ISPR said' }],
    });
    expect(talked).toMatchObject({ quote: TALKED, certainty: 'POSSIBLE', temporality: 'PLANNED', attribution: [] });
    expect(talked?.speechAct).toBe('ANNOUNCES');
    for (const { quote, start, end } of [met, talked].flatMap((one) => one ?? []))
      expect(quote).toBe(TEXT.slice(start, end));
    expect(await claimOf(graph, talked?.claim ?? '')).toMatchObject({ object: 'issue/trade', with: ['aliyev'] });
    expect(await claimOf(graph, met?.claim ?? '')).toMatchObject({ shown: true, validFrom: '2023-11-01' });
    expect((await countAll(reader(graph))).entities).toBe(before.entities + 3);
  });

  it('marks in the history that nobody read it', async () => {
    const { id } = await accept();
    const [met] = await evidenceOf(id);
    const decisions = await decisionsOn(reader(graph), [met?.id ?? '', HAROUN]);
    expect([...decisions.values()].flat().map(({ action, reason }) => [action, reason])).toEqual(
      expect.arrayContaining([
        ['accept', ACCEPTED_UNREAD],
        ['save', ACCEPTED_UNREAD],
      ]),
    );
  });

  it('again changes nothing, even where it would be read otherwise since', async () => {
    const { id } = await accept();
    const before = await countAll(reader(graph));
    const none = { id, alreadyKnown: true, entities: 0, claims: 0, evidence: 0, skipped: [] };
    expect(await accept()).toEqual(none);
    expect(await accept(reading([{ ...MEETING, object: 'aliyev' }]))).toEqual(none);
    expect(await countAll(reader(graph))).toEqual(before);
  });

  it('leaves out what a person withdrew', async () => {
    const { id } = await accept(reading([MEETING]));
    const [met] = await evidenceOf(id);
    await withdraw(graph, met?.id ?? '', stamp());
    await accept(reading([MEETING]));
    expect(await evidenceOf(id)).toEqual([]);
  });

  it('hides the claims with the article, and shows them when it comes back', async () => {
    const { id } = await accept();
    const claims = (await evidenceOf(id)).map(({ claim }) => claim);
    const shown = async () => Promise.all(claims.map(async (claim) => (await claimOf(graph, claim)).shown));
    expect(await deleteArticle(graph, id, stamp())).toBe(2);
    expect(await shown()).toEqual([false, false]);
    await restoreArticle(graph, id, stamp());
    expect(await shown()).toEqual([true, true]);
    await deleteArticle(graph, id, stamp());
    expect(await accept()).toMatchObject({ id, alreadyKnown: true, evidence: 0 });
    expect(await shown()).toEqual([true, true]);
  });

  it('publishes for an article that was only stored', async () => {
    const { id } = await addArticle(graph, reading().article, stamp());
    expect(await accept()).toMatchObject({ id, alreadyKnown: true, claims: 2 });
  });

  it('takes only what is rated high, and counts what does not fit', async () => {
    await judge(graph, { left: 'munir', right: 'munir-2', verdict: 'SAME', ...stamp() });
    const itself = { ...MEETING, object: 'munir-2' };
    const result = await accept(
      reading(
        [
          { ...MEETING, level: 'medium' },
          { ...MEETING, object: 'issue/trade' },
          { ...MEETING, object: 'person/nobody' },
          itself,
          TALKS,
        ],
        { entities: [...ENTITIES, known('munir-2', 'PERSON', 'General Munir')] },
      ),
    );
    expect(result).toMatchObject({ entities: 1, claims: 1, evidence: 1 });
    expect(result.skipped).toEqual([
      expect.stringContaining('does not fit MET_WITH'),
      '"person/nobody" is not drafted.',
      expect.stringContaining('cannot join a thing to itself'),
    ]);
  });

  it('takes the entity of the same name, kind and country, and another id where the key is taken', async () => {
    const entities = ENTITIES.map((one) => (one.key === 'aliyev' ? draft('x', 'PERSON', 'İlham ALİYEV', 'c') : one));
    const country = draft('c', 'COUNTRY', 'Azerbaijan');
    const taken = entities.map((one) => (one.key === 'issue/trade' ? draft('mou', 'ISSUE', 'Trade') : one));
    const { id } = await accept(reading([{ ...TALKS, object: 'mou', with: 'x' }], { entities: [...taken, country] }));
    const [talked] = await evidenceOf(id);
    const claim = await claimOf(graph, talked?.claim ?? '');
    expect(claim).toMatchObject({ with: ['aliyev'], object: 'issue/trade/2' });
    expect(await entity('mou')).toMatchObject({ kind: 'AGREEMENT' });
  });

  it('publishes nothing where any of it fails', async () => {
    const before = await countAll(reader(graph));
    const wrong = { ...reading(), article: { ...reading().article, publishedOn: '2023-13' } };
    await expect(accept(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await countAll(reader(graph))).toEqual(before);
  });

  it('reads a known article as it is stored, spaces and all', async () => {
    const text = 'Asim Munir met  Ilham Aliyev in Baku on 1 November 2023.';
    const article = { title: 'A meeting', publisher: 'Geo News', publishedOn: '2023-11-02' };
    await addArticle(graph, { ...article, text }, stamp());
    const asked = text.replace('  ', ' ');
    const knowing = { ...context, known: await knownEntities(reader(graph), asked, context.gazetteer) };
    const read = readArticle({ ...article, text: asked }, knowing);
    const { id, claims } = await acceptAll(graph, read, { context: knowing, stamp: stamp() });
    expect(claims).toBeGreaterThan(0);
    const evidence = await evidenceOf(id);
    expect(evidence.map(({ quote, start, end }) => quote === text.slice(start, end))).not.toContain(false);
    const met = await Promise.all(evidence.map(({ claim }) => claimOf(graph, claim)));
    expect(met).toContainEqual(expect.objectContaining({ subject: 'aliyev', predicate: 'MET_WITH', object: 'munir' }));
  });
});
