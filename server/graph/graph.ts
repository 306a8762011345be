/** The graph port: everything the program may ask of a graph database. Two adapters keep it: embedded.ts and neo4j.ts. */

/** A Cypher text from cypher/. Only `queries.ts` makes one, so no Cypher hides in code. */
export type Query = string & { readonly __query: never };
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;

/** One transaction: what it reads includes what it wrote. */
export interface Transaction {
  run<Row>(query: Query, params?: Params): Promise<Row[]>;
}

export interface Graph {
  /** 'embedded' or 'neo4j', with the version where known: for people, never for branching. */
  readonly engine: string;
  /** The same object for everything that is wrapped around one open graph: what is remembered about a graph hangs on it. */
  readonly identity: Identity;
  /** The files of cypher/schema/ that this engine needs, in order. */
  readonly schemaFiles: readonly string[];
  /** Runs a query that changes nothing. */
  read<Row>(query: Query, params?: Params): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of its statements take effect, or none. Gives what `work` gives.
   * `work` may run more than once (Neo4j retries after a lost lock), so it must do nothing else that lasts,
   * and no write of its own but by the transaction.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Gets ready for statements that writes will run, in the background and one after the other; absent where an engine plans nothing ahead.
   * Never fails: what cannot be planned now is planned when it is run.
   */
  prepare?(statements: Planned): Promise<void>;
  /** Waits for running writes, then closes. Work after it is refused with CLOSED. */
  close(options?: CloseOptions): Promise<void>;
}

/** Statements to be planned. They must change nothing where their parameters are absent. */
export interface Planned {
  /** Those that may be run before a transaction has written anything. */
  readonly first: readonly Query[];
  /** Those that may be run after that. */
  readonly later: readonly Query[];
}

export interface Identity {
  /** How many writes it has taken. Absent where others may write too. */
  readonly writes?: number;
}

export interface CloseOptions {
  /** Also writes the store's file anew, so that nothing is left in it of what was erased. Neo4j keeps its own files. */
  readonly anew?: boolean;
}

/** CONFLICT: a unique id exists already. UNAVAILABLE: the database does not answer. LOCKED: another program has it open. CORRUPT: the store cannot be read. */
export type GraphErrorCode =
  | 'CONFLICT'
  | 'INVALID_QUERY'
  | 'UNAVAILABLE'
  | 'CLOSED'
  | 'LOCKED'
  | 'CORRUPT'
  | 'UNAUTHORIZED';

export class GraphError extends Error {
  readonly code: GraphErrorCode;
  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'GraphError';
    this.code = code;
  }
}
