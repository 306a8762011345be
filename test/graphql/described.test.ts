/** Every type, field, argument and word of the schema says what it is. */
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { makeSchema } from '../../server/graphql/schema.ts';

const schema = makeSchema(resolvers);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const argsOf = (field: object): readonly Described[] =>
  'args' in field ? (field as GraphQLField<unknown, unknown>).args : [];

/** The type and all that it holds, by path. */
function partsOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const parts: (readonly [string, Described])[] = [[type.name, type]];
  if (isEnumType(type)) parts.push(...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const));
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      for (const arg of argsOf(field)) parts.push([`${type.name}.${field.name}(${arg.name})`, arg]);
    }
  return parts;
}

describe('the schema', () => {
  test.each(types.map((type) => [type.name, type] as const))('describes %s and all of it in sentences', (_, type) => {
    const bare = partsOf(type).filter(([, { description }]) => !/[.…]$/.test(description?.trim() ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
