/** A backup holds all that was said: restored into whichever engine, the graph is the same, and so is its next backup. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { saveEntity } from '../../../server/pipeline/save-entity.ts';
import { deleteArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { purgeArticle } from '../../../server/pipeline/undoing/purge.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { refuseUnlessEmpty } from '../../../server/store/backup/restore-said.ts';
import { beginRestoring, refuseHalfRestored } from '../../../server/store/backup/restoring.ts';
import { clearGraph } from '../../../server/store/write/clear.ts';
import { difference, dump } from '../../dump.ts';
import { embedded } from '../../engines.ts';
import { copyOf, restoreInto } from '../copying.ts';
import { holds, met, openWorld, stamp, tell } from '../world.ts';

/** A graph with something of everything: withdrawn, deleted, judged, corrected, of a handout, planned, counted. */
async function openLived(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await openWorld(open);
  const handout = { name: 'ISPR handout', issuer: 'ispr', day: '2023-11-01' };
  await tell(graph, {
    from: 'geo',
    on: '2023-11-02',
    handout,
    says: [met('munir', 'aliyev', { event: 'visit', place: 'baku' })],
  });
  await tell(graph, {
    from: 'dawn',
    on: '2023-11',
    handout,
    says: [met('munir-2', 'aliyev', { certainty: 'POSSIBLE' })],
  });
  await tell(graph, {
    from: 'trend',
    says: [holds('hasanov', 'defence', '2022'), holds('ahmedov', 'defence', '2023')],
  });
  const sold = {
    subject: 'tr',
    predicate: 'SUPPLIES_ARMS_TO',
    object: 'az',
    validFrom: '2024',
    items: ['jf17'],
    topics: ['mou'],
  } as const;
  const quantities = [{ min: 8, max: 8, unit: 'aircraft', asWritten: '8 aircraft' }];
  const attribution = [
    { source: 'erdogan', verb: 'said', text: 'Erdoğan' },
    { source: 'munir', text: 'Munir' },
  ];
  const { article } = await tell(graph, { from: 'trt', on: '2025', says: [{ ...sold, quantities, attribution }] });
  const { words } = await tell(graph, {
    from: 'trt',
    on: '2024',
    says: [met('erdogan', 'aliyev'), met('erdogan', 'munir', { temporality: 'PLANNED' })],
  });
  await withdraw(graph, words, { ...stamp(), reason: 'misread' });
  await deleteArticle(graph, article, stamp());
  const gone = await tell(graph, {
    from: 'trend',
    on: '2022-03-01',
    handout,
    says: [met('aliyev', 'hasanov', { attribution: [{ source: 'munir', verb: 'said', text: 'Munir' }] })],
  });
  await purgeArticle(graph, { article: gone.article, reason: 'a court', ...stamp() });
  const judged = { left: 'munir', right: 'munir-2', verdict: 'SAME', reason: 'one man' } as const;
  await judge(graph, { ...judged, ...stamp() });
  const { judgement } = await judge(graph, { left: 'mou', right: 'treaty', verdict: 'SAME', ...stamp() });
  await withdraw(graph, judgement.id, stamp());
  await saveEntity(
    graph,
    { id: 'hasanov', description: 'A "minister"\u2028of defence, İ ə 🙂', aliases: ['Z. Həsənov'] },
    stamp(),
  );
  return graph;
}

export function backupContract(name: string, open: () => Promise<Graph>): void {
  describe(`a backup on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openLived(open);
    }); // a Neo4j that has just been started plans every query for the first time
    afterAll(() => graph.close());

    it('brings everything back, sums included, and is the same when made again', async () => {
      const before = await dump(graph);
      const copy = await copyOf(graph);
      await clearGraph(graph);
      expect(await dump(graph)).toEqual([]);
      await restoreInto(graph, copy);
      expect(difference(before, await dump(graph))).toEqual([]);
      expect((await copyOf(graph)).footer.content).toBe(copy.footer.content);
    });

    it('is the same from the other engine', async () => {
      const copy = await copyOf(graph);
      const other = await embedded.open();
      await restoreInto(other, copy);
      const back = await copyOf(other);
      expect(back.footer).toMatchObject({ content: copy.footer.content, sections: copy.footer.sections });
      await other.close();
      await restoreInto(graph, back, true);
      expect((await copyOf(graph)).footer.content).toBe(copy.footer.content);
    });

    it('goes into an empty graph only, unless it may replace what is there', async () => {
      await expect(refuseUnlessEmpty(graph)).rejects.toThrow('not empty');
      const copy = await copyOf(graph);
      await tell(graph, { from: 'geo', on: '2025-05-05', says: [met('erdogan', 'hasanov')] });
      await restoreInto(graph, copy, true);
      expect((await copyOf(graph)).footer.content).toBe(copy.footer.content);
      await clearGraph(graph);
      await expect(refuseUnlessEmpty(graph)).resolves.toBeUndefined();
    });

    it('that is restored by half leaves a graph that is refused until it is restored again', async () => {
      const copy = await copyOf(graph);
      const cut = copy.bytes.subarray(0, copy.bytes.length / 2);
      await expect(restoreInto(graph, { bytes: cut }, true)).rejects.toThrow(/cut off/);
      await expect(refuseHalfRestored(graph)).rejects.toThrow('readout restore <file> --replace');
      await expect(refuseUnlessEmpty(graph)).rejects.toThrow('is not finished');
      await restoreInto(graph, copy, true);
      await expect(refuseHalfRestored(graph)).resolves.toBeUndefined();
      expect((await copyOf(graph)).footer.content).toBe(copy.footer.content);
    });

    it('marks the graph once, however often it is begun', async () => {
      await beginRestoring(graph, '2026-01-01');
      await beginRestoring(graph, '2026-01-02');
      await expect(refuseHalfRestored(graph)).rejects.toThrow('began at 2026-01-02');
    });
  });
}
