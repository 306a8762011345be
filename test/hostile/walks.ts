/** A walk through a schema from its root: a right document, but for its arguments, which are anything. */
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hostileNumber, hostileText } from './values.ts';

/** Decides at each fork. */
type Dice = () => number;

export const walks = (schema: GraphQLSchema): fc.Arbitrary<string> =>
  fc
    .record({
      seed: fc.infiniteStream(fc.nat(1_000_000)),
      texts: fc.infiniteStream(hostileText),
      numbers: fc.infiniteStream(hostileNumber),
      depth: fc.integer({ min: 1, max: 9 }),
    })
    .map((given) => walk(schema, given));

interface Given {
  readonly seed: fc.Stream<number>;
  readonly texts: fc.Stream<string>;
  readonly numbers: fc.Stream<number>;
  readonly depth: number;
}

function walk(schema: GraphQLSchema, { seed, texts, numbers, depth }: Given): string {
  const dice = pull(seed);
  const values = { text: pull(texts), number: pull(numbers) };
  const isMutation = dice() % 4 === 0;
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  return root
    ? `${isMutation ? 'mutation' : 'query'} ${selection(root, { schema, dice, values, depth })}`
    : '{ __typename }';
}

const pull =
  <Value>(stream: fc.Stream<Value>) =>
  (): Value =>
    stream.next().value as Value;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  readonly values: { readonly text: () => string; readonly number: () => number };
  readonly depth: number;
}

function selection(type: GraphQLNamedType, walk: Walk): string {
  if (isAbstractType(type)) {
    const one = pick(walk.schema.getPossibleTypes(type), walk.dice);
    return one ? `{ __typename ... on ${one.name} ${selection(one, walk)} }` : '{ __typename }';
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  const chosen = Array.from({ length: 1 + (walk.dice() % 4) }, () => pick(fields, walk.dice)).filter(
    (field) => field !== undefined,
  );
  return `{ ${chosen.map((field, at) => oneField(field, at, walk)).join(' ')} }`;
}

function oneField(field: GraphQLField<unknown, unknown>, at: number, walk: Walk): string {
  const named = getNamedType(field.type);
  if (!isLeafType(named) && walk.depth === 0) return '__typename';
  const args = field.args
    .filter((arg) => isNonNullType(arg.type) || walk.dice() % 2 === 0)
    .map((arg) => `${arg.name}: ${literal(arg.type, walk)}`);
  const below = isLeafType(named) ? '' : selection(named, { ...walk, depth: walk.depth - 1 });
  return `a${at}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${below}`;
}

/** Mostly of the type that is asked for: only then is it read. */
function literal(type: GraphQLInputType, walk: Walk): string {
  if (walk.dice() % 12 === 0) return JSON.stringify(walk.values.text());
  if (isNonNullType(type)) return literal(type.ofType, walk);
  if (isListType(type))
    return `[${Array.from({ length: walk.dice() % 4 }, () => literal(type.ofType, walk)).join(', ')}]`;
  const named = getNamedType(type);
  if (isEnumType(named)) return pick(named.getValues(), walk.dice)?.name ?? 'NONE';
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) || walk.dice() % 3 === 0,
    );
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, walk)}`).join(', ')} }`;
  }
  if (named.name === 'Int' || named.name === 'Float') return String(walk.values.number());
  if (named.name === 'Boolean') return walk.dice() % 2 === 0 ? 'true' : 'false';
  return JSON.stringify(walk.values.text());
}

const pick = <Value>(list: readonly Value[], dice: Dice): Value | undefined => list[dice() % list.length];
