/** From an opened Readout to something that answers requests. Apart from start.ts, which loads it while the graph opens. */
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { makeApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import { makeApollo } from '../../graphql/server.ts';
import { makeLog } from '../../http/log.ts';
import { operations, slowQueries } from '../../http/watch.ts';
import type { Opened } from '../opened.ts';

interface Serving {
  readonly config: Config;
  readonly clientFolder: URL;
}

export interface Served {
  readonly app: RequestListener;
  readonly stop: () => Promise<void>;
}

export async function serve(opened: Opened, { config, clientFolder }: Serving): Promise<Served> {
  const { schema, makeContext, ready, engine, writes } = opened;
  const log = makeLog(config.logLevel);
  const { findUser } = opened.tokens;
  // Only who wants figures pays for loading what makes them.
  const metrics = config.metrics ? (await import('../../http/metrics.ts')).makeMetrics({ engine, writes }) : undefined;
  opened.watch(both(slowQueries(log, config.slowQueryMs), metrics?.onQuery));
  const apollo = makeApollo({ schema, log, onOperation: both(operations(log), metrics?.onOperation) });
  await apollo.start();
  const folder = fileURLToPath(clientFolder);
  const app = makeApp({ config, schema, apollo, makeContext, ready, findUser, clientFolder: folder, log, metrics });
  return { app, stop: () => apollo.stop() };
}

const both =
  <Event>(one: (event: Event) => void, other: ((event: Event) => void) | undefined) =>
  (event: Event): void => {
    one(event);
    other?.(event);
  };
