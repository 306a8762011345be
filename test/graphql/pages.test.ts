/** Pages through GraphQL: they join without a seam, and a cursor belongs to one list in one order. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openShelf, type Shelf } from './shelf.ts';

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const LISTS: Readonly<Record<string, string>> = {
  claims: `claims(first: $n, after: $after) { ${PAGE} }`,
  entities: `entities(first: $n, after: $after) { ${PAGE} }`,
  articles: `articles(first: $n, after: $after) { ${PAGE} }`,
  findings: `findings(first: $n, after: $after) { ${PAGE} }`,
  "an entity's claims": `list: entity(id: "hasanov") { claims(first: $n, after: $after) { ${PAGE} } }`,
  "an entity's relations": `list: entity(id: "hasanov") { relations(first: $n, after: $after) { ${PAGE} } }`,
  "an entity's articles": `list: entity(id: "hasanov") { articles(first: $n, after: $after) { ${PAGE} } }`,
  "a dyad's claims": `list: dyad(a: "pk", b: "az") { claims(first: $n, after: $after) { ${PAGE} } }`,
};

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: Readonly<
    Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string | null>
  >;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
/** The connection, wherever it stands. */
const connectionIn = (tree: object): Connection =>
  'edges' in tree ? (tree as Connection) : connectionIn(Object.values(tree)[0] as object);

describe('pages', () => {
  let { graph, ask } = {} as Shelf;
  beforeAll(async () => {
    ({ graph, ask } = await openShelf());
  });
  afterAll(() => graph.close());
  const page = async (list: string, n: number, after?: string | null) =>
    connectionIn(await ask(`query($n: Int, $after: String) { ${list} }`, { n, after }));

  test.each(Object.entries(LISTS))('%s come in pages that join without a seam', async (_, list) => {
    const whole = await page(list, 100);
    expect(whole.edges).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(1);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    const seen: string[] = [];
    for (let after: string | null | undefined, more = true; more; ) {
      const { edges, pageInfo, totalCount } = await page(list, 2, after);
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      seen.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
  });

  it('an empty list has a page without cursors', async () => {
    const none = await page(
      'claims(filter: { entities: ["trt"] }, first: $n, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }',
      5,
    );
    expect(none).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('a cursor of another order, of another list or of nobody is refused, and says what to give', async () => {
    const { claims } = await ask('{ claims(first: 1) { pageInfo { endCursor } } }');
    const after = claims.pageInfo.endCursor;
    for (const query of [
      'query($after: String) { claims(first: 1, orderBy: OLDEST, after: $after) { totalCount edges { cursor } } }',
      'query($after: String) { entities(first: 1, after: $after) { edges { cursor } } }',
      'query($after: String) { entity(id: "munir") { relations(after: $after) { edges { cursor } } } }',
    ])
      await expect(ask(query, { after })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('endCursor'),
      });
    for (const nonsense of [
      '',
      'x',
      Buffer.from('{}').toString('base64url'),
      Buffer.from('["NEWEST",{},"x"]').toString('base64url'),
    ])
      await expect(
        ask('query($after: String) { claims(after: $after) { totalCount } }', { after: nonsense }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
