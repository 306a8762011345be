/** What a query may cost: the deepest reasonable questions pass, abuse is refused. */
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'graphql';
import { costOf } from '../../../server/graphql/limits/cost.ts';
import { depthOf } from '../../../server/graphql/limits/depth.ts';
import { LIMITS } from '../../../server/graphql/limits/limits.ts';
import { ask } from '../ask.ts';
import { makeSampleSchema } from '../sample.ts';

const schema = makeSampleSchema();
const cost = (query: string, variables: Record<string, unknown> = {}) => costOf(schema, parse(query), { variables });

const REASONABLE = {
  'a page of claims with all their evidence': `{ claims(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id sentence status subject { id name country { name } } object { id name country { name } } with { id name } sources { id name } topics { name }
    origins { id name issuer { name } } evidence { quote start end reportedAt article { id title publisher { name country { name } } }
      attribution { source { id name } verb text } quantities { asWritten } } } } } }`,
  'a full neighbourhood': `{ neighborhood(of: ["country/azerbaijan"], limit: 1000) { total hiddenRelations
    nodes { hidden entity { id name kind country { id name } } } relations { id subject { id } object { id } predicate claimCount } } }`,
  'a dyad with everything': `{ dyad(a: "a", b: "b") { a { name } b { name } claims(first: 100) { totalCount edges { node { sentence evidence { quote article { title } } } } }
    matrix { family fromA fromB joint } timeline { start fromA } carriers { entity { name } claimCount } agreements { agreement { name } steps { step date claims { sentence } } }
    readoutPairs { event { name } left { title } right { title } both { sentence } onlyLeft { sentence } onlyRight { sentence } }
    disagreements { message evidence { quote article { publisher { name } } } } thirdParties { entity { name } } } }`,
  'an entity, its claims and their ends': `{ entity(id: "x") { name aliases { text articles { title } } offices { office { name } claims { sentence evidence { quote } } } timeline { start }
    relations(first: 100) { edges { node { label object { name } claims(first: 5) { edges { node { sentence } } } } } }
    claims(first: 50) { edges { node { sentence evidence { quote article { title publisher { name } } attribution { source { name } } } } } } } }`,
  'an article to read': `{ article(id: "x") { title text origin { name articles { title } } repeats { title } findings { message claims { sentence } }
    evidence { quote start end claim { id sentence status subject { name } object { name } evidence { id } origins { id } } attribution { source { name } text } } } }`,
};

describe('cost', () => {
  test.each(Object.entries(REASONABLE))('lets %s pass', (_name, query) => {
    const seen = cost(query);
    expect(seen).toBeGreaterThan(20);
    expect(seen).toBeLessThanOrEqual(LIMITS.cost);
    const document = parse(query);
    const [operation] = document.definitions;
    expect(
      operation !== undefined && 'selectionSet' in operation && depthOf(document, operation as never),
    ).toBeLessThanOrEqual(LIMITS.depth);
  });

  it('counts a page by its size, in a variable too, and clamps it first', () => {
    const query = 'query($n: Int) { claims(first: $n) { edges { node { id evidence { quote } } } } }';
    expect(cost(query, { n: 100 })).toBeGreaterThan(9 * (cost(query, { n: 10 }) ?? 0) - 200);
    expect(cost(query, { n: 1_000_000 })).toBe(cost(query, { n: 100 }));
    expect(cost(query, { n: -5 })).toBe(cost(query, { n: 1 }));
    expect(cost(query, { n: null })).toBe(cost(query, { n: 100 }));
    expect(cost(query)).toBe(cost('{ claims { edges { node { id evidence { quote } } } } }'));
  });

  it('charges nothing for what a directive leaves out, and nothing for reading the schema', () => {
    expect(cost('query($no: Boolean = false) { claims @include(if: $no) { totalCount } }')).toBe(0);
    expect(cost('{ __schema { types { name } } }')).toBe(0);
  });
});

