// Looks for what is half-written, in a process of its own on a store that nobody has open: prints `{ halves, counts }` as JSON.
// The settings say which store.
const server = (path) => import(new URL(`../../dist/server/${path}.js`, import.meta.url).href);

/** Each finds what cannot be if every write is whole. Rows of a data set name no origin: theirs is the data set's. */
const HALVES = {
  'claims without evidence': 'MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:EVIDENCE_OF]-(:Evidence) } RETURN c.id AS id',
  'claims without both ends':
    'MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Entity) } OR NOT EXISTS { (c)-[:OBJECT]->(:Entity) } RETURN c.id AS id',
  'evidence without its claim':
    'MATCH (e:Evidence) WHERE NOT EXISTS { (e)-[:EVIDENCE_OF]->(:Claim) } RETURN e.id AS id',
  'evidence without its article': 'MATCH (e:Evidence) WHERE NOT EXISTS { (e)-[:QUOTES]->(:Article) } RETURN e.id AS id',
  'evidence without its origin':
    'MATCH (e:Evidence) WHERE e.origin IS NOT NULL AND NOT EXISTS { (e)-[:FROM]->(:Origin) } RETURN e.id AS id',
  'articles without an origin': 'MATCH (a:Article) WHERE NOT EXISTS { (a)-[:REPEATS]->(:Origin) } RETURN a.id AS id',
  'entities without a name': 'MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:NAMES]-(:Name) } RETURN e.id AS id',
  'shown claims that nothing shows':
    'MATCH (c:Claim {shown: true}) WHERE NOT EXISTS { (c)<-[:EVIDENCE_OF|SHOWN_BY]-(:Evidence) } RETURN c.id AS id',
  'evidence in a withdrawn article that counts':
    "MATCH (a:Article {state: 'WITHDRAWN'})<-[:QUOTES]-(e:Evidence {live: true}) RETURN e.id AS id",
};
const LABELS = ['Entity', 'Article', 'Origin', 'Claim', 'Evidence', 'Dyad'];

const { readConfig } = await server('config');
const graph = await openGraph(readConfig(process.env));
try {
  const halves = [];
  for (const [what, query] of Object.entries(HALVES)) {
    const rows = await graph.read(query);
    if (rows.length > 0) halves.push(`${rows.length} ${what}, such as ${rows[0].id}`);
  }
  const counts = {};
  for (const label of LABELS)
    counts[label] = (await graph.read(`MATCH (x:${label}) RETURN count(x) AS count`))[0].count;
  process.stdout.write(JSON.stringify({ halves, counts }));
} finally {
  await graph.close();
}

async function openGraph({ neo4j, data }) {
  if (neo4j !== undefined) return (await server('graph/neo4j')).openNeo4j(neo4j);
  return (await server('graph/embedded')).openEmbedded(data);
}
