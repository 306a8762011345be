/** GraphQL over HTTP at /graphql: POST, and GET for queries. A browser that comes for a page is sent to GraphiQL. */
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import type { Requested } from '../graphql/errors/error-report.ts';
import { requestedBy, requireUser } from './access.ts';
import type { Count } from './rate-limits.ts';

/** Long texts are sent in a mutation; documents are not. */
const BODY_LIMIT = '1mb';

export interface GraphqlOptions<Context extends Requested> {
  readonly makeContext: (request: Requested) => Context;
  readonly countChange: Count;
}

/** The routes of a started server. */
export function graphqlRoutes<Context extends Requested>(
  apollo: ApolloServer<Context>,
  { makeContext, countChange }: GraphqlOptions<Context>,
): Router {
  const router = Router();
  const answer = expressMiddleware(apollo, {
    context: async ({ req }) => makeContext({ ...requestedBy(req), countChange: () => countChange(req) }),
  });
  router.all('/graphql', requireUser, express.json({ limit: BODY_LIMIT }), bodyOrNothing, neverStored, answer);
  return router;
}

/** The page is open to all: it asks for a token itself. */
export const toGraphiql: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.path !== '/graphql' || !request.headers.accept?.includes('text/html'))
    return next();
  response.redirect(302, request.originalUrl.replace('/graphql', '/graphiql'));
};

/** An answer holds for the moment it was given. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Apollo explains an empty body well, but takes a missing one for a mistake in the server. */
const bodyOrNothing: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};
