/** What the driver's errors mean to the program: one code, one sentence, no stack. */
import { isRetryableError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from './graph.ts';

export interface Neo4jTarget {
  readonly uri: string;
  readonly database: string;
}

interface DriverError {
  readonly code: string;
  /** The first line of what the driver or the server said. */
  readonly why: string;
  readonly retryable: boolean;
}

interface Meaning {
  readonly code: GraphErrorCode;
  is(error: DriverError): boolean;
  say(target: Neo4jTarget, error: DriverError): string;
}

/** The first that fits. */
const MEANINGS: readonly Meaning[] = [
  {
    code: 'CONFLICT',
    is: ({ code, why }) => code.includes('ConstraintValidationFailed') && why.includes('already exists'),
    say: (_, { why }) => `Something with this id exists already (${why}).`,
  },
  {
    code: 'UNAUTHORIZED',
    is: ({ code }) => code.includes('.Security.'),
    say: ({ uri }) => `Neo4j at ${uri} refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: 'UNAVAILABLE',
    is: ({ code }) => code.includes('DatabaseNotFound'),
    say: ({ uri, database }) =>
      `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to the name of one that it has.`,
  },
  {
    code: 'UNAVAILABLE',
    is: ({ code }) => code.includes('TransactionTimedOut'),
    say: ({ uri }) => `Neo4j at ${uri} took too long, and the query was stopped. Ask for less.`,
  },
  {
    code: 'UNAVAILABLE',
    is: ({ code }) => code.includes('DeadlockDetected'),
    say: () =>
      'Others are writing about the same things, and this had to give way too often: nothing of it was written. Try again.',
  },
  {
    code: 'UNAVAILABLE',
    // A transient error that comes this far did not go away; a pool that is used up has no code of its own.
    is: ({ retryable, why }) => retryable || why.includes('acquisition timed out'),
    say: ({ uri }) =>
      `Neo4j at ${uri} does not answer. Start it, or correct NEO4J_URI; without NEO4J_URI the embedded graph is used.`,
  },
  { code: 'INVALID_QUERY', is: ({ code }) => code.startsWith('Neo.'), say: (_, { why }) => why },
];

/** Leaves a GraphError, or an error of the caller's own, as it is. */
export function toGraphError(error: unknown, target: Neo4jTarget): unknown {
  const { name, code, message } = error as {
    readonly name?: string;
    readonly code?: unknown;
    readonly message?: string;
  };
  if (name !== 'Neo4jError') return error;
  const said = { code: String(code), why: message?.split('\n')[0] ?? '', retryable: isRetryableError(error as never) };
  const meaning = MEANINGS.find(({ is }) => is(said));
  return meaning === undefined ? error : new GraphError(meaning.code, meaning.say(target, said), error);
}

/** NEO4J_URI is no address of a Neo4j at all. */
export function badAddress(uri: string, cause: unknown): GraphError {
  const advice = 'Write it as bolt://host:7687, neo4j://host:7687 or neo4j+s://host:7687.';
  return new GraphError('UNAVAILABLE', `NEO4J_URI "${uri}" is not the address of a Neo4j. ${advice}`, cause);
}
