/** What a transaction promises: all or nothing, one after the other, and seen by itself. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { countNodes, cypher, read, write } from '../cypher.ts';

export function writingContract(name: string, open: () => Promise<Graph>): void {
  describe(`writing on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());
    const countOf = (label: string) => countNodes(graph, label);

    it('gives what the work gives', async () => {
      expect(await graph.write(async () => 'done')).toBe('done');
    });

    it('lets a transaction read what it wrote, and nobody else before it ends', async () => {
      const seen = await graph.write(async (transaction) => {
        await transaction.run(cypher('CREATE (:Entity {id: "a"})'));
        const inside = await transaction.run(cypher('MATCH (e:Entity) RETURN e.id AS id'));
        return { inside, outside: await countOf('Entity') };
      });
      expect(seen).toEqual({ inside: [{ id: 'a' }], outside: 0 });
      expect(await countOf('Entity')).toBe(1);
    });

    it('takes no statement when a later one fails', async () => {
      const work = graph.write(async (transaction) => {
        await transaction.run(cypher('CREATE (:Entity {id: "a"})'));
        await transaction.run(cypher('THIS IS NOT CYPHER'));
      });
      await expect(work).rejects.toMatchObject({ name: 'GraphError', code: 'INVALID_QUERY' });
      expect(await countOf('Entity')).toBe(0);
    });

    it('takes nothing when the work throws, and passes on what was thrown', async () => {
      const thrown = new RangeError('The work changed its mind.');
      const work = graph.write(async (transaction) => {
        await transaction.run(cypher('CREATE (:Entity {id: "a"})'));
        throw thrown;
      });
      await expect(work).rejects.toBe(thrown);
      expect(await countOf('Entity')).toBe(0);
    });

    it('takes nothing when the work hides the failure of a statement', async () => {
      const work = graph.write(async (transaction) => {
        await transaction.run(cypher('CREATE (:Entity {id: "a"})'));
        await transaction.run(cypher('NOR IS THIS')).catch(() => undefined);
        return 'all is well';
      });
      await expect(work).rejects.toMatchObject({ code: 'INVALID_QUERY' });
      expect(await countOf('Entity')).toBe(0);
    });

    it('runs statements that were sent together, in their order', async () => {
      await graph.write(async (transaction) => {
        const texts = [
          'CREATE (:Entity {id: "a", n: 1})',
          'MATCH (e:Entity) SET e.n = e.n * 2',
          'MATCH (e:Entity) SET e.n = e.n + 3',
        ];
        await Promise.all(texts.map((text) => transaction.run(cypher(text))));
      });
      expect(await read(graph, 'MATCH (e:Entity) RETURN e.n AS n')).toEqual([{ n: 5 }]);
    });

    it('refuses a write inside another, which would wait for itself', async () => {
      const work = graph.write(() => write(graph, 'CREATE (:Entity {id: "a"})'));
      await expect(work).rejects.toMatchObject({
        code: 'INVALID_QUERY',
        message: expect.stringContaining('inside another'),
      });
      await write(graph, 'CREATE (:Entity {id: "b"})');
      expect(await countOf('Entity')).toBe(1);
    });

    it('goes on after a failure', async () => {
      await expect(write(graph, 'NOT CYPHER')).rejects.toMatchObject({ code: 'INVALID_QUERY' });
      await write(graph, 'CREATE (:Entity {id: "a"})');
      expect(await countOf('Entity')).toBe(1);
    });

    it('takes fifty writes of one node at once', async () => {
      const text = 'MERGE (e:Entity {id: "x"}) ON CREATE SET e.n = 1 ON MATCH SET e.n = e.n + 1';
      await Promise.all(Array.from({ length: 50 }, () => write(graph, text)));
      expect(await read(graph, 'MATCH (e:Entity) RETURN e.n AS n')).toEqual([{ n: 50 }]);
    });

    it('lets two writers that lock in one order count without losing an update', async () => {
      await write(graph, 'CREATE (:Entity {id: "a", n: 0}), (:Entity {id: "b", n: 0})');
      const add = () =>
        graph.write(async (transaction) => {
          for (const id of ['a', 'b'])
            await transaction.run(cypher('MATCH (e:Entity {id: $id}) SET e.lock = true'), { id });
          const [row] = await transaction.run<{ n: number }>(cypher('MATCH (e:Entity {id: "a"}) RETURN e.n AS n'));
          await transaction.run(cypher('MATCH (e:Entity) SET e.n = $n'), { n: (row?.n ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await read(graph, 'MATCH (e:Entity) RETURN e.n AS n')).toEqual([{ n: 20 }, { n: 20 }]);
    });

    it('deletes and makes again under the same id in one transaction', async () => {
      await write(graph, 'CREATE (:Entity {id: "a", n: 1})-[:MET_WITH {claims: 1}]->(:Entity {id: "b"})');
      await graph.write(async (transaction) => {
        await transaction.run(cypher('MATCH (e:Entity {id: "a"}) DETACH DELETE e'));
        await transaction.run(cypher('CREATE (e:Entity {id: "a", n: 2})'));
        const join =
          'MATCH (a:Entity {id: "a"}), (b:Entity {id: "b"}) MERGE (a)-[r:MET_WITH]->(b) SET r.claims = $claims';
        await transaction.run(cypher(join), { claims: 1 });
        await transaction.run(cypher('MATCH (:Entity {id: "a"})-[r:MET_WITH]->() DELETE r'));
        await transaction.run(cypher(join), { claims: 7 });
      });
      const found = await read(
        graph,
        'MATCH (a:Entity {id: "a"})-[r]->(b) RETURN a.n AS n, r.claims AS claims, b.id AS b',
      );
      expect(found).toEqual([{ n: 2, claims: 7, b: 'b' }]);
    });

    it('refuses a write where only reading was asked for', async () => {
      await expect(read(graph, 'CREATE (:Entity {id: "a"})')).rejects.toMatchObject({ code: 'INVALID_QUERY' });
      expect(await countOf('Entity')).toBe(0);
    });

    it('reads a query that only speaks of writing', async () => {
      const text = "// SET and DELETE stand in this comment\nRETURN 'MERGE' AS word";
      expect(await read(graph, text)).toEqual([{ word: 'MERGE' }]);
    });
  });
}
