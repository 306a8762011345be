/** What the constraints and indexes of cypher/schema/ do. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { countNodes, read, write } from '../cypher.ts';

export function schemaContract(name: string, open: () => Promise<Graph>): void {
  describe(`the schema on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());
    const countOf = (label: string) => countNodes(graph, label);

    test.each([
      'Entity',
      'Claim',
      'Evidence',
      'Article',
      'Origin',
      'Candidate',
      'Decision',
      'Judgement',
      'Finding',
      'Dyad',
    ])('refuses a second %s of the same id', async (label) => {
      await write(graph, `CREATE (:${label} {id: "a"})`);
      await expect(write(graph, `CREATE (:${label} {id: "a"})`)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await countOf(label)).toBe(1);
    });

    it('refuses two of the same id within one transaction', async () => {
      const work = write(graph, 'UNWIND ["a", "a"] AS id CREATE (:Entity {id: id})');
      await expect(work).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('says INVALID_QUERY, not CONFLICT, when a node still has relationships', async () => {
      await write(graph, 'CREATE (:Entity {id: "a"})-[:MET_WITH]->(:Entity {id: "b"})');
      const work = write(graph, 'MATCH (e:Entity {id: "a"}) DELETE e');
      await expect(work).rejects.toMatchObject({ code: 'INVALID_QUERY' });
    });

    it('may be made again over a graph that is in use', async () => {
      await write(graph, 'CREATE (:Entity {id: "a"})');
      await createSchema(graph);
      await expect(write(graph, 'CREATE (:Entity {id: "a"})')).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('merges a batch of 5,000 twice without a second copy', async () => {
      const rows = Array.from({ length: 5_000 }, (_, n) => ({ id: `e${n}`, n, note: null }));
      for (const turn of [1, 2]) {
        await write(graph, 'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e += row, e.turn = $turn', {
          rows,
          turn,
        });
      }
      const [sums] = await read(graph, 'MATCH (e:Entity) RETURN count(e) AS n, sum(e.n) AS sum, max(e.turn) AS turn');
      expect(sums).toEqual({ n: 5_000, sum: 12_497_500, turn: 2 });
    });
  });
}
