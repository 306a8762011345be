/** Exports of claims and entities, read page by page with a query of the schema: filters, checks and limits are GraphQL's. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { InvalidInputError } from '../../domain/errors.ts';
import { type Column, headerLine, rowLine } from '../../exchange/csv.ts';
import type { Run } from '../run.ts';

/** What can be exported: the query of a page (aliased `page`), the type of its filter, and the columns. */
export interface Export<Row> {
  readonly query: string;
  readonly filterType: string;
  readonly columns: readonly Column<Row>[];
}

export type Parameters = Readonly<Record<string, unknown>>;

/** The CSV in pieces of a page each: only one page is in memory at a time, however much is exported. */
export async function* exportCsv<Row>(
  run: Run,
  { query, columns }: Export<Row>,
  filter: object,
): AsyncGenerator<string> {
  let header = headerLine(columns);
  for await (const rows of pagesOf<Row>(run, query, filter)) {
    yield header + rows.map((row) => rowLine(columns, row)).join('');
    header = '';
  }
}

interface Page<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function* pagesOf<Row>(run: Run, query: string, filter: object): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const { page }: { page: Page<Row> } = await run(query, { filter, after });
    yield page.edges.map(({ node }) => node);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/** The filter that some parameters ask for: named as its fields, lists with commas. Throws for a parameter it does not have. */
export function toFilter(schema: GraphQLSchema, filterType: string, parameters: Parameters): object {
  const type = schema.getType(filterType);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const entries = Object.entries(parameters).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) return [name, toValue(field.type, [value].flat().map(String))];
    throw new InvalidInputError(`There is no filter "${name}". There are ${Object.keys(fields).join(', ')}.`);
  });
  return Object.fromEntries(entries);
}

/** Whether the value fits is GraphQL's to say; here it only gets the form that GraphQL expects. */
function toValue(type: GraphQLInputType, given: readonly string[]): unknown {
  const nullable = getNullableType(type);
  const read = (text: string) => (getNamedType(type).name === 'Int' && text.trim() !== '' ? Number(text) : text);
  if (isListType(nullable))
    return given
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '')
      .map(read);
  return given.length === 1 ? read(given[0] ?? '') : given;
}
