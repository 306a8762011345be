/** How often a question reads the graph does not grow with what it finds: lists inside lists are read in one go. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { embedded } from '../engines.ts';
import { openSeeded } from '../flow/seeds.ts';
import { type Counting, counting } from './counting.ts';
import { type Ask, askOf } from './on-graph.ts';

const NAMED = '{ id name kind country { id name } }';
const CLAIM = `id sentence status subject ${NAMED} object ${NAMED} with ${NAMED} event ${NAMED} sources ${NAMED} topics ${NAMED} items ${NAMED} places ${NAMED}
  origins { id name issuer ${NAMED} country ${NAMED} } quantities { asWritten } plover { code }
  evidence { quote article { title publisher ${NAMED} } origin { name issuer ${NAMED} } attribution { text source ${NAMED} } topics { id } place { id } }`;
const SMALL = `id sentence status subject { name } object { name } evidence { quote article { title publisher { name } } attribution { source { name } } }`;

/** Each may read so often and no more, whether a page holds one row or as many as there can be. */
const QUESTIONS: readonly (readonly [title: string, most: number, query: string])[] = [
  [
    'a page of claims with all that belongs to them',
    12,
    `query($n: Int) { claims(first: $n) { totalCount pageInfo { endCursor } edges { node { ${CLAIM} } } } }`,
  ],
  [
    'the history of claims',
    5,
    'query($n: Int) { claims(first: $n) { edges { node { history { at action target by reason } } } } }',
  ],
  [
    'an entity with its claims',
    12,
    `query($n: Int) { entity(id: "person/asim-munir") { ${NAMED.slice(1, -1)} aliases { text } claimCount claims(first: $n) { edges { node { ${SMALL} } } } } }`,
  ],
  [
    'the relations of an entity',
    6,
    `query($n: Int) { entity(id: "country/azerbaijan") { relations(first: $n) { totalCount edges { node { label family claimCount subject ${NAMED} object ${NAMED} } } } } }`,
  ],
  [
    'entities with their names',
    6,
    `query($n: Int) { entities(first: $n) { totalCount edges { node { id name country { name } aliases { text script } } } } }`,
  ],
  [
    'articles with their origin',
    10,
    `query($n: Int) { articles(first: $n) { edges { node { title publisher ${NAMED} origin { name issuer ${NAMED} articles { title } } repeats { title } history { at } } } } }`,
  ],
  [
    'findings with what they rest on',
    12,
    `query($n: Int) { findings(first: $n) { totalCount edges { node { kind message claims { ${SMALL} } evidence { quote article { title publisher { name } } } } } } }`,
  ],
  [
    'a neighbourhood',
    10,
    `query($n: Int) { neighborhood(of: ["country/azerbaijan"], limit: $n) { total nodes { hidden entity ${NAMED} } relations { label subject { id } object { id } } } }`,
  ],
  [
    'ways between two',
    10,
    `query($n: Int) { paths(from: "person/asim-munir", to: "country/armenia", first: $n) { nodes ${NAMED} relations { label } } }`,
  ],
  [
    'a search',
    6,
    `query($n: Int) { search(text: "a", first: $n) { label matched node { id ... on Entity { name country { name } } } } }`,
  ],
  ['pairs of countries', 4, `query($n: Int) { dyads(first: $n) { claimCount a { name } b { name } } }`],
  [
    'a dyad with everything',
    32, // what rows of tables tell is counted by questions of its own
    `query($n: Int) { dyad(a: "country/pakistan", b: "country/azerbaijan") { a { name } b { name } claims(first: $n) { totalCount edges { node { sentence } } } matrix { family fromA fromB joint }
      timeline { start fromA } carriers { entity ${NAMED} claimCount } thirdParties { entity { name } } agreements { agreement { name } steps { step date claims { sentence } } }
      readoutPairs { event { name } left { title } right { title } both { sentence } onlyLeft { sentence } onlyRight { sentence } } disagreements { message claims { sentence } evidence { quote } } } }`,
  ],
  [
    'a dyad as it was known on a day',
    114,
    `query($n: Int) { dyad(a: "country/pakistan", b: "country/azerbaijan", filter: { reportedBy: "2024" }) { claims(first: $n) { totalCount edges { node { sentence evidence { quote } } } }
      matrix { fromA } agreements { steps { claims { sentence evidence { id } } } } readoutPairs { both { sentence } onlyLeft { sentence } } disagreements { message claims { sentence } } } }`,
  ],
];

describe('how often the graph is read', () => {
  let graph: Graph;
  let counted: Counting;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openSeeded(embedded.open);
    counted = counting(graph);
    ask = askOf(counted.graph);
  });
  afterAll(() => graph.close());

  test.each(QUESTIONS)('%s: at most %i times', async (...[, most, query]) => {
    const few = await counted.reads(() => ask(query, { n: 2 }));
    const many = await counted.reads(() => ask(query, { n: 60 }));
    expect(Math.max(few, many)).toBeLessThanOrEqual(most);
    expect(many - few).toBeLessThanOrEqual(4); // only what a small page happens not to hold at all
  });

  it('what is not asked for is not read', async () => {
    expect(await counted.reads(() => ask('{ claims(first: 5) { totalCount } }'))).toBeLessThanOrEqual(2);
    expect(
      await counted.reads(() => ask('{ dyad(a: "country/pakistan", b: "country/azerbaijan") { a { name } } }')),
    ).toBeLessThanOrEqual(2);
    expect(await counted.reads(() => ask('{ ontology { predicates { name } } }'))).toBe(0);
  });

  it('two fields of one request that ask for one thing read it once', async () => {
    const one = await counted.reads(() => ask('{ a: entity(id: "person/asim-munir") { name } }'));
    const twice = await counted.reads(() =>
      ask(
        '{ a: entity(id: "person/asim-munir") { name } b: entity(id: "person/asim-munir") { id } c: entity(id: "person/ilham-aliyev") { id } }',
      ),
    );
    expect(twice).toBe(one);
  });
});
