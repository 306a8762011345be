/** The Express application: everything that is served, in the order a request meets it. Opens no port. */
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import type { Requested } from './graphql/error-report.ts';
import { makeRunFor } from './graphql/run.ts';
import { claimRoutes } from './http/claim.ts';
import { exportRoutes } from './http/exports.ts';
import { failures, notFound } from './http/failure.ts';
import { graphqlRoutes } from './http/graphql.ts';
import { healthRoutes } from './http/health.ts';
import { hostCheck } from './http/host-check.ts';
import { type Logger, requestLog } from './http/log.ts';
import { makeSendPage, pages } from './http/pages.ts';
import { strictHeaders } from './http/security-headers.ts';

export interface AppOptions<Context extends Requested> {
  readonly config: Pick<Config, 'host'>;
  readonly schema: GraphQLSchema;
  /** Started, and for the same schema. */
  readonly apollo: ApolloServer<Context>;
  readonly makeContext: (request: Requested) => Context;
  /** Resolves when the graph answers. */
  readonly ready: () => Promise<unknown>;
  /** The folder with the built client. */
  readonly clientFolder: string;
  readonly log: Logger;
}

export function makeApp<Context extends Requested>(options: AppOptions<Context>): Express {
  const { config, schema, apollo, makeContext, ready, clientFolder, log } = options;
  const runFor = makeRunFor(apollo, makeContext);
  const sendPage = makeSendPage(clientFolder);
  const app = express();
  app.use(requestLog(log), hostCheck(config.host), strictHeaders, compression());
  app.use(healthRoutes(ready));
  app.use(graphqlRoutes(apollo, makeContext));
  app.use(exportRoutes({ runFor, schema }));
  app.use(claimRoutes(runFor, sendPage));
  app.use(pages(clientFolder, sendPage));
  app.use(notFound, failures(log));
  return app;
}
