/** One question to a server that opens no port. */
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../../server/graphql/errors/error-report.ts';
import { makeApollo } from '../../server/graphql/server.ts';
import { makeSampleSchema } from './sample.ts';

export const logged: { readonly details: object; readonly message: string }[] = [];
const write = (details: object, message: string) => logged.push({ details, message });
export const log: Log = { error: write, warn: write };

export const apollo = makeApollo({ schema: makeSampleSchema(), log });

export interface Answer {
  readonly status: number | undefined;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly codes: readonly unknown[];
}

export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue: { requestId: 'r-1' } });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  const { data, errors = [] } = body.singleResult;
  return { status: http.status, data, errors, codes: errors.map((error) => error.extensions?.code) };
}
