/** The loader of cypher/, and the house rules of every file there. */
import { describe, expect, it, test } from '@jest/globals';
import type { Query } from '../../server/graph/graph.ts';
import {
  explainedParameters,
  parametersIn,
  perType,
  QUERY_NAMES,
  query,
  splitHeader,
  statements,
  withTypes,
} from '../../server/graph/queries.ts';

describe('the queries of cypher/', () => {
  it('are known by name, without parts and schema', () => {
    expect(QUERY_NAMES.filter((name) => name.startsWith('schema/') || name.endsWith('.part'))).toEqual([]);
  });

  test.each(QUERY_NAMES.map((name) => [name]))('%s says first what it answers, and names its parameters', (name) => {
    const { header, body } = splitHeader(query(name));
    expect(header).toMatch(/^\/\/ \S/);
    expect(explainedParameters(name)).toEqual(parametersIn(body));
  });

  test.each(QUERY_NAMES.map((name) => [name]))('%s is one statement', (name) => {
    expect(splitHeader(query(name)).body).not.toMatch(/;|\{\{/);
  });

  it('cannot be had under a name that is not there', () => {
    expect(() => query('claim/nothing')).toThrow('There is no file cypher/claim/nothing.cypher.');
  });
});

describe('the schema files', () => {
  test.each(['constraints', 'indexes', 'indexes.embedded', 'indexes.neo4j'])('%s may be run again', (name) => {
    const found = statements(`schema/${name}`);
    expect(found.length).toBeGreaterThan(0);
    for (const statement of found)
      expect(statement).toMatch(/^CREATE (CONSTRAINT|(TEXT )?INDEX) \w+ IF NOT EXISTS FOR \(n:\w+\)[^;]*$/);
  });

  it('give every unique constraint an index on the embedded engine', () => {
    const labels = (name: string) => statements(`schema/${name}`).map((text) => /\(n:(\w+)\)/.exec(text)?.[1]);
    expect(labels('indexes.embedded')).toEqual(labels('constraints'));
  });
});

describe('withTypes', () => {
  const template = 'MATCH (a)-[r:$TYPES]->(b)<-[:$TYPES*1..2]-(c) WHERE a.id = $TYPE RETURN $TYPES_OF' as Query;

  it('writes the types as alternatives, wherever the place stands', () => {
    expect(withTypes(template, ['MET_WITH', 'SIGNED'])).toBe(
      'MATCH (a)-[r:MET_WITH|SIGNED]->(b)<-[:MET_WITH|SIGNED*1..2]-(c) WHERE a.id = $TYPE RETURN $TYPES_OF',
    );
  });

  test.each(['met_with', 'A|B', 'A`', '', '_A', 'A]->() DELETE r //'])('refuses "%s" as a type', (type) => {
    expect(() => withTypes(template, [type])).toThrow(`"${type}" cannot be a relationship type or a label`);
  });

  it('refuses an empty list, and a query without the place', () => {
    expect(() => withTypes(template, [])).toThrow('at least one relationship type');
    expect(() => withTypes('RETURN 1 AS x' as Query, ['A'])).toThrow('The query has no $TYPES to fill');
  });
});

describe('perType', () => {
  it('gives one query a type', () => {
    const queries = perType('MERGE (a)-[r:$TYPE]->(b) SET r += $row' as Query, ['MET_WITH', 'SIGNED']);
    expect([...queries]).toEqual([
      ['MET_WITH', 'MERGE (a)-[r:MET_WITH]->(b) SET r += $row'],
      ['SIGNED', 'MERGE (a)-[r:SIGNED]->(b) SET r += $row'],
    ]);
  });
});

describe('splitHeader', () => {
  it('parts the leading comment from the statement', () => {
    const text = '// What it answers.\n// $id: of the entity\n\nMATCH (e {id: $id}) // an aside\nRETURN e.id AS id\n';
    expect(splitHeader(text)).toEqual({
      header: '// What it answers.\n// $id: of the entity',
      body: 'MATCH (e {id: $id}) // an aside\nRETURN e.id AS id',
    });
  });

  it('finds no header where there is none', () => {
    expect(splitHeader('RETURN 1 AS x')).toEqual({ header: '', body: 'RETURN 1 AS x' });
  });
});

describe('parametersIn', () => {
  it('gives each name once, sorted, and leaves out the places to fill', () => {
    expect(parametersIn('MATCH (a {id: $b})-[:$TYPES]->({id: $a})-[:$TYPE]->() WHERE $b = $a1')).toEqual([
      'a',
      'a1',
      'b',
    ]);
  });
});