describe('depth', () => {
  const depth = (query: string) => {
    const document = parse(query);
    return depthOf(document, document.definitions[0] as never);
  };

  it('follows fragments, also where they spread more ways than could be walked', () => {
    expect(depth('{ a { ...F } } fragment F on T { b { c } }')).toBe(3);
    const chain = Array.from({ length: 40 }, (_, i) => `fragment F${i} on T { x { ...F${i + 1} } y { ...F${i + 1} } }`);
    expect(depth(`{ ...F0 } ${chain.join(' ')} fragment F40 on T { z }`)).toBe(41);
  });

  it('does not count the schema', () => {
    expect(depth('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toBe(0);
  });
});

describe('abuse', () => {
  const nest = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ claims(first: 1) { edges { node { subject ${nest(levels - 1)} } } } }`;
  const doubling = Array.from(
    { length: 30 },
    (_, i) => `fragment F${i} on Claim { ...F${i + 1} subject { name } ...F${i + 1} }`,
  ).join(' ');

  test.each([
    ['depth', `{ claims(first: 1) { edges { node { subject ${nest(12)} } } } }`, {}, 'TOO_COMPLEX'],
    [
      'depth through a fragment',
      `{ claims { edges { node { ...F } } } } fragment F on Claim { subject ${nest(4)} }`,
      {},
      'TOO_COMPLEX',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 400 }, (_, i) => `a${i}: claims(first: 100) { totalCount }`).join(' ')} }`,
      {},
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'aliases within the tokens',
      `{ ${Array.from({ length: 45 }, (_, i) => `a${i}: claims(first: 100) { edges { node { evidence { quote } } } }`).join(' ')} }`,
      {},
      'TOO_COMPLEX',
    ],
    [
      'breadth by variable',
      'query($n: Int) { claims(first: $n) { edges { node { subject { claims(first: $n) { edges { node { evidence { quote article { text } } } } } } } } } }',
      { n: 100 },
      'TOO_COMPLEX',
    ],
    [
      'cyclic fragments',
      '{ claims { ...A } } fragment A on ClaimConnection { ...B } fragment B on ClaimConnection { ...A }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double thirty times',
      `{ claims { edges { node { ...F0 } } } } ${doubling} fragment F30 on Claim { id }`,
      {},
      'TOO_COMPLEX',
    ],
    ['directives', `{ stats { claims ${'@include(if: true) '.repeat(2000)} } }`, {}, 'GRAPHQL_PARSE_FAILED'],
    [
      'paths by alias',
      `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: paths(from: "a", to: "b") { nodes { id } }`).join(' ')} }`,
      {},
      'TOO_COMPLEX',
    ],
    [
      'a circle in the schema',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('refuses %s', async (...[, query, variables, code]) => {
    const { codes, data, status } = await ask(query, variables);
    expect(codes).toContain(code);
    expect(data).toBeUndefined();
    expect(status).toBe(400);
  });

  it('says what the query costs and what it may', async () => {
    const query =
      'query($n: Int) { claims(first: $n) { edges { node { subject { claims(first: $n) { edges { node { id } } } } } } } }';
    const { errors } = await ask(query, { n: 100 });
    expect(errors[0]?.message).toMatch(/costs [\d,]+; the limit is 25,000\. Ask for smaller pages/);
    expect(errors[0]?.extensions).toMatchObject({ limit: 25_000, cost: expect.any(Number) });
  });

  test.each([
    ['{ stats { claims } }'.repeat(400), 'Ask in two queries'],
    [`{ ${'__typename '.repeat(990)} }`, 'Ask for each field once'],
  ])('says what to do instead (%#)', async (query, words) => {
    expect((await ask(query)).errors[0]?.message).toContain(words);
  });

  it('gives at most 100 rows however many are asked for', async () => {
    const { data } = await ask('{ claims(first: 1000000) { edges { node { id } } } }');
    expect(data).toMatchObject({ claims: { edges: { length: 100 } } });
  });
});
