/** Reading through GraphQL: ids that are not there, what cannot be answered, what is too large. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openShelf, type Shelf } from './shelf.ts';

describe('reading', () => {
  let { graph, ask } = {} as Shelf;
  beforeAll(async () => {
    ({ graph, ask } = await openShelf());
  });
  afterAll(() => graph.close());

  it('an id that is looked up and not there is null; in a filter it finds nothing', async () => {
    const none = await ask(`{ node(id: "x") { id } entity(id: "x") { id } claim(id: "x") { id } article(id: "x") { id }
      a: claims(first: 1, filter: { entities: ["x"] }) { totalCount } b: claims(first: 1, filter: { between: ["x", "munir"] }) { totalCount }
      c: claims(first: 1, filter: { article: "x" }) { totalCount } d: claims(first: 1, filter: { publisher: "x", attributedTo: "x" }) { totalCount }
      e: articles(first: 1, filter: { publisher: "x" }) { totalCount } f: articles(first: 1, filter: { origin: "x" }) { totalCount }
      g: entities(first: 1, filter: { country: "x" }) { totalCount } h: findings(first: 1, entity: "x") { totalCount } i: findings(first: 1, article: "x") { totalCount } }`);
    const { node, entity, claim, article, ...lists } = none;
    expect([node, entity, claim, article]).toEqual([null, null, null, null]);
    for (const list of Object.values(lists)) expect(list).toEqual({ totalCount: 0 });
  });

  test.each([
    ['neighborhood(of: ["munir", "x"]) { total }'],
    ['paths(from: "x", to: "munir") { nodes { id } }'],
    ['dyad(a: "pk", b: "x") { a { id } }'],
  ])('an id that something is to be done with must be there: %s', async (field) => {
    await expect(ask(`{ ${field} }`)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('"x"'),
    });
  });

  test.each([
    ['neighborhood(of: []) { total }'],
    ['dyad(a: "pk", b: "pk") { a { id } }'],
    ['claims(filter: { between: ["pk"] }) { totalCount }'],
    ['paths(from: "pk", to: "az", maxLength: 0) { nodes { id } }'],
  ])('what cannot be answered is refused: %s', async (field) => {
    await expect(ask(`{ ${field} }`)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('sizes that are too large are clamped', async () => {
    const { neighborhood, search } = await ask(
      '{ neighborhood(of: ["munir"], limit: 100000) { total } search(text: "a", first: 100000) { id } }',
    );
    expect(neighborhood.total).toBeGreaterThan(0);
    expect(search.length).toBeGreaterThan(0);
  });
});
