/** Apollo Server as Readout runs it: limits on, landing page and batching off, one mapper of errors. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { access } from './access.ts';
import { errorReport, type Log, type Requested } from './errors/error-report.ts';
import { formatError } from './errors/errors.ts';
import { type OnOperation, operationReport } from './errors/operation-report.ts';
import { LIMITS, limits } from './limits/limits.ts';
import { olderClients } from './older-clients.ts';
import { storableText } from './storable-text.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Hears of every operation once it is answered. */
  readonly onOperation?: OnOperation;
}

/** The first listens to every field of every answer; the others would tell a host of Apollo's what was asked, were its key in the environment. */
const NOT_WANTED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const NOBODY: OnOperation = () => undefined;

/** A server for the schema, not yet started. Its context must carry the id of the request. */
export function makeApollo<Context extends Requested>({
  schema,
  log,
  onOperation = NOBODY,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    plugins: [
      ...NOT_WANTED,
      operationReport(onOperation),
      storableText,
      access,
      limits,
      olderClients,
      errorReport(log),
    ],
  });
}
