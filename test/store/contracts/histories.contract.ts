/** What was decided on entities, on those judged the same, and on judgements of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../server/graph/graph.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { saveEntity } from '../../../server/pipeline/save-entity.ts';
import { withdraw } from '../../../server/pipeline/undoing/withdraw.ts';
import { decisionsOnEntities } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { openWorld, stamp } from '../world.ts';

export function historiesContract(name: string, open: () => Promise<Graph>): void {
  describe(`the history of entities on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openWorld(open);
    });
    afterAll(() => graph.close());
    const actions = async (id: string) =>
      ((await decisionsOnEntities(reader(graph), [id, 'aliyev'])).get(id) ?? []).map(({ action }) => action);

    it('holds what was decided on all that are one, in its order, each once', async () => {
      await saveEntity(graph, { id: 'munir', description: 'A general.' }, stamp());
      await saveEntity(graph, { id: 'munir-2', description: 'The same.' }, stamp());
      expect(await actions('munir')).toEqual(['save']);
      const { judgement, canonical = '' } = await judge(graph, {
        left: 'munir',
        right: 'munir-2',
        verdict: 'SAME',
        ...stamp(),
      });
      expect(await actions(canonical)).toEqual(['save', 'save', 'judge']);
      await withdraw(graph, judgement.id, stamp());
      expect(await actions('munir')).toEqual(['save', 'judge', 'withdraw']);
      expect(await actions('munir-2')).toEqual(['save', 'judge', 'withdraw']);
      expect(await actions('aliyev')).toEqual([]);
    });
  });
}
