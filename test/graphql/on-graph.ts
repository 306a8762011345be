/** Questions to the real resolvers over a graph, as a request would ask them; opens no port. */

import type { Graph } from '../../server/graph/graph.ts';
import { makeContext } from '../../server/graphql/context.ts';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { makeRunFor } from '../../server/graphql/run.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { makeApollo } from '../../server/graphql/server.ts';
import { log } from './ask.ts';

const apollo = makeApollo({ schema: makeSchema(resolvers), log });

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

/** Gives the data. Throws an OperationError with code and sentence where anything failed. Every question is a request of its own. */
export const askOf =
  (graph: Graph): Ask =>
  (query, variables) =>
    makeRunFor(apollo, ({ requestId }) => makeContext({ requestId, graph }))({ requestId: 'r-1' })(query, variables);
