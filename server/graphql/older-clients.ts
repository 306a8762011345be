/**
 * GraphQL over HTTP asks for two behaviours: a client that accepts `application/graphql-response+json` gets 400 for a request
 * that could not be run, one that only knows `application/json` gets 200 with the errors.
 */
import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';

const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'TOO_COMPLEX',
]);

export const olderClients: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      // The errors as thrown: once formatted, a malformed request (which keeps its 400) has the same code as a wrong variable.
      async willSendResponse({ request: { http }, response, errors }) {
        const isRequestError = response.http.status === 400 && REQUEST_ERRORS.has(errors?.[0]?.extensions.code);
        if (isRequestError && http !== undefined && isOlder(http)) response.http.status = 200;
      },
    };
  },
};

function isOlder({ headers }: HTTPGraphQLRequest): boolean {
  const accept = headers.get('accept') ?? '';
  if (accept.includes('application/graphql-response+json')) return false;
  return accept === '' || accept.includes('application/json') || accept.includes('*/*');
}
