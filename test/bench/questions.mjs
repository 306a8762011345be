// The large questions, one row each: what is asked, of whom, and the bar of quality.md in milliseconds at p95.
// `grows`: totals and hubs, which may take longer on a larger graph. `variables(subjects, turn)` differ from turn to turn.
const ENDS = 'id predicate sentence validFrom status subject { id name kind } object { id name kind }';
const CLAIMS = `edges { cursor node { ${ENDS} } } pageInfo { hasNextPage endCursor }`;
/** A page of the claims of a hub. */
export const HUB_PAGE = `query($id: ID!, $order: ClaimOrder!, $after: String) { claims(filter: { entities: [$id] }, orderBy: $order, first: 25, after: $after) { ${CLAIMS} } }`;
const NEIGHBOURS = `query($id: ID!, $filter: ClaimFilter) { neighborhood(of: [$id], limit: 150, filter: $filter) { total hiddenRelations
  nodes { hidden entity { id name kind } } relations { id predicate claimCount originCount first last status subject { id } object { id } } } }`;
const DYAD = `query($a: ID!, $b: ID!, $filter: ClaimFilter) { dyad(a: $a, b: $b, filter: $filter) { claims(first: 25) { ${CLAIMS} }
  matrix { family fromA fromB joint } timeline { start fromA fromB joint seen } } }`;
const SEARCH = 'query($text: String!) { search(text: $text) { id label kind matched } }';
const PATHS = `query($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id name } relations { id predicate claimCount } } }`;

/** An entity with its newest claims and their ends: also what is asked of the rival. */
export const ENTITY = `query($id: ID!) { entity(id: $id) { id name kind claims(first: 25) { edges { node {
  id predicate validFrom subject { id name } object { id name } } } } } }`;
/** A page of the claims of a dyad: likewise. */
export const DYAD_PAGE = `query($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { claims(first: 25) { edges { node {
  id predicate validFrom subject { id name } object { id name } } } } } }`;
/** Whom a hub is linked to, best evidenced first: likewise. */
export const HUB = `query($id: ID!) { neighborhood(of: [$id], limit: 150) { nodes { entity { id name kind } } } }`;

const other = ({ others }, turn) => others[turn % others.length];
const hub = ({ hub: id }) => ({ id });
const dyad = ({ dyad: { a, b } }) => ({ a: a.id, b: b.id });
const between = ({ dyad: { a, b } }) => [a.id, b.id];
const row = (name, query, { bar, grows = false, prepare }, variables) => ({
  name,
  query,
  bar,
  grows,
  prepare,
  variables,
});

/** The cursor before page ten, found by walking there. */
const toPageTen =
  (order) =>
  async (ask, { hub: id }) => {
    let after;
    for (let page = 1; page < 10; page += 1) {
      const { pageInfo } = (await ask(HUB_PAGE, { id, order, after })).claims;
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return { after };
  };

const hubPages = ['NEWEST', 'OLDEST', 'MOST_ORIGINS'].flatMap((order) => [
  row(`hub's claims, ${order}, page 1`, HUB_PAGE, { bar: 50 }, ({ hub: id }) => ({ id, order })),
  row(`hub's claims, ${order}, page 10`, HUB_PAGE, { bar: 50, prepare: toPageTen(order) }, ({ hub: id, after }) => ({
    id,
    order,
    after,
  })),
]);

export const QUESTIONS = [
  row('search, exact name', SEARCH, { bar: 20 }, (s, turn) => ({ text: other(s, turn).name })),
  row('search, prefix', SEARCH, { bar: 20 }, (s, turn) => ({ text: other(s, turn).name.slice(0, 4) })),
  row('search, several words', SEARCH, { bar: 20 }, (s, turn) => ({ text: beginnings(other(s, turn).name) })),
  row('search, a miss', SEARCH, { bar: 20 }, (_, turn) => ({ text: `zzqx ${turn}` })),
  row('an entity with 25 claims', ENTITY, { bar: 20 }, (s, turn) => ({ id: other(s, turn).id })),
  ...hubPages,
  row('all claims, NEWEST, page 1', `{ claims(first: 25) { ${CLAIMS} } }`, { bar: 50 }, () => ({})),
  row('neighbourhood of the hub, 150', NEIGHBOURS, { bar: 200, grows: true }, hub),
  row('the same under dates', NEIGHBOURS, { bar: 500, grows: true }, ({ hub: id, within: { from, to } }) => ({
    id,
    filter: { from, to },
  })),
  row('dyad: claims, matrix, timeline', DYAD, { bar: 150, grows: true }, dyad),
  row(
    'filtered totalCount',
    'query($filter: ClaimFilter) { claims(filter: $filter, first: 1) { totalCount } }',
    { bar: 200, grows: true },
    (s) => ({
      filter: { between: between(s), families: ['DIPLOMACY', 'CONFLICT'], from: s.within.from, to: s.within.to },
    }),
  ),
  row('totalCount of everything', '{ claims(first: 1) { totalCount } }', { bar: 200, grows: true }, () => ({})),
  row('paths ≤ 4, near', PATHS, { bar: 150 }, (s, turn) => ({ from: s.hub, to: other(s, turn).id })),
  row('paths ≤ 4, far', PATHS, { bar: 150 }, (s, turn) => ({ from: tail(s, turn), to: tail(s, turn + 1) })),
  row(
    'findings, a page',
    '{ findings(first: 50) { edges { node { kind message claims { id sentence } } } pageInfo { endCursor } } }',
    { bar: 50 },
    () => ({}),
  ),
  row(
    'dyads, the index',
    '{ dyads(first: 25) { claimCount lastReported a { id name } b { id name } } }',
    { bar: 50 },
    () => ({}),
  ),
  row('stats', '{ stats { entities claims evidence articles origins relations } }', { bar: 50 }, () => ({})),
  row(
    "hub's timeline",
    'query($id: ID!) { entity(id: $id) { timeline { start fromA fromB joint seen } } }',
    { bar: 200, grows: true },
    hub,
  ),
  row(
    "hub's relations, a page",
    'query($id: ID!) { entity(id: $id) { relations(first: 25) { edges { node { id predicate claimCount subject { id name } object { id name } } } } } }',
    { bar: 50, grows: true },
    hub,
  ),
  row(
    "the data set's claims, a page",
    `query($id: ID!) { article(id: $id) { claims(first: 25) { ${CLAIMS} } } }`,
    { bar: 50 },
    ({ dataSet: id }) => ({ id }),
  ),
  row(
    'dyad page as public on a day',
    DYAD_PAGE.replace('$b: ID!)', '$b: ID!, $day: Date!)').replace('b: $b)', 'b: $b, filter: { reportedBy: $day })'),
    { grows: true },
    (s) => ({ ...dyad(s), day: s.within.day }),
  ),
];

const tail = ({ others }, turn) => others[others.length - 1 - (turn % Math.ceil(others.length / 3))].id;

/** The first letters of each word, as somebody types who is sure of them. */
const beginnings = (name) =>
  name
    .split(/\s+/)
    .slice(0, 3)
    .map((word) => word.slice(0, 3))
    .join(' ');
