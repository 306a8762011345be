/** Asks the server, and keeps what the last answer cost and how long it took. */
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { fetchUnlessDeclined, fetchWithToken } from '../api/token.ts';

export interface Figures {
  readonly cost: number | undefined;
  readonly limit: number | undefined;
  readonly ms: number;
}

let figures: Figures | undefined;
const listeners = new Set<() => void>();

export const lastFigures = (): Figures | undefined => figures;

/** Calls back after each answer; gives what ends that. */
export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** GraphiQL asks for the schema by itself, and again each time it is refused. */
const isItsOwn = (body: unknown): boolean => typeof body === 'string' && body.includes('query IntrospectionQuery');

async function measuredFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const began = performance.now();
  const response = await (isItsOwn(init?.body) ? fetchUnlessDeclined : fetchWithToken)(input, init);
  const { extensions } = (await response.clone().json()) as { extensions?: { cost?: { cost: number; limit: number } } };
  // What GraphiQL asks about the schema for itself costs nothing, and is not told.
  if (extensions?.cost) {
    figures = { ...extensions.cost, ms: Math.round(performance.now() - began) };
    for (const listener of listeners) listener();
  }
  return response;
}

/** CSRF prevention stays on: a query by POST in JSON passes it by itself. */
export const fetcher: Fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'readout-cost': '1' },
  fetch: measuredFetch,
  enableIncrementalDelivery: false,
});
