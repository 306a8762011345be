/** What a value looks like after a journey through a graph. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph, Value } from '../../server/graph/graph.ts';
import { read, write } from '../cypher.ts';

export function valuesContract(name: string, open: () => Promise<Graph>): void {
  describe(`values on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    const values: readonly (readonly [string, Value])[] = [
      ['null', null],
      ['a whole number', 42],
      ['a negative number', -3],
      ['the largest safe integer', Number.MAX_SAFE_INTEGER],
      ['a fraction', 0.1],
      ['a whole number among fractions', [1, 2.5]],
      ['a boolean', false],
      ['an empty string', ''],
      ['letters of many scripts', 'Əliyev · İlham · آصف منیر · Путин · 中国'],
      ['an emoji and a combining accent', '😀 e\u0301'],
      ['quotes, backslashes and line ends', `'"\`\\ \n\r\t // {{x}} $y`],
      ['a text of a million letters', 'ağa '.repeat(250_000)],
      ['an empty list', []],
      ['a list of strings', ['a', 'ə']],
      ['lists and maps in each other', { a: [{ b: null, c: [1.5, 'x', []] }], d: {} }],
    ];
    test.each(values)('gives back %s as it was given', async (_, value) => {
      expect(await read(graph, 'RETURN $value AS value', { value })).toEqual([{ value }]);
    });

    it('stores scalars and lists of them', async () => {
      const row = { id: 'fr', n: 3, share: 0.25, open: true, text: 'Ə 😀', tags: ['a', 'b'], none: [] };
      await write(graph, 'CREATE (e:Entity) SET e = $row', { row });
      expect(await read(graph, 'MATCH (e:Entity) RETURN e {.*} AS row')).toEqual([{ row }]);
    });

    it('takes a null in a map as the absence of the property', async () => {
      await write(graph, 'CREATE (e:Entity) SET e = $row', { row: { id: 'fr', a: 1, b: null } });
      await write(graph, 'MATCH (e:Entity) SET e += $row', { row: { a: null, c: 2 } });
      expect(await read(graph, 'MATCH (e:Entity) RETURN properties(e) AS row')).toEqual([{ row: { id: 'fr', c: 2 } }]);
    });

    it('refuses a query whose parameter is missing', async () => {
      await expect(read(graph, 'RETURN $missing AS x')).rejects.toMatchObject({ code: 'INVALID_QUERY' });
    });
  });
}
