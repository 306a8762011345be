/** The portable subset of Cypher: cypher/README.md tells what was left out, and why. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph, Params } from '../../server/graph/graph.ts';
import { countNodes, read, write } from '../cypher.ts';

const MEETINGS = `
  CREATE (pk:Entity:Country {id: 'pk', name: 'Pakistan', aliases: ['pk', 'Pakistan']}),
         (az:Entity:Country {id: 'az', name: 'Azerbaijan', aliases: ['az', 'Azerbaijan']}),
         (munir:Entity:Person {id: 'munir', name: 'Asim Munir', aliases: ['munir', 'Asim Munir']}),
         (aliyev:Entity:Person {id: 'aliyev', name: 'Ilham Aliyev', aliases: ['aliyev', 'Ilham Aliyev']}),
         (sharif:Entity:Person {id: 'sharif', name: 'Shehbaz Sharif', aliases: ['sharif', 'Shehbaz Sharif']}),
         (munir)-[:OFFICE_OF {claims: 5}]->(pk),
         (sharif)-[:OFFICE_OF {claims: 6}]->(pk),
         (aliyev)-[:OFFICE_OF {claims: 6}]->(az),
         (munir)-[:MET_WITH {claims: 5}]->(aliyev),
         (sharif)-[:MET_WITH {claims: 6}]->(aliyev)`;

type Case = readonly [title: string, text: string, params: Params, rows: readonly unknown[]];

export function queriesContract(name: string, open: () => Promise<Graph>): void {
  describe(`queries on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
      await write(graph, MEETINGS);
    });

    afterEach(() => graph.close());

    const cases: readonly Case[] = [
      [
        'limits by a parameter',
        'MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT $limit',
        { limit: 2 },
        [{ id: 'aliyev' }, { id: 'az' }],
      ],
      [
        'pages by key',
        'MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id ORDER BY e.id LIMIT $limit',
        { after: 'az', limit: 1 },
        [{ id: 'munir' }],
      ],
      [
        'ignores a filter that is null',
        'MATCH (e:Person) WHERE $id IS NULL OR e.id = $id RETURN count(e) AS n',
        { id: null },
        [{ n: 3 }],
      ],
      [
        'looks in a list',
        'MATCH (e:Entity) WHERE $x IN e.aliases RETURN e.id AS id',
        { x: 'Pakistan' },
        [{ id: 'pk' }],
      ],
      [
        'asks whether any of a list is in another',
        'MATCH (e:Entity) WHERE any(a IN e.aliases WHERE a IN $xs) RETURN e.id AS id ORDER BY id',
        { xs: ['az', 'Pakistan'] },
        [{ id: 'az' }, { id: 'pk' }],
      ],
      [
        'finds a prefix',
        'MATCH (e:Entity) WHERE e.name STARTS WITH $x RETURN e.id AS id',
        { x: 'Asim' },
        [{ id: 'munir' }],
      ],
      [
        'asks whether a pattern exists',
        'MATCH (e:Entity) WHERE EXISTS { MATCH (e)-[:MET_WITH|OFFICE_OF]->(o:Person) WHERE o.id = $id } RETURN e.id AS id ORDER BY id',
        { id: 'aliyev' },
        [{ id: 'munir' }, { id: 'sharif' }],
      ],
      [
        'counts a pattern',
        'MATCH (e:Entity) RETURN e.id AS id, COUNT { (e)-[:MET_WITH|OFFICE_OF]-() } AS n ORDER BY n DESC, id LIMIT 2',
        {},
        [
          { id: 'aliyev', n: 3 },
          { id: 'munir', n: 2 },
        ],
      ],
      [
        'runs a subquery for each row',
        `UNWIND $ids AS id
         CALL (id) { MATCH (e:Entity {id: id})-[r:MET_WITH|OFFICE_OF]-(o) RETURN o.id AS other, r.claims AS claims ORDER BY claims DESC, other LIMIT 1 }
         RETURN id, other, claims ORDER BY id`,
        { ids: ['pk', 'aliyev'] },
        [
          { id: 'aliyev', other: 'az', claims: 6 },
          { id: 'pk', other: 'sharif', claims: 6 },
        ],
      ],
      [
        'finds all shortest paths over named types',
        `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
         MATCH p = allShortestPaths((a)-[:MET_WITH|OFFICE_OF*..4]-(b))
         RETURN [x IN nodes(p) | x.id] AS ids, [r IN relationships(p) | {type: type(r), from: startNode(r).id}] AS steps ORDER BY ids`,
        { a: 'munir', b: 'az' },
        [
          {
            ids: ['munir', 'aliyev', 'az'],
            steps: [
              { type: 'MET_WITH', from: 'munir' },
              { type: 'OFFICE_OF', from: 'aliyev' },
            ],
          },
        ],
      ],
      [
        'leaves out the paths through a node',
        `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
         MATCH p = allShortestPaths((a)-[:MET_WITH|OFFICE_OF*..4]-(b)) WHERE none(x IN nodes(p) WHERE x.id IN $without)
         RETURN [x IN nodes(p) | x.id] AS ids ORDER BY ids`,
        { a: 'pk', b: 'aliyev', without: ['munir'] },
        [{ ids: ['pk', 'sharif', 'aliyev'] }],
      ],
      [
        'collects maps in order, and an empty list where there is nothing',
        `MATCH (e:Person) CALL (e) { OPTIONAL MATCH (e)<-[r:MET_WITH]-(o) WITH r, o ORDER BY o.id RETURN collect(CASE WHEN o IS NULL THEN null ELSE o {.id, claims: r.claims} END) AS met }
         RETURN e.id AS id, met ORDER BY id`,
        {},
        [
          {
            id: 'aliyev',
            met: [
              { id: 'munir', claims: 5 },
              { id: 'sharif', claims: 6 },
            ],
          },
          { id: 'munir', met: [] },
          { id: 'sharif', met: [] },
        ],
      ],
      [
        'comprehends lists and patterns',
        'MATCH (e:Entity {id: $id}) RETURN [x IN range(1, 5) WHERE x % 2 = 0 | x * 10] AS tens, head([(e)-[:OFFICE_OF]->(c) | c {.id, .name}]) AS state',
        { id: 'munir' },
        [{ tens: [20, 40], state: { id: 'pk', name: 'Pakistan' } }],
      ],
      [
        'unites two queries',
        'CALL () { MATCH (e:Country) RETURN e.id AS id UNION MATCH (e:Entity {id: $id}) RETURN e.id AS id } RETURN id ORDER BY id',
        { id: 'az' },
        [{ id: 'az' }, { id: 'pk' }],
      ],
      [
        'groups, counts and chooses',
        `MATCH (e:Entity) WITH CASE WHEN e:Person THEN 'person' ELSE 'other' END AS kind, count(*) AS n, collect(DISTINCT size(e.aliases)) AS sizes
         RETURN kind, n, sizes ORDER BY n DESC`,
        {},
        [
          { kind: 'person', n: 3, sizes: [2] },
          { kind: 'other', n: 2, sizes: [2] },
        ],
      ],
      [
        'sorts capitals before small letters, and those before other scripts',
        'UNWIND $xs AS x RETURN x ORDER BY x',
        { xs: ['b', '😀', 'A', 'ə', 'a', 'é'] },
        [{ x: 'A' }, { x: 'a' }, { x: 'b' }, { x: 'é' }, { x: 'ə' }, { x: '😀' }],
      ],
      ['puts nulls last', 'UNWIND [null, 2, 1] AS x RETURN x ORDER BY x', {}, [{ x: 1 }, { x: 2 }, { x: null }]],
      ['gives no row for nothing', 'MATCH (e:Entity {id: $id}) RETURN e.id AS id', { id: 'nobody' }, []],
    ];
    test.each(cases)('%s', async (...[, text, params, rows]) => {
      expect(await read(graph, text, params)).toEqual(rows);
    });

    it('changes an entity from one kind to another', async () => {
      const change = 'MATCH (e:Entity {id: "munir"}) REMOVE e:Person SET e:Organisation';
      await write(graph, change);
      expect(await countNodes(graph, 'Person')).toBe(2);
      expect(await countNodes(graph, 'Organisation')).toBe(1);
    });

    it('deletes what may not be there', async () => {
      const text = `MATCH (e:Person) OPTIONAL MATCH (e)-[r:MET_WITH]->() WITH e, collect(r) AS rs FOREACH (r IN rs | DELETE r)
                    RETURN e.id AS id, size(rs) AS n ORDER BY id`;
      expect(await write(graph, text)).toEqual([
        { id: 'aliyev', n: 0 },
        { id: 'munir', n: 1 },
        { id: 'sharif', n: 1 },
      ]);
    });
  });
}
