/** The two scalars of the schema: partial ISO dates, and instants. A wrong one is refused before any resolver runs. */
import { GraphQLScalarType, type GraphQLScalarTypeConfig, Kind, type ValueNode } from 'graphql';
import { InvalidInputError } from '../domain/errors.ts';
import { toPartialDate } from '../domain/partial-date.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** The instant as it is stored: UTC, with milliseconds. Throws when the text is none. */
function toInstant(text: string): string {
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InvalidInputError(`Time "${text.slice(0, 40)}" is not an instant in UTC. Write 2023-11-01T09:30:00Z.`);
}

/** As in schema.graphql, whose words a scalar in code replaces. */
const DESCRIPTIONS = {
  Date: 'A partial ISO date: a year, a month or a day (`2023`, `2023-11`, `2023-11-01`).',
  DateTime: 'An instant in UTC, ISO 8601 with milliseconds.',
};

export const DateScalar = textScalar('Date', toPartialDate);
export const DateTimeScalar = textScalar('DateTime', toInstant);

function textScalar(
  name: keyof typeof DESCRIPTIONS,
  read: (text: string) => string,
): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return read(value);
    throw new InvalidInputError(`A ${name} is written as text, in quotes.`);
  };
  const config: GraphQLScalarTypeConfig<string, string> = {
    name,
    description: DESCRIPTIONS[name],
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => read(String(value)),
  };
  return new GraphQLScalarType(config);
}
