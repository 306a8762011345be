/** A terminal that keeps what is written, over the sample graph. */
import { PassThrough, Readable, type Writable } from 'node:stream';
import type { Open, Opened, SeedReport, Tokens } from '../../server/commands/opened.ts';
import { runCommand } from '../../server/commands/run-command.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { makeSampleSchema } from '../graphql/sample.ts';

export const REPORT: SeedReport = { entities: 4, articles: 2, claims: 3, evidence: 5, isNew: true };

export interface Session {
  readonly out: () => string;
  readonly err: () => string;
  /** What was done with the opened Readout, in order. */
  readonly done: string[];
  readonly stop: () => void;
  /** The exit code. */
  readonly ended: Promise<number>;
}

interface Circumstances {
  readonly ask?: (question: string) => Promise<string>;
  readonly tokens?: Tokens;
  readonly env?: Readonly<Record<string, string>>;
  readonly isWatched?: boolean;
  /** What stands on standard input, and where standard output goes. */
  readonly input?: Readable;
  readonly output?: Writable;
  readonly open?: Open;
  /** Stands for what seeding does meanwhile. */
  readonly whileSeeding?: () => Promise<void>;
  /** Called when a request has arrived. */
  readonly onRequest?: () => void;
}

/** There is no graph to copy or to examine. */
const NO_GRAPH: Graph = {
  engine: 'none',
  identity: {},
  schemaFiles: [],
  read: () => Promise.reject(new Error('There is no graph here.')),
  write: () => Promise.reject(new Error('There is no graph here.')),
  close: async () => undefined,
};

/** Nobody has a token, and nobody can get one. */
export const NO_TOKENS: Tokens = {
  findUser: async () => undefined,
  hasActive: async () => false,
  create: () => Promise.reject(new Error('No token can be made here.')),
  list: async () => [],
  revoke: () => Promise.reject(new Error('There is no token to revoke here.')),
};

/** Opens nothing but this graph, which stays open. */
export const openOn =
  (graph: Graph): Open =>
  async () =>
    ({ graph, close: async () => undefined }) as unknown as Opened;

/** Runs one command in this process. */
export function run(args: readonly string[], circumstances: Circumstances = {}): Session {
  const {
    env = {},
    tokens = NO_TOKENS,
    isWatched = false,
    input = Readable.from([]),
    output = new PassThrough().resume(),
    whileSeeding = async () => undefined,
    onRequest = () => undefined,
  } = circumstances;
  const stop = new AbortController();
  const written = { out: '', err: '' };
  const done: string[] = [];
  const opened: Opened = {
    graph: NO_GRAPH,
    schema: makeSampleSchema(),
    makeContext: ({ requestId }) => {
      onRequest();
      return { requestId };
    },
    tokens,
    engine: 'sample',
    watch: () => undefined,
    writes: () => 0,
    prepare: () => undefined,
    ready: async () => undefined,
    seedIfEmpty: async (onProgress) => {
      done.push('seed if empty');
      onProgress({ what: 'Articles', done: 1, total: 2 });
      await whileSeeding();
      return REPORT;
    },
    seed: async ({ reset, onProgress, signal }) => {
      done.push(reset ? 'reset and seed' : 'seed');
      signal.throwIfAborted();
      onProgress({ what: 'Articles', done: 1, total: 2 });
      return REPORT;
    },
    titleOf: async (article) => (article === 'article-1' ? 'A meeting' : undefined),
    purge: async ({ article, reason }) => {
      done.push(`purge ${article}: ${reason}`);
      return { article, evidence: 3, remains: 'Copies still hold it.' };
    },
    close: async () => {
      done.push('close');
    },
  };
  const ended = runCommand(args, {
    env: { PORT: '0', READOUT_DATA: ':memory:', ...env },
    input,
    output,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    isWatched,
    ask: circumstances.ask,
    stop: stop.signal,
    open: circumstances.open ?? (async () => opened),
  });
  return { out: () => written.out, err: () => written.err, done, stop: () => stop.abort(), ended };
}

/** Waits until the command has written an address, and gives it. Fails when it ends before that. */
export async function addressOf(session: Session): Promise<string> {
  let code: number | undefined;
  void session.ended.then((ended) => {
    code = ended;
  });
  for (;;) {
    const [url] = /http:\/\/[^"\s]+/.exec(session.out()) ?? [];
    if (url !== undefined) return url;
    if (code !== undefined) throw new Error(`It ended with ${code}: ${session.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
