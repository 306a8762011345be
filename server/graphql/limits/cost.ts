/**
 * What a query costs, counted before it runs from the variables it really has. One unit is one object of the answer;
 * what asks the graph for itself costs more. A list without a page size is taken to hold as many as is usual for it.
 */
import { type DocumentNode, type GraphQLSchema, getNullableType, isLeafType, isListType, Kind } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { MAX_NEIGHBOURS, MAX_PAGE_SIZE } from '../pages/page-size.ts';

/** Each of these is a question to the graph of its own, beyond the objects it gives. */
const QUESTIONS: Readonly<Record<string, number>> = {
  'Query.paths': 500,
  'Query.dyad': 100,
  'Query.dyads': 100,
  'Query.neighborhood': 100,
  'Query.search': 50,
  'Article.text': 5,
  'Article.leftOut': 5,
  'Article.findings': 20,
  'Entity.offices': 10,
  'Entity.holders': 10,
  'Entity.timeline': 20,
  'Dyad.timeline': 100,
  'Dyad.matrix': 100,
  'Dyad.carriers': 100,
  'Dyad.agreements': 100,
  'Dyad.readoutPairs': 100,
  'Dyad.disagreements': 100,
  'Dyad.thirdParties': 100,
};
const PAGE = 20;
const TOTAL_COUNT = 100;
const MUTATION = 20;

/** How long the lists without a page size usually are. Those of one row a parent are sized by the parent's page. */
const USUAL_LENGTHS: Readonly<Record<string, number>> = {
  'GraphView.nodes': 1,
  'GraphView.relations': 3,
  'Article.evidence': 20,
  'Article.findings': 10,
  'Ontology.kinds': 20,
  'Ontology.predicates': 60,
};
const USUAL_LENGTH = 3;

/** The cost of an operation. Gives undefined when its variables do not fit: running it then says so better. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, asked: Asked): number | undefined {
  try {
    const { operationName, variables = {} } = asked;
    return getComplexity({ schema, query, variables, estimators: [estimate], ...(operationName && { operationName }) });
  } catch (error) {
    // The library gives up on a query that spreads into very many fields.
    return error instanceof Error && error.message.includes('number of nodes') ? Number.POSITIVE_INFINITY : undefined;
  }
}

interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

function estimate({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  if (field.name.startsWith('__')) return 0;
  const place = `${type.name}.${field.name}`;
  const question = QUESTIONS[place] ?? (isPaged(args) ? PAGE : type.name === 'Mutation' ? MUTATION : 0);
  if (isLeafType(getNullableType(field.type))) return question;
  const count = isPaged(args) && mayAskForTotal(node) ? TOTAL_COUNT : 0; // once a list, not once a row
  return question + count + rowsOf(place, field, args) * (1 + childComplexity);
}

/** A fragment may hide it. */
const mayAskForTotal = ({ selectionSet }: ComplexityEstimatorArgs['node']): boolean =>
  selectionSet?.selections.some((one) => one.kind !== Kind.FIELD || one.name.value === 'totalCount') ?? false;

type Args = Readonly<Record<string, unknown>>;

const isPaged = (args: Args): boolean => 'first' in args;

function rowsOf(place: string, { name, type }: ComplexityEstimatorArgs['field'], args: Args): number {
  if ('first' in args) return rows(args.first, MAX_PAGE_SIZE);
  if ('limit' in args) return rows(args.limit, MAX_NEIGHBOURS);
  // The edges of a page are already counted by its size.
  if (name === 'edges' || !isListType(getNullableType(type))) return 1;
  return USUAL_LENGTHS[place] ?? USUAL_LENGTH;
}

const rows = (size: unknown, max: number): number =>
  typeof size === 'number' ? Math.min(Math.max(size, 1), max) : max;
