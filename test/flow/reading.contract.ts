/** What the seeds must answer once they are loaded: in GraphQL, and to somebody who asks the graph in plain Cypher. */
import { describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { read } from '../cypher.ts';
import { EXAMPLES } from '../graphql/examples.ts';
import { askOf } from '../graphql/on-graph.ts';

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/** True where an answer is more than empty lists and nulls. A page without edges says nothing, whatever it counts. */
function saysSomething(tree: Tree): boolean {
  if (tree === null) return false;
  if (typeof tree !== 'object') return true;
  if (Array.isArray(tree)) return tree.some(saysSomething);
  const { edges, ...rest } = tree as { readonly [key: string]: Tree };
  return edges === undefined ? Object.values(rest).some(saysSomething) : saysSomething(edges);
}

const DYAD = `query($a: ID!, $b: ID!, $f: ClaimFilter) { dyad(a: $a, b: $b, filter: $f) {
  claims(first: 1) { totalCount } matrix { fromA fromB joint } carriers { entity { country { id } } claimCount originCount } } }`;

export function readingContract(name: string, seeded: () => Graph): void {
  describe(`the seeds on ${name}`, () => {
    test.each(EXAMPLES)('answer the example "$title"', async ({ query }) => {
      const data: Readonly<Record<string, Tree>> = await askOf(seeded())(query);
      for (const [field, answer] of Object.entries(data))
        expect({ field, says: saysSomething(answer) }).toEqual({ field, says: true });
    });

    it('answer plain Cypher', async () => {
      const met = "MATCH (:Person {name: 'Asim Munir'})-[:MET_WITH]-(p) RETURN DISTINCT p.name AS name ORDER BY name";
      const names = (await read<{ name: string }>(seeded(), met)).map((row) => row.name);
      expect(names).toEqual(expect.arrayContaining(['Ilham Aliyev', 'Zakir Hasanov']));
    });

    it('never say that what was only announced has happened', async () => {
      const visits = (type: string) =>
        read<{ first: string | null; last: string | null }>(
          seeded(),
          `MATCH (:Person {name: 'Ilham Aliyev'})-[r:${type} {predicate: 'VISITED'}]->(:Country {name: 'Pakistan'}) RETURN r.first AS first, r.last AS last`,
        );
      expect((await visits('VISITED')).filter(({ last }) => (last ?? '') >= '2025')).toEqual([]);
      expect((await visits('PLANNED')).some(({ last }) => (last ?? '') >= '2025')).toBe(true);
    });

    it('project only what is affirmed and has happened under the name of its predicate', async () => {
      const wrong = `MATCH (:Entity)-[r]->(:Entity) WHERE r.mode IS NOT NULL AND
        ((r.mode = 'HAPPENED' AND type(r) <> r.predicate) OR (r.mode <> 'HAPPENED' AND type(r) <> r.mode)) RETURN r.id AS id`;
      expect(await read(seeded(), wrong)).toEqual([]);
      const denied = `MATCH (:Entity)-[r:DIPLOMATIC_RELATIONS_WITH]->(:Entity) WHERE r.polarity <> 'AFFIRMED' RETURN r.id AS id`;
      expect(await read(seeded(), denied)).toEqual([]);
    });

    it('quote their articles letter for letter', async () => {
      const words = `MATCH (e:Evidence)-[:QUOTES]->(a:Article) RETURN e.id AS id, e.quote AS quote, e.prefix AS prefix, e.suffix AS suffix, e.start AS start, e.end AS end, a.text AS text`;
      const rows = await read<
        Record<'id' | 'quote' | 'prefix' | 'suffix' | 'text', string> & Record<'start' | 'end', number>
      >(seeded(), words);
      expect(rows.length).toBeGreaterThan(1000);
      const wrong = rows.filter(
        ({ quote, prefix, suffix, start, end, text }) =>
          quote !== text.slice(start, end) ||
          !text.slice(0, start).endsWith(prefix) ||
          !text.slice(end).startsWith(suffix),
      );
      expect(wrong).toEqual([]);
    });

    it('add up: the cells of a dyad to its claims, whatever is asked for', async () => {
      const ask = askOf(seeded());
      const { dyads } = await ask('{ dyads(first: 100) { a { id } b { id } claimCount } }');
      expect(dyads.length).toBeGreaterThan(5);
      for (const { a, b, claimCount } of dyads) {
        for (const f of [
          {},
          { families: ['MILITARY', 'DIPLOMACY'] },
          { temporality: ['PLANNED'] },
          { reportedBy: '2024' },
        ]) {
          const { dyad } = await ask(DYAD, { a: a.id, b: b.id, f });
          const cells = dyad.matrix.flatMap((row: Record<string, number>) => Object.values(row));
          expect(cells.reduce((sum: number, cell: number) => sum + cell, 0)).toBe(dyad.claims.totalCount);
          if (Object.keys(f).length === 0) expect(dyad.claims.totalCount).toBe(claimCount);
          for (const { entity, claimCount: carried } of dyad.carriers) {
            expect([a.id, b.id]).toContain(entity.country.id);
            expect(carried).toBeLessThanOrEqual(dyad.claims.totalCount);
          }
        }
      }
    });

    it('count what they show', async () => {
      const { stats, claims, entities, articles } = await askOf(
        seeded(),
      )(`{ stats { entities claims evidence articles origins relations }
        claims(first: 1) { totalCount } entities(first: 1) { totalCount } articles(first: 1) { totalCount } }`);
      expect(stats).toMatchObject({
        claims: claims.totalCount,
        entities: entities.totalCount,
        articles: articles.totalCount,
      });
      const [row] = await read<Record<string, number>>(
        seeded(),
        'CALL () { MATCH (e:Evidence {live: true}) RETURN count(e) AS evidence } CALL () { MATCH (:Entity)-[r]->(:Entity) WHERE r.claimCount IS NOT NULL RETURN count(r) AS relations } RETURN evidence, relations',
      );
      expect(stats).toMatchObject({ ...row });
    });
  });
}
