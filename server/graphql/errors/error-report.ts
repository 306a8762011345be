/** Logs what went wrong on our side, under the id of its request, and gives the answer its status when the graph is gone. */
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { User } from '../../domain/token.ts';
import { toFailure } from './errors.ts';

/** The part of a logger that is used here. */
export interface Log {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface Requested {
  readonly requestId: string;
  /** Who asks; absent: the program itself. HTTP lets nobody in whom it does not know. */
  readonly user?: User;
  /** Counts one change, where these are limited; gives how many seconds to wait where there were too many. */
  readonly countChange?: () => Promise<number | undefined>;
}

export function errorReport(log: Log): ApolloServerPlugin<Requested> {
  const unexpected = async ({ error }: { readonly error: Error }) =>
    log.error({ err: error }, 'A GraphQL request failed');
  return {
    startupDidFail: unexpected,
    contextCreationDidFail: unexpected,
    unexpectedErrorProcessingRequest: unexpected,
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            const { code, message } = toFailure(error);
            const details = { err: unwrapResolverError(error), requestId, operationName, path: error.path };
            if (code === 'INTERNAL_SERVER_ERROR') {
              log.error(details, 'A GraphQL request failed');
              Object.assign(error.extensions, { requestId });
            } else if (code === 'UNAVAILABLE') {
              log.warn(details, message);
              Object.assign(error.extensions, { http: { status: 503 } });
            }
          }
        },
      };
    },
  };
}
