/** The graph on a Neo4j server or cluster, over Bolt. */
import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { makeGate } from './gate.ts';
import type { Graph, Params, Transaction } from './graph.ts';
import { narrowed } from './narrowed.ts';
import { badAddress, type Neo4jTarget, toGraphError } from './neo4j-errors.ts';
import { planAll, planTogether } from './neo4j-plans.ts';
import { retrying } from './neo4j-retry.ts';
import { inOneMap } from './one-plan.ts';

export interface Neo4jSettings extends Neo4jTarget {
  readonly user: string;
  readonly password: string;
}

/** Nothing here may keep a person waiting for a server that is gone. */
const DRIVER = {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  connectionLivenessCheckTimeout: 60_000,
} as const;
const READ_TIMEOUT = { timeout: 30_000 };
const WRITE_TIMEOUT = { timeout: 120_000 };

/** Opens a graph on Neo4j. Throws UNAVAILABLE when nothing answers there, UNAUTHORIZED when the password is refused. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  // Reads and writes share their bookmarks: on a cluster, a reader waits until its server has seen the last write.
  const open = { driver: makeDriver(settings), settings, bookmarks: neo4j.bookmarkManager() };
  const version = await greet(open);
  const gate = makeGate();
  return {
    engine: `Neo4j ${version}`,
    identity: {},
    schemaFiles: ['constraints', 'indexes', 'indexes.neo4j'],
    read: (query, params = {}) =>
      gate.admit(() =>
        inSession(open, neo4j.session.READ, async (session) => {
          const { text, params: named } = inOneMap(narrowed(query, params));
          const { records } = await withoutStack(() => session.run(text, marked(named), READ_TIMEOUT));
          return records.map((record) => record.toObject() as never);
        }),
      ),
    write: (work) => gate.admitWrite(() => inSession(open, neo4j.session.WRITE, (session) => transact(session, work))),
    prepare: (statements) =>
      planAll(statements, (texts) =>
        gate.admit(() => inSession(open, neo4j.session.WRITE, (session) => planTogether(session, texts))),
      ),
    close: () => gate.close(() => open.driver.close()),
  };
}

interface Open {
  readonly driver: Driver;
  readonly settings: Neo4jSettings;
  readonly bookmarks: BookmarkManager;
}

type AccessMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

function makeDriver({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER);
  } catch (error) {
    throw badAddress(uri, error);
  }
}

/** Asks the database itself, since a server greets even where the database is missing. Gives the version. */
async function greet(open: Open): Promise<string> {
  try {
    return await inSession(open, neo4j.session.READ, async (session) => {
      const { summary } = await session.run('RETURN 1 AS ready');
      return summary.server.agent?.replace('Neo4j/', '') ?? 'of an unknown version';
    });
  } catch (error) {
    await open.driver.close();
    throw error;
  }
}

async function inSession<Result>(
  { driver, settings, bookmarks }: Open,
  defaultAccessMode: AccessMode,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database: settings.database, defaultAccessMode, bookmarkManager: bookmarks });
  try {
    return await retrying(() => work(session));
  } catch (error) {
    throw toGraphError(error, settings);
  } finally {
    await session.close();
  }
}

async function transact<Result>(
  session: Session,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  // Not awaited: that it has begun is told by the first statement, with one answer less to wait for.
  const transaction = session.beginTransaction(WRITE_TIMEOUT);
  const runs: Promise<unknown>[] = [];
  try {
    const result = await work({
      async run(query, params = {}) {
        const { text, params: named } = inOneMap(narrowed(query, params));
        const run = withoutStack(() => transaction.run(text, marked(named)));
        runs.push(run);
        return (await run).records.map((record) => record.toObject() as never);
      },
    });
    await Promise.all(runs); // a statement that failed undoes the whole, even where `work` caught its error
    await transaction.commit();
    return result;
  } catch (error) {
    const failed = await firstFailure(runs);
    if (transaction.isOpen()) await transaction.rollback().catch(() => undefined); // what went wrong is told by `error`
    throw failed ?? error;
  }
}

/** The driver notes where each statement was run from, at a tenth of what it takes to ask for an entity. What failed is told by name here. */
function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The statement's own error: the ones after it only say that the transaction has failed. */
async function firstFailure(runs: readonly Promise<unknown>[]): Promise<unknown> {
  const settled = await Promise.allSettled(runs);
  return settled.find((run) => run.status === 'rejected')?.reason;
}

/** The driver sends every number as a float, and LIMIT wants an integer: whole numbers are marked as such. */
function marked(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, markedValue(value)]));
}

function markedValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(markedValue);
  if (typeof value === 'object' && value !== null) return marked(value as Params);
  return value;
}
