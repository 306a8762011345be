/** The graph in this process: Grafeo, in a folder or in memory. Queries run off the event loop; writes wait for each other. */
import grafeo, { type Transaction as EngineTransaction, type GrafeoDB } from '@grafeo-db/js';
import { type EmbeddedFile, openFile } from './embedded-file.ts';
import { engineMessage } from './engine-message.ts';
import { makeGate } from './gate.ts';
import { type Graph, GraphError, type Params, type Query, type Transaction } from './graph.ts';
import { narrowed } from './narrowed.ts';

/** Opens the graph kept in `folder`, or an empty one in memory. Throws LOCKED, CORRUPT or UNAVAILABLE. */
export async function openEmbedded(folder?: string): Promise<Graph> {
  const { db, close } = folder === undefined ? openMemory() : openFile(folder);
  const gate = makeGate(); // the engine itself would still answer after close()
  let queue: Promise<unknown> = Promise.resolve();
  const identity = { writes: 0 };
  const onCommit = () => {
    identity.writes += 1;
  };

  return {
    engine: `embedded (Grafeo ${db.version()})`,
    identity,
    schemaFiles: ['constraints', 'indexes', 'indexes.embedded'],
    read: (query, params = {}) =>
      gate.admit(async () => {
        refuseWriting(query);
        return rows(db, query, params);
      }),
    // Two writes at once would conflict where they touch one node, and the engine does not wait but fails.
    write: (work) =>
      gate.admitWrite(async () => {
        const turn = queue.then(() => transact(db, work, onCommit));
        queue = turn.catch(() => undefined);
        return turn;
      }),
    close: (options) => gate.close(() => close(options)),
  };
}

function openMemory(): EmbeddedFile {
  const db = grafeo.GrafeoDB.create();
  return { db, close: () => db.close() };
}

async function transact<Result>(
  db: GrafeoDB,
  work: (transaction: Transaction) => Promise<Result>,
  onCommit: () => void,
): Promise<Result> {
  const transaction = db.beginTransaction();
  // Statements sent together would run at once; Neo4j runs them in their order.
  let last: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  let hasFailed = false;
  const run: Transaction['run'] = (query, params = {}) => {
    const turn = last.then(() => {
      if (hasFailed) throw new GraphError('CLOSED', 'The transaction has failed, and what it did is undone.');
      return rows<never>(transaction, query, params);
    });
    last = turn.then(
      () => undefined,
      (error) => {
        failure ??= { error };
      },
    );
    return turn;
  };
  try {
    const result = await work({ run });
    await last;
    // A statement that failed undoes the whole, even where `work` caught its error: Neo4j does the same.
    if (failure !== undefined) throw failure.error;
    commit(transaction);
    onCommit();
    return result;
  } catch (error) {
    hasFailed = true; // what `work` had sent beside it, or sends still, must not come after the end
    await last; // the engine refuses to roll back under a running statement
    rollback(transaction);
    throw error;
  }
}

function commit(transaction: EngineTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw toGraphError(error);
  }
}

/** A commit that failed has ended the transaction, although the engine calls it active still; what went wrong is told by its error. */
function rollback(transaction: EngineTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (!/No active transaction/.test(engineMessage(error))) throw toGraphError(error);
  }
}

type Runs = Pick<GrafeoDB, 'executeCypher'>;

async function rows<Row>(engine: Runs, query: Query, params: Params): Promise<Row[]> {
  try {
    const { text, params: named } = narrowed(query, params);
    return (await engine.executeCypher(text, named)).toArray() as Row[];
  } catch (error) {
    throw toGraphError(error);
  }
}

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/;
const COMMENTS_AND_STRINGS = /\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g;

/** Neo4j refuses a write in a read transaction; this engine would do it outside the queue. */
function refuseWriting(query: Query): void {
  if (!WRITES.test(query)) return;
  const word = WRITES.exec(query.replace(COMMENTS_AND_STRINGS, ' '))?.[0];
  if (word !== undefined) throw new GraphError('INVALID_QUERY', `A read may not ${word}: run this query in a write.`);
}

/** What the operating system says when a disk is full or fails. */
const DISK = /no space left|disk quota|os error (?:28|122|5|30)\b|read-only file system|input\/output error/i;

function toGraphError(error: unknown): GraphError {
  const message = engineMessage(error);
  if (/UNIQUE constraint violation/.test(message)) {
    return new GraphError('CONFLICT', `Something with this id exists already (${message}).`, error);
  }
  if (DISK.test(message)) {
    const why = /[^:]*\(os error \d+\)/.exec(message)?.[0].trim() ?? message;
    const advice = 'Nothing of this was written, and nothing before it is lost. Make room, and try again.';
    return new GraphError('UNAVAILABLE', `The graph cannot be written: ${why}. ${advice}`, error);
  }
  return new GraphError('INVALID_QUERY', message, error);
}
