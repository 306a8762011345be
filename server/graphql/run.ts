/** Runs a query of our own inside the process, through the same checks and limits as one from outside. */
import type { ApolloServer } from '@apollo/server';
import type { Requested } from './errors/error-report.ts';
import type { ErrorCode } from './errors/errors.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Gives the data. Throws an OperationError where anything of it failed: half an answer is none. */
export type Run = <Data>(query: string, variables?: Variables) => Promise<Data>;

/** What a query of our own came to, with the code and the sentence that a client would have been told. */
export class OperationError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'OperationError';
    this.code = code;
  }
}

/** Each run has a context of its own: what one request has loaded, another must not see. */
export type RunFor = (request: Requested) => Run;

export function makeRunFor<Context extends Requested>(
  apollo: ApolloServer<Context>,
  makeContext: (request: Requested) => Context,
): RunFor {
  return (request) =>
    async <Data>(query: string, variables: Variables = {}) => {
      const contextValue = makeContext(request);
      const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== 'single') throw new OperationError('INTERNAL_SERVER_ERROR', 'The answer came in parts.');
      const { data, errors: [error] = [] } = body.singleResult;
      if (error !== undefined) throw new OperationError(error.extensions?.code as ErrorCode, error.message);
      return data as Data;
    };
}
