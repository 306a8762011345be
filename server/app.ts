/** The Express application: everything that is served, in the order a request meets it. Opens no port. */
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import type { Requested } from './graphql/errors/error-report.ts';
import { makeRunFor } from './graphql/run.ts';
import { type FindUser, identify, requireUser } from './http/access.ts';
import { claimRoutes } from './http/claim.ts';
import { exportRoutes } from './http/exports.ts';
import { failures, notFound } from './http/failure.ts';
import { graphqlRoutes, toGraphiql } from './http/graphql.ts';
import { healthRoutes } from './http/health.ts';
import { hostCheck } from './http/host-check.ts';
import { type Logger, requestLog } from './http/log.ts';
import type { Metrics } from './http/metrics.ts';
import { makeSendPage, pages } from './http/pages.ts';
import { rateLimits } from './http/rate-limits.ts';
import { remembering } from './http/remember.ts';
import { strictHeaders } from './http/security-headers.ts';
import { thingRoutes } from './http/thing-pages.ts';

/** Where data is given, or told of, to those who may have it. The client's own files are open: without data they are of no use. */
const DATA = ['/graphql', '/export', '/claim', '/entity', '/article', '/dyad', '/metrics'];

export interface AppOptions<Context extends Requested> {
  readonly config: Pick<Config, 'host' | 'isPublic' | 'publicHosts' | 'trustProxy'>;
  readonly schema: GraphQLSchema;
  /** Started, and for the same schema. */
  readonly apollo: ApolloServer<Context>;
  readonly makeContext: (request: Requested) => Context;
  /** Resolves when the graph answers. */
  readonly ready: () => Promise<unknown>;
  /** Whose token it is; undefined where it is wrong or revoked. */
  readonly findUser: FindUser;
  /** The folder with the built client. */
  readonly clientFolder: string;
  readonly log: Logger;
  /** Absent: nothing is measured, and there is no /metrics. */
  readonly metrics?: Pick<Metrics, 'measure' | 'routes'> | undefined;
}

export function makeApp<Context extends Requested>(options: AppOptions<Context>): Express {
  const { config, schema, apollo, makeContext, ready, findUser, clientFolder, log, metrics } = options;
  const limits = rateLimits(config);
  const runFor = makeRunFor(apollo, makeContext);
  const sendPage = makeSendPage(clientFolder);
  const app = express();
  app.set('trust proxy', [...config.trustProxy]);
  if (metrics) app.use(metrics.measure);
  app.use(requestLog(log), hostCheck(config), strictHeaders, compression());
  app.use(healthRoutes(ready));
  app.use(toGraphiql);
  app.use(DATA, limits.requests, identify({ isPublic: config.isPublic, findUser: remembering(findUser), limits }));
  app.use('/export', requireUser);
  if (metrics) app.use(metrics.routes);
  app.use(graphqlRoutes(apollo, { makeContext, countChange: limits.countChange }));
  app.use(exportRoutes({ runFor, schema }));
  app.use(claimRoutes(runFor, sendPage));
  app.use(thingRoutes(runFor, sendPage));
  app.use(pages(clientFolder, sendPage));
  app.use(notFound, failures(log));
  return app;
}
