/** What the commands need of an opened Readout. server/open.ts opens one. */
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Token, User } from '../domain/token.ts';
import type { Graph } from '../graph/graph.ts';
import type { Requested } from '../graphql/errors/error-report.ts';
import type { OnGraphQuery } from '../http/watch.ts';

/** How far something is: `done` of `total` articles, say. */
export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** What the seeds hold, and whether any of it was new. */
export interface SeedReport {
  readonly entities: number;
  readonly articles: number;
  readonly claims: number;
  readonly evidence: number;
  /** False where the graph held all of it before. */
  readonly isNew: boolean;
}

export interface Tokens {
  /** Whose token it is; undefined where it is wrong or revoked. */
  readonly findUser: (written: string) => Promise<User | undefined>;
  /** Whether anybody could come in. */
  readonly hasActive: () => Promise<boolean>;
  /** `written` can be read here and never again. */
  readonly create: (token: User) => Promise<Token & { readonly written: string }>;
  /** The oldest first, revoked ones included. */
  readonly list: () => Promise<readonly Token[]>;
  readonly revoke: (id: string) => Promise<Token>;
}

export interface PurgeOrder {
  readonly article: string;
  readonly reason: string;
  readonly onErased: (evidence: number) => void;
}

export interface PurgeDone {
  readonly article: string;
  /** How many quotes were erased. */
  readonly evidence: number;
  /** Where the words may still be, as a sentence. */
  readonly remains: string;
}

export type OnProgress = (progress: Progress) => void;

export interface SeedOrder {
  readonly reset: boolean;
  readonly onProgress: OnProgress;
  /** Aborted, nothing is loaded. */
  readonly signal: AbortSignal;
}

export interface Opened {
  /** The graph itself, for what copies or examines it whole. */
  readonly graph: Graph;
  /** Executable: the contract with its resolvers. */
  readonly schema: GraphQLSchema;
  /** The context of one request, with loaders of its own. */
  readonly makeContext: (request: Requested) => Requested;
  /** Who may come in when others than the local user can. */
  readonly tokens: Tokens;
  /** The engine and its version, for people. */
  readonly engine: string;
  /** From now on `onQuery` hears of every query of the graph that a request asks. */
  readonly watch: (onQuery: OnGraphQuery) => void;
  /** How many writes of the graph run or wait. */
  readonly writes: () => number;
  /** Gets the graph ready for people's writes, in the background. */
  readonly prepare: () => void;
  /** Resolves when the graph answers. */
  readonly ready: () => Promise<unknown>;
  /** Loads the seeds where the graph holds no node at all; gives undefined where it does. */
  readonly seedIfEmpty: (onProgress: OnProgress) => Promise<SeedReport | undefined>;
  /** Loads the seeds; again changes nothing. With `reset` the graph is emptied first. */
  readonly seed: (options: SeedOrder) => Promise<SeedReport>;
  /** What an article is called; undefined where there is none. */
  readonly titleOf: (article: string) => Promise<string | undefined>;
  /** Takes a text out for good. */
  readonly purge: (purge: PurgeOrder) => Promise<PurgeDone>;
  /** Finishes running writes, then closes. Work after it is refused. */
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Opens a graph that a restore left half done too: only restoring it again and looking at it may do so. */
  readonly evenHalfRestored?: boolean;
}

/** Throws a GraphError with a sentence when the graph cannot be opened, a ConflictError where it is half restored. */
export type Open = (config: Config, options?: OpenOptions) => Promise<Opened>;
