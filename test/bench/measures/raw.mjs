// A process of its own: runs each question once by the program's own schema and notes the queries that this comes down to, then
// times those alone, one after the other. Reads `{ questions, rounds, runs }` as JSON, writes a list of `{ name, rounds, queries }`.
import { text } from 'node:stream/consumers';
import { graphql } from 'graphql';
import { median, timed } from '../../program/time.mjs';

const WARM_UP = 20;
const server = (path) => import(new URL(`../../../dist/server/${path}.js`, import.meta.url).href);

const [{ readConfig }, { makeContext }, { resolvers }, { makeSchema }] = await Promise.all(
  ['config', 'graphql/context', 'graphql/resolvers', 'graphql/schema'].map(server),
);
const graph = await openGraph(readConfig(process.env));
try {
  const { questions, rounds, runs } = JSON.parse(await text(process.stdin));
  const found = [];
  for (const question of questions) found.push(await measure(question, { rounds, runs }));
  process.stdout.write(JSON.stringify(found));
} finally {
  await graph.close();
}

async function openGraph({ neo4j, data }) {
  if (neo4j !== undefined) return (await server('graph/neo4j')).openNeo4j(neo4j);
  return (await server('graph/embedded')).openEmbedded(data);
}

async function measure({ name, query, variables }, { rounds, runs }) {
  const plans = [];
  for (const given of variables) plans.push(await queriesOf(query, given));
  let turn = 0;
  const once = async () => (await timed(() => runAll(plans[turn++ % plans.length]))).ms;
  for (let at = 0; at < WARM_UP; at += 1) await once();
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const spent = [];
    for (let run = 0; run < runs; run += 1) spent.push(await once());
    all.push(spent);
  }
  return { name, rounds: all, queries: median(plans.map((plan) => plan.length)) };
}

async function queriesOf(source, variableValues) {
  const asked = [];
  const noting = {
    ...graph,
    read: (query, params) => {
      asked.push({ query, params });
      return graph.read(query, params);
    },
  };
  const contextValue = makeContext({ requestId: 'bench', graph: noting });
  const { errors } = await graphql({ schema: makeSchema(resolvers), source, variableValues, contextValue });
  if (errors !== undefined) throw errors[0];
  return asked;
}

async function runAll(plan) {
  for (const { query, params } of plan) await graph.read(query, params);
}
