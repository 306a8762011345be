/** The executable schema: schema.graphql, its two scalars, and the resolvers. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { projectRoot } from '../root.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

type Resolvers = NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>;

/** The contract as it is written. */
const readTypeDefs = (): string => readFileSync(new URL('server/graphql/schema.graphql', projectRoot), 'utf8');

/** Joins the contract with its resolvers. Throws where a resolver answers to nothing in the contract. */
export function makeSchema(resolvers: Resolvers): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: [resolvers].flat().concat({ Date: DateScalar, DateTime: DateTimeScalar }),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
