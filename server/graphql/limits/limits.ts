/**
 * Refuses a query that is too deep or too expensive. It runs on every request, before execution: validation is cached by
 * document and never sees variables, so limits that depend on them may not live there.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { costOf } from './cost.ts';
import { depthOf } from './depth.ts';

/** Chosen by measuring: test/graphql/limits.test.ts holds what must pass and what must not. */
export const LIMITS = { cost: 25_000, depth: 12, tokens: 1_000 } as const;

/** A client that sends this header is told what its query cost, in `extensions.cost` of the answer. */
const COST_HEADER = 'readout-cost';

export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    let cost = 0;
    return {
      async didResolveOperation({ schema, request, document, operation }) {
        if (operation === undefined) return;
        refuseTooDeep(depthOf(document, operation));
        cost = costOf(schema, document, request) ?? 0;
        refuseTooExpensive(cost);
      },
      async willSendResponse({ request, response: { body } }) {
        if (cost === 0 || body.kind !== 'single' || request.http?.headers.get(COST_HEADER) === undefined) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { cost, limit: LIMITS.cost } };
      },
    };
  },
};

function refuseTooDeep(depth: number): void {
  if (depth <= LIMITS.depth) return;
  throw tooComplex(`The query is ${depth} levels deep; the limit is ${LIMITS.depth}. Ask in two queries.`, { depth });
}

function refuseTooExpensive(cost: number): void {
  if (cost <= LIMITS.cost) return;
  const most = LIMITS.cost.toLocaleString('en');
  const asked = Number.isFinite(cost) ? `costs ${cost.toLocaleString('en')}` : 'is too large to be counted';
  const message = `The query ${asked}; the limit is ${most}. Ask for smaller pages or fewer lists inside lists.`;
  throw tooComplex(message, { limit: LIMITS.cost, ...(Number.isFinite(cost) && { cost }) });
}

const tooComplex = (message: string, figures: Readonly<Record<string, number>>): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', ...figures, http: { status: 400 } } });
