/** What every graph must do, whichever engine it runs on. `open` gives an empty graph that has its schema. */
import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { read, write } from '../cypher.ts';
import { queriesContract } from './queries.contract.ts';
import { schemaContract } from './schema.contract.ts';
import { valuesContract } from './values.contract.ts';
import { writingContract } from './writing.contract.ts';

export function graphContract(name: string, open: () => Promise<Graph>): void {
  valuesContract(name, open);
  writingContract(name, open);
  schemaContract(name, open);
  queriesContract(name, open);

  describe(`closing a graph on ${name}`, () => {
    it('says which engine it is', async () => {
      const graph = await open();
      expect(graph.engine).toMatch(/\d/);
      await graph.close();
    });

    it('finishes what was begun, then refuses', async () => {
      const graph = await open();
      const begun = write(graph, 'CREATE (e:Entity {id: "a"}) RETURN e.id AS id');
      const closed = graph.close();
      await expect(read(graph, 'RETURN 1 AS x')).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(write(graph, 'RETURN 1 AS x')).rejects.toMatchObject({ code: 'CLOSED' });
      expect(await begun).toEqual([{ id: 'a' }]);
      await closed;
    });

    it('may be closed twice', async () => {
      const graph = await open();
      await graph.close();
      await expect(graph.close()).resolves.toBeUndefined();
    });
  });
}
