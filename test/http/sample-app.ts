/** The whole application over the sample graph, with a client of three files. Opens no port. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { type AppOptions, makeApp } from '../../server/app.ts';
import type { User } from '../../server/domain/token.ts';
import type { Requested } from '../../server/graphql/errors/error-report.ts';
import type { OnOperation } from '../../server/graphql/errors/operation-report.ts';
import { makeApollo } from '../../server/graphql/server.ts';
import { type Logger, makeLog } from '../../server/http/log.ts';
import type { Metrics } from '../../server/http/metrics.ts';
import { makeSampleSchema } from '../graphql/sample.ts';

export interface SampleApp {
  readonly app: Express;
  close(): Promise<void>;
}

interface Circumstances {
  readonly clientBuilt?: boolean;
  readonly graphAnswers?: boolean;
  /** Settings that differ from those of a server for this computer only. */
  readonly config?: Partial<AppOptions<Requested>['config']>;
  /** The tokens that stand, and what is asked for by them. */
  readonly tokens?: Readonly<Record<string, User>>;
  readonly metrics?: Metrics;
  readonly log?: Logger;
  readonly onOperation?: OnOperation;
  readonly onToken?: (token: string) => void;
}

const LOCAL = { host: '127.0.0.1', isPublic: false, publicHosts: [], trustProxy: [] };

export async function openSampleApp({
  clientBuilt = true,
  graphAnswers = true,
  config = {},
  tokens = {},
  onToken = () => undefined,
  log = makeLog('silent'),
  metrics,
  onOperation = metrics?.onOperation ?? (() => undefined),
}: Circumstances = {}): Promise<SampleApp> {
  const clientFolder = mkdtempSync(join(tmpdir(), 'readout-client-'));
  if (clientBuilt) writeClient(clientFolder);
  const schema = makeSampleSchema();
  const apollo = makeApollo({ schema, log, onOperation });
  await apollo.start();
  const ready = async () => {
    if (!graphAnswers) throw new Error('bolt://10.0.0.1 is gone');
  };
  const findUser = async (token: string) => {
    onToken(token);
    return Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  };
  const makeContext = (requested: Requested) => requested;
  const settings = { ...LOCAL, ...config };
  const app = makeApp({ config: settings, schema, apollo, makeContext, ready, findUser, clientFolder, log, metrics });
  return {
    app,
    close: async () => {
      await apollo.stop();
      rmSync(clientFolder, { recursive: true });
    },
  };
}

function writeClient(folder: string): void {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Readout</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
}
