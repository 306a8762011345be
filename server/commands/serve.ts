/** From an opened Readout to something that answers requests. Apart from start.ts, which loads it while the graph opens. */
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { makeApp } from '../app.ts';
import type { Config } from '../config.ts';
import { makeApollo } from '../graphql/server.ts';
import { makeLog } from '../http/log.ts';
import type { Opened } from './opened.ts';

interface Serving {
  readonly config: Config;
  readonly clientFolder: URL;
}

export interface Served {
  readonly app: RequestListener;
  readonly stop: () => Promise<void>;
}

export async function serve(
  { schema, makeContext, ready, tokens }: Opened,
  { config, clientFolder }: Serving,
): Promise<Served> {
  const log = makeLog(config.logLevel);
  const apollo = makeApollo({ schema, log });
  await apollo.start();
  const { findUser } = tokens;
  const app = makeApp({
    config,
    schema,
    apollo,
    makeContext,
    ready,
    findUser,
    clientFolder: fileURLToPath(clientFolder),
    log,
  });
  return { app, stop: () => apollo.stop() };
}
