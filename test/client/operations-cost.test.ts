// Whatever the client asks, the server takes: no operation with real variables is too deep, too expensive or too long.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { getOperationAST, Kind, Lexer, parse, Source, TokenKind, validate } from 'graphql';
import * as article from '../../client/api/operations/article.ts';
import * as claim from '../../client/api/operations/claim.ts';
import * as dyad from '../../client/api/operations/dyad.ts';
import * as entity from '../../client/api/operations/entity.ts';
import * as finding from '../../client/api/operations/finding.ts';
import * as graph from '../../client/api/operations/graph.ts';
import { costOf } from '../../server/graphql/limits/cost.ts';
import { depthOf } from '../../server/graphql/limits/depth.ts';
import { LIMITS } from '../../server/graphql/limits/limits.ts';
import { makeSampleSchema } from '../graphql/sample.ts';

const schema = makeSampleSchema();
const OPERATIONS = Object.entries({ ...article, ...claim, ...dyad, ...entity, ...finding, ...graph }).flatMap(
  ([name, one]) => ('text' in one ? [[name, one.text] as const] : []),
);
const FOLDER = new URL('../../client/api/operations/', import.meta.url);
const SOURCE = readdirSync(FOLDER)
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');

/** The most that the client ever asks for, by the name of a variable. */
const ids = Array.from({ length: 50 }, (_, i) => `person/number-${i}`);
const MOST = {
  id: 'person/x',
  a: 'country/a',
  b: 'country/b',
  from: 'person/x',
  to: 'person/y',
  after: 'cursor',
  text: 'munir',
  of: ids,
  people: ids,
  all: ids,
  offices: 9,
  shared: 150,
  limit: 1000,
  first: 100,
  filter: {},
  article: 'article-x',
  entity: 'person/x',
  kinds: ['DATE_DISAGREEMENT'],
  relation: { subject: 'person/x', predicate: 'MET_WITH', object: 'person/y', mode: 'HAPPENED' },
} as const;
type Variable = keyof typeof MOST;

function variablesOf(query: string): Readonly<Record<string, unknown>> {
  const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const names = operation && 'variableDefinitions' in operation ? (operation.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    names.flatMap((definition) => {
      const name = 'variable' in definition ? definition.variable.name.value : '';
      if (!(name in MOST)) throw new Error(`Add the largest "$${name}" that the client sends to MOST.`);
      return [[name, MOST[name as Variable]]];
    }),
  );
}

function tokensIn(query: string): number {
  const lexer = new Lexer(new Source(query));
  let n = 0;
  while (lexer.advance().kind !== TokenKind.EOF) n++;
  return n;
}

describe('an operation of the client', () => {
  test('is looked at wherever it is defined', () => {
    expect(OPERATIONS.length).toBeGreaterThan(12);
  });

  // The types are written beside the text by hand: nothing else says that they are its own.
  test.each(OPERATIONS)('%s has the types that are made of it', (name, query) => {
    const own = getOperationAST(parse(query))?.name?.value;
    expect(name).toBe(`${own}Operation`);
    expect(SOURCE).toContain(`export const ${name} = operation<${own}Query, ${own}QueryVariables>(`);
  });

  test.each(OPERATIONS)('%s is taken by the server', (_name, query) => {
    const document = parse(query);
    const asked = getOperationAST(document);
    if (!asked) throw new Error('There is no operation in it.');
    expect(validate(schema, document)).toEqual([]);
    expect(tokensIn(query)).toBeLessThanOrEqual(LIMITS.tokens);
    expect(depthOf(document, asked)).toBeLessThanOrEqual(LIMITS.depth);
    const cost = costOf(schema, document, { variables: variablesOf(query) });
    expect(cost).toBeDefined();
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  });
});
