/** The one mapper from what was thrown to what is told: a code of the closed list, a sentence, an HTTP status. Internals never leave. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../../domain/errors.ts';

/** Every code that an error can have, with the HTTP status of a request that comes to nothing else. */
export const STATUS_OF_CODE = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INTERNAL_SERVER_ERROR: 500,
} as const;
export type ErrorCode = keyof typeof STATUS_OF_CODE;

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What to tell about an error, whatever it is. */
export function toFailure(thrown: unknown, requestId?: string): Failure {
  const error = unwrapResolverError(thrown);
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  if (isGraphError(error)) return ofGraph(error) ?? internal(requestId);
  if (error instanceof GraphQLError) return ofRequest(error) ?? internal(requestId);
  return internal(requestId);
}

/** Apollo's last step before an answer leaves. Path and locations stay; everything else in `extensions` goes. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { requestId, cost, limit, depth } = formatted.extensions ?? {};
  const { code, message } = toFailure(thrown, typeof requestId === 'string' ? requestId : undefined);
  const figures = code === 'TOO_COMPLEX' ? { cost, limit, depth } : {};
  return { ...formatted, message, extensions: { code, ...figures } };
}

const internal = (requestId: string | undefined): Failure => ({
  code: 'INTERNAL_SERVER_ERROR',
  message: `Something failed on the server; the log says more${requestId === undefined ? '' : ` under request ${requestId}`}.`,
});

/** Known by its name and code: the graph's own class is the store's business, and this folder may not import it. */
function isGraphError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && error.name === 'GraphError' && 'code' in error && typeof error.code === 'string';
}

/** How the embedded engine's adapter begins what it says of a full or broken disk. */
const CANNOT_BE_WRITTEN = 'The graph cannot be written';
const NO_ROOM: Failure = {
  code: 'UNAVAILABLE',
  message:
    'The graph cannot be written: its disk is full or does not take it. Make room there, then say it again. Reading goes on.',
};
const GONE: ReadonlySet<string> = new Set(['UNAVAILABLE', 'CLOSED', 'LOCKED', 'UNAUTHORIZED']);

/** In words of our own: the engine's may name the database's address. */
function ofGraph({ code, message }: { readonly code: string; readonly message: string }): Failure | undefined {
  if (code === 'UNAVAILABLE' && message.startsWith(CANNOT_BE_WRITTEN)) return NO_ROOM;
  if (GONE.has(code)) return { code: 'UNAVAILABLE', message: 'The graph does not answer now. Try again in a moment.' };
  if (code === 'CONFLICT') {
    return {
      code: 'CONFLICT',
      message: 'Somebody else saved the same at the same time. Look again, then repeat what is missing.',
    };
  }
  return undefined;
}

/** Errors that Apollo, GraphQL or a plugin of ours raised about the request itself. */
function ofRequest({ message, extensions }: GraphQLError): Failure | undefined {
  const { code, http } = extensions as { readonly code?: unknown; readonly http?: { readonly status?: number } };
  if (message.startsWith('Too many errors processing variables')) return TOO_MANY_WRONG;
  if (code === 'INTERNAL_SERVER_ERROR') return undefined;
  if (typeof code === 'string' && Object.hasOwn(STATUS_OF_CODE, code)) {
    return { code: code as ErrorCode, message: reworded(message) };
  }
  // GraphQL gives no code to an argument that is null by a variable; Apollo's other codes are all about a bad request.
  const byClient = typeof code === 'string' || (http?.status ?? 500) < 500 || message.startsWith('Argument "');
  return byClient ? { code: 'BAD_USER_INPUT', message } : undefined;
}

/** GraphQL ends its list of what is wrong with an error that has no code. */
const TOO_MANY_WRONG: Failure = {
  code: 'BAD_USER_INPUT',
  message: 'More of the variables is wrong than is told here. Correct this much, then ask again.',
};

/** Where GraphQL gives up on a query, it does not say what to do instead. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [
    /more that \d+ tokens/,
    'The query is too long: it has more than 1,000 words and signs. Ask in two queries, or use fragments.',
  ],
  [/^Validation aborted\.$/, 'The query names the same fields too many times to be checked. Ask for each field once.'],
];

const reworded = (message: string): string => REWORDED.find(([pattern]) => pattern.test(message))?.[1] ?? message;
