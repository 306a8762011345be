// The same questions as one asks them of @neo4j/graphql over our graph. Where there are several ways, all are tried and the fastest
// counts. Lists of one are its way to say one; undated claims come first there, which costs the same.
const CLAIM = 'id predicate validFrom subject { id name } object { id name }';
const NEWEST = 'sort: [{ day: DESC }, { id: ASC }], limit: 25';
const ENTITY = 'entities(where: { id: { eq: $id } }) { id name kind';
const SHOWN = 'shown: { eq: true }';
const side = (end, variable) =>
  `{ ${end}: { some: { OR: [{ id: { eq: ${variable} } }, { country: { eq: ${variable} } }] } } }`;
const across = (a, b) => `{ AND: [${side('subject', a)}, ${side('object', b)}] }`;

const entityQueries = {
  'claims that have it at an end': `query($id: ID!) { ${ENTITY} }
    claims(where: { ${SHOWN}, OR: [{ subject: { some: { id: { eq: $id } } } }, { object: { some: { id: { eq: $id } } } }] }, ${NEWEST}) { ${CLAIM} } }`,
  '25 of either role': `query($id: ID!) { ${ENTITY} saidAsSubject(where: { ${SHOWN} }, ${NEWEST}) { ${CLAIM} }
    saidAsObject(where: { ${SHOWN} }, ${NEWEST}) { ${CLAIM} } } }`,
};

const dyadQueries = {
  'by the countries of the ends': `query($a: ID!, $b: ID!) {
    claims(where: { ${SHOWN}, OR: [${across('$a', '$b')}, ${across('$b', '$a')}] }, ${NEWEST}) { ${CLAIM} } }`,
};

/** What it can do once our own node for a dyad is there: told, but not the question that one can ask of such a graph. */
const keptDyadQueries = {
  'from our node of the dyad': `query($dyad: ID!) { dyads(where: { id: { eq: $dyad } }) { claims(where: { ${SHOWN} }, ${NEWEST}) { ${CLAIM} } } }`,
};

/** One list a type of relationship: there, one cannot ask for several types at once. */
const neighbourQueries = (predicates) => {
  const list = (type) =>
    `${type}Connection(first: 150, sort: [{ edge: { originCount: DESC } }]) { edges { properties { originCount claimCount } node { id name kind } } }`;
  return {
    'a list a type': `query($id: ID!) { entities(where: { id: { eq: $id } }) { id ${predicates.map(list).join(' ')} } }`,
  };
};

export const rivalQueries = (predicates) => ({
  entity: entityQueries,
  hub: entityQueries,
  dyad: dyadQueries,
  keptDyad: keptDyadQueries,
  neighbours: neighbourQueries(predicates),
});
