/** Who may write: a token to read changes nothing. Knows the operation, which HTTP does not: one document may hold several. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Requested } from './errors/error-report.ts';

export const access: ApolloServerPlugin<Requested> = {
  async requestDidStart({ contextValue: { user, countChange } }) {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'mutation') return;
        if (user?.role === 'read') throw forbidden(user.name);
        // Each change counts: one document may ask for many.
        for (const _ of operation.selectionSet.selections) {
          const wait = await countChange?.();
          if (wait !== undefined) throw tooMany(wait);
        }
      },
    };
  },
};

const forbidden = (name: string): GraphQLError =>
  new GraphQLError(`The token of ${name} may read, not write. Ask whoever runs this server for one that may.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });

const tooMany = (seconds: number): GraphQLError =>
  new GraphQLError(`Too many changes came from your address within a minute. Try again in ${seconds} seconds.`, {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
