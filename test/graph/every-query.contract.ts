/** Every file of cypher/ is understood by the engine: it is planned, not run. What it answers is tested with the store. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { parametersIn, QUERY_NAMES, query, splitHeader } from '../../server/graph/queries.ts';
import { write } from '../cypher.ts';

export function everyQueryContract(name: string, open: () => Promise<Graph>): void {
  describe(`cypher/ on ${name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await open();
    });
    afterAll(() => graph.close());

    test.each(['MATCH (e:Entity RETURN e', 'MATCH (e:Entity) RETURN nonsense(e.id) AS x'])(
      'a text such as "%s" is not',
      async (text) => {
        await expect(write(graph, `EXPLAIN ${text}`)).rejects.toMatchObject({ code: 'INVALID_QUERY' });
      },
    );

    test.each(QUERY_NAMES.map((file) => [file]))('%s is understood', async (file) => {
      const text = splitHeader(query(file)).body.replace(/\$TYPES?\b/g, 'MET_WITH');
      const numbers = new Set([...text.matchAll(/(?:LIMIT|SKIP) \$(\w+)/g)].map(([, parameter]) => parameter));
      const params = Object.fromEntries(
        parametersIn(text).map((parameter) => [parameter, numbers.has(parameter) ? 1 : null]),
      );
      await expect(write(graph, `EXPLAIN ${text}`, params)).resolves.toBeDefined();
    });
  });
}
