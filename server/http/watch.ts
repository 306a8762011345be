/** What is logged of queries and operations. Names, times and who asked; never what was asked for. */
import type { OnOperation } from '../graphql/errors/operation-report.ts';
import type { Logger } from './log.ts';

/** What the graph tells of one query. */
export interface GraphQuery {
  readonly name: string;
  readonly kind: 'read' | 'write';
  readonly ms: number;
  readonly failed: boolean;
  readonly requestId: string;
}
export type OnGraphQuery = (query: GraphQuery) => void;

/** Warns of a query of the graph that took longer than it may. */
export const slowQueries =
  (log: Logger, limitMs: number): OnGraphQuery =>
  ({ name, kind, ms, requestId }) => {
    if (ms > limitMs) log.warn({ query: name, kind, ms: Math.round(ms), requestId }, 'A query of the graph was slow');
  };

/** One line an operation, from `info` on: beside the request's own line, which knows its address and nothing of what is in it. */
export const operations =
  (log: Logger): OnOperation =>
  ({ name, ms, ...event }) =>
    log.info({ ...event, operation: name, ms: Math.round(ms) }, 'A GraphQL operation');
