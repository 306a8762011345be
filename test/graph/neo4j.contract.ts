/** What only a graph on a server can get wrong: passwords, networks, and several readers and writers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { type Neo4jSettings, openNeo4j } from '../../server/graph/neo4j.ts';
import { cypher, read, write } from '../cypher.ts';
import { openWire, type Wire } from '../neo4j/proxy.ts';

/** `empty` empties the database behind `settings`; `auth` says whether the server asks for a password. */
export function neo4jContract(settings: Neo4jSettings, { empty }: { readonly empty: () => Promise<void> }): void {
  describe('a graph on Neo4j', () => {
    beforeAll(empty);

    it('refuses a wrong password with one sentence that names the settings', async () => {
      await expect(openNeo4j({ ...settings, password: 'not the password' })).rejects.toMatchObject({
        name: 'GraphError',
        code: 'UNAUTHORIZED',
        message: `Neo4j at ${settings.uri} refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.`,
      });
    });

    it('says so when there is no such database', async () => {
      await expect(openNeo4j({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining('has no database "nowhere". Set NEO4J_DATABASE'),
      });
    });

    it('lets every reader see the last write', async () => {
      const graph = await openNeo4j(settings);
      for (let n = 1; n <= 20; n += 1) {
        await write(graph, 'MERGE (e:Entity {id: "own write"}) SET e.n = $n', { n });
        expect(await read(graph, 'MATCH (e:Entity {id: "own write"}) RETURN e.n AS n')).toEqual([{ n }]);
      }
      await graph.close();
    });

    it('plans statements ahead, leaves nothing behind, and goes on after one that cannot be planned', async () => {
      const graph = await openNeo4j(settings);
      const nodes = () => read(graph, 'MATCH (n) RETURN count(n) AS nodes');
      const before = await nodes();
      const texts = ['UNWIND $ids AS id MERGE (e:Entity {id: id})', 'UNWIND $ids AS id MERGE (e', 'RETURN 1 AS x'];
      await expect(graph.prepare?.({ first: texts.map(cypher), later: texts.map(cypher) })).resolves.toBeUndefined();
      expect(await nodes()).toEqual(before);
      await graph.close();
      await expect(graph.prepare?.({ first: texts.map(cypher), later: texts.map(cypher) })).resolves.toBeUndefined();
    });

    it('takes writes that lock the same entities in opposite orders', async () => {
      const graphs = await Promise.all([openNeo4j(settings), openNeo4j(settings)]);
      const [one, two] = graphs;
      await write(one, 'UNWIND ["x", "y"] AS id MERGE (e:Entity {id: id}) SET e.n = 0');
      const add = (graph: Graph, ids: readonly string[]) =>
        graph.write(async (transaction) => {
          for (const id of ids) {
            await transaction.run(cypher('MATCH (e:Entity {id: $id}) SET e.n = e.n + 1'), { id });
          }
        });
      const turns = Array.from({ length: 10 }, () => [add(one, ['x', 'y']), add(two, ['y', 'x'])]);
      await Promise.all(turns.flat());
      const found = await read(two, 'MATCH (e:Entity) WHERE e.id IN ["x", "y"] RETURN e.n AS n');
      expect(found).toEqual([{ n: 20 }, { n: 20 }]);
      await Promise.all(graphs.map((graph) => graph.close()));
    });
  });

  describe('a graph on Neo4j whose server goes away', () => {
    let wire: Wire;
    let graph: Graph;
    beforeAll(async () => {
      wire = await openWire(settings.uri);
    });
    beforeEach(async () => {
      graph = await openNeo4j({ ...settings, uri: wire.uri });
    });
    afterEach(() => graph.close());
    afterAll(() => wire.close());

    it('answers UNAVAILABLE without waiting, and goes on when it is back', async () => {
      await read(graph, 'RETURN 1 AS x');
      await wire.cut();
      const gone = {
        name: 'GraphError',
        code: 'UNAVAILABLE',
        message: `Neo4j at ${wire.uri} does not answer. Start it, or correct NEO4J_URI; without NEO4J_URI the embedded graph is used.`,
      };
      await expect(read(graph, 'RETURN 1 AS x')).rejects.toMatchObject(gone);
      await expect(write(graph, 'MERGE (e:Entity {id: "gone"})')).rejects.toMatchObject(gone);
      await wire.mend();
      expect(await read(graph, 'RETURN 2 AS x')).toEqual([{ x: 2 }]);
      await write(graph, 'MERGE (e:Entity {id: "back"})');
      const found = await read(graph, 'MATCH (e:Entity) WHERE e.id IN ["gone", "back"] RETURN e.id AS id');
      expect(found).toEqual([{ id: 'back' }]);
    });

    it('does not notice a server that was away between two questions', async () => {
      await read(graph, 'RETURN 1 AS x');
      await wire.cut();
      await wire.mend();
      const answers = await Promise.all([1, 2, 3].map((x) => read(graph, 'RETURN $x AS x', { x })));
      expect(answers).toEqual([[{ x: 1 }], [{ x: 2 }], [{ x: 3 }]]);
      expect(await write(graph, 'RETURN 4 AS x')).toEqual([{ x: 4 }]);
    });

    it('closes while the server is away', async () => {
      await read(graph, 'RETURN 1 AS x');
      await wire.cut();
      await expect(graph.close()).resolves.toBeUndefined();
      await wire.mend();
    });
  });
}
