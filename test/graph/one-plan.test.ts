/** Parameters in one map, so that Neo4j plans a text once. */
import { describe, expect, it } from '@jest/globals';
import { inOneMap } from '../../server/graph/one-plan.ts';
import { cypher } from '../cypher.ts';

describe('inOneMap', () => {
  it('names each parameter as a member of one map, however often it is named', () => {
    const text = cypher(
      'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE $a IS NULL OR e.a = $a RETURN e.id LIMIT $limit',
    );
    expect(inOneMap({ text, params: { ids: ['x'], a: null, limit: 3 } })).toEqual({
      text: 'UNWIND $given.ids AS id MATCH (e:Entity {id: id}) WHERE $given.a IS NULL OR e.a = $given.a RETURN e.id LIMIT $given.limit',
      params: { given: { ids: ['x'], a: null, limit: 3 } },
    });
  });

  it('gives the same text however long a list is, so that it is planned once', () => {
    const text = cypher('UNWIND $ids AS id RETURN id');
    const texts = [0, 1, 11, 101].map((length) => inOneMap({ text, params: { ids: Array(length).fill('x') } }));
    expect(new Set(texts.map((one) => one.text)).size).toBe(1);
    expect(texts.map(({ params }) => Object.keys(params))).toEqual(Array(4).fill(['given']));
  });

  it('leaves a text without parameters as it is', () => {
    const asked = { text: cypher('MATCH (e:Entity) RETURN e.id'), params: {} };
    expect(inOneMap(asked)).toEqual(asked);
  });

  it('refuses a parameter that is missing, of which a map would make null', () => {
    expect(() => inOneMap({ text: cypher('RETURN $a, $b'), params: { a: 1 } })).toThrow(/parameter.*: b\./);
  });
});
