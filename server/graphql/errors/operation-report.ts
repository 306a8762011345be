/** Tells of every operation what it was called, who asked, how long it took and what came of it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { LOCAL_USER } from '../../domain/token.ts';
import type { Requested } from './error-report.ts';

export interface OperationEvent {
  readonly requestId: string;
  readonly user: string;
  /** The name its author gave it; absent where none, or where it could not be read. */
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unread';
  readonly ms: number;
  /** The code of the first error. */
  readonly code: string | undefined;
}
export type OnOperation = (event: OperationEvent) => void;

export function operationReport(onOperation: OnOperation): ApolloServerPlugin<Requested> {
  return {
    async requestDidStart({ contextValue: { requestId, user = LOCAL_USER } }) {
      const began = performance.now();
      return {
        async willSendResponse({ operation, operationName, response: { body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          onOperation({
            requestId,
            user: user.name,
            name: operationName ?? undefined,
            kind: operation?.operation ?? 'unread',
            ms: performance.now() - began,
            code: errors?.[0] && String(errors[0].extensions?.code),
          });
        },
      };
    },
  };
}
