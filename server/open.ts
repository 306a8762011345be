/** Opens a Readout as the settings say: the graph, the schema over it, and the seeds. */
import { isDeepStrictEqual } from 'node:util';
import type { OnProgress, Opened, OpenOptions, SeedReport, Tokens } from './commands/opened.ts';
import type { Config } from './config.ts';
import { LOCAL_USER } from './domain/token.ts';
import type { Graph } from './graph/graph.ts';
import { counted, observed } from './graph/observed.ts';
import { query } from './graph/queries.ts';
import { createSchema } from './graph/schema.ts';
import { makeContext } from './graphql/context.ts';
import type { Requested } from './graphql/errors/error-report.ts';
import { resolvers } from './graphql/resolvers.ts';
import { makeSchema } from './graphql/schema.ts';
import type { OnGraphQuery } from './http/watch.ts';
import { seed } from './pipeline/seed.ts';
import { purgeArticle } from './pipeline/undoing/purge.ts';
import { projectRoot } from './root.ts';
import { refuseHalfRestored } from './store/backup/restoring.ts';
import { articlesByIds } from './store/read/articles/articles.ts';
import { countAll } from './store/read/histories.ts';
import { reader, writer } from './store/run.ts';
import { everydayStatements } from './store/upkeep/everyday.ts';
import { settleSoon } from './store/upkeep/settle.ts';
import { clearGraph } from './store/write/clear.ts';
import { createToken, findUser, hasActiveToken, listTokens, revokeToken } from './store/write/tokens.ts';

export async function open(config: Config, { evenHalfRestored = false }: OpenOptions = {}): Promise<Opened> {
  const { graph, writes } = counted(await openGraph(config));
  if (!evenHalfRestored) await refuseHalfRestored(graph).catch(closing(graph));
  const isEmpty = await holdsNothing(graph);
  let erased = false;
  let onQuery: OnGraphQuery = () => undefined;
  const watched = (its: Graph, { requestId }: Requested) => observed(its, (event) => onQuery({ ...event, requestId }));
  // A Neo4j may be somebody else's: its schema is touched only where it is empty, or by `readout seed`.
  if (isEmpty || config.neo4j === undefined) await createSchema(graph);
  if (!isEmpty && !evenHalfRestored) settleSoon(graph); // what a large write left behind when the program was killed
  return {
    graph,
    schema: makeSchema(resolvers),
    makeContext: (requested) => makeContext({ ...requested, graph: watched(graph, requested) }),
    engine: graph.engine,
    watch: (listener) => {
      onQuery = listener;
    },
    writes,
    prepare: () => void graph.prepare?.(everydayStatements()),
    tokens: tokensOf(graph),
    ready: () => graph.read(query('graph/ping')),
    seedIfEmpty: async (onProgress) => (isEmpty ? loadSeeds(graph, onProgress) : undefined),
    seed: async ({ reset, onProgress, signal }) => {
      if (reset) await clearGraph(graph, { keepTombstones: true });
      await createSchema(graph);
      return loadSeeds(graph, onProgress, signal);
    },
    titleOf: async (id) => (await articlesByIds(reader(graph), [id])).get(id)?.title,
    purge: async ({ onErased, ...order }) => {
      const stamp = { by: LOCAL_USER.name, at: new Date().toISOString() };
      const report = await purgeArticle(graph, { ...order, ...stamp }, { onErased });
      erased = true;
      return { ...report, remains: config.neo4j === undefined ? IN_COPIES : IN_NEO4J };
    },
    close: () => graph.close({ anew: erased }),
  };
}

const IN_COPIES =
  'The file of the graph is written anew, so that nothing of it is left there. Copies and backups made before still hold it.';
const IN_NEO4J =
  'Neo4j may keep it in its transaction logs and freed pages for a while, and backups made before still hold it: see "Purging" in the README.';

function tokensOf(graph: Graph): Tokens {
  const run = reader(graph);
  const now = () => new Date().toISOString();
  return {
    findUser: (written) => findUser(run, written),
    hasActive: () => hasActiveToken(run),
    create: async (token) => {
      await createSchema(graph);
      return graph.write((transaction) => createToken(writer(transaction), { ...token, at: now() }));
    },
    list: () => listTokens(run),
    revoke: (id) => graph.write((transaction) => revokeToken(writer(transaction), id, now())),
  };
}

/** Lets go of the graph, then fails. */
const closing = (graph: Graph) => async (error: unknown) => {
  await graph.close();
  throw error;
};

/** Only the engine that is used is loaded: the other would cost a tenth of a second of every start. */
async function openGraph({ neo4j, data }: Config): Promise<Graph> {
  if (neo4j !== undefined) return (await import('./graph/neo4j.ts')).openNeo4j(neo4j);
  return (await import('./graph/embedded.ts')).openEmbedded(data);
}

async function holdsNothing(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<{ nodes: number }>(query('graph/is-empty'));
  return row?.nodes === 0;
}

async function loadSeeds(graph: Graph, onProgress: OnProgress, signal?: AbortSignal): Promise<SeedReport> {
  const run = reader(graph);
  const before = await countAll(run);
  const stamp = { by: 'seeds', at: new Date().toISOString() };
  const loaded = await seed(graph, new URL('seeds/', projectRoot), { stamp, onProgress, signal });
  return { ...loaded, isNew: !isDeepStrictEqual(before, await countAll(run)) };
}
