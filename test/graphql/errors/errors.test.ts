/** Every way to fail has one shape: a code of the closed list, a sentence, and nothing from inside. */
import { describe, expect, it, test } from '@jest/globals';
import { STATUS_OF_CODE } from '../../../server/graphql/errors/errors.ts';
import { ask, logged } from '../ask.ts';

const entity = (id: string) => `{ entity(id: "${id}") { id } }`;

describe('errors', () => {
  test.each([
    ['an input a resolver refuses', entity('input'), {}, 'BAD_USER_INPUT', 'Take another'],
    ['an id to act on that does not exist', entity('missing'), {}, 'NOT_FOUND', 'There is no entity'],
    ['a conflict of the domain', entity('conflict'), {}, 'CONFLICT', 'Look again'],
    ['a conflict of two writers', entity('twice'), {}, 'CONFLICT', 'Look again'],
    ['a database that is gone', entity('gone'), {}, 'UNAVAILABLE', 'Try again'],
    ['a disk that is full', entity('full'), {}, 'UNAVAILABLE', 'Make room'],
    ['a graph that is closing', entity('closed'), {}, 'UNAVAILABLE', 'Try again'],
    ['a fault of ours', entity('broken'), {}, 'INTERNAL_SERVER_ERROR', 'under request r-1'],
    ['null where a value must be', '{ articles { totalCount } }', {}, 'INTERNAL_SERVER_ERROR', 'under request r-1'],
    ['a query that does not parse', '{ stats { claims }', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field'],
    [
      'an unknown operation',
      'query A { stats { claims } } query B { stats { claims } }',
      {},
      'BAD_USER_INPUT',
      'operation name',
    ],
    ['an empty query', '', {}, 'BAD_USER_INPUT', 'non-empty'],
    [
      'a wrong enum value',
      'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
      { f: { predicates: ['LOVES'] } },
      'BAD_USER_INPUT',
      'LOVES',
    ],
    [
      'more wrong values in a variable than are told',
      'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
      { f: { predicates: Array.from({ length: 500 }, () => 'LOVES') } },
      'BAD_USER_INPUT',
      'LOVES',
    ],
    [
      'a wrong date in a variable',
      'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
      { f: { from: '2024-13' } },
      'BAD_USER_INPUT',
      'Write 2023',
    ],
    [
      'a wrong date in the query',
      '{ claims(filter: { from: "yesterday" }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'Write 2023',
    ],
    [
      'a number as a date',
      '{ claims(filter: { from: 2023 }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'in quotes',
    ],
    ['a missing variable', 'query($id: ID!) { entity(id: $id) { id } }', {}, 'BAD_USER_INPUT', 'was not provided'],
    [
      'null for an argument that needs a value',
      'query($id: ID = "x") { entity(id: $id) { id } }',
      { id: null },
      'BAD_USER_INPUT',
      'must not be null',
    ],
    ['a bad cursor', '{ claims(after: "not-a-cursor") { totalCount } }', {}, 'BAD_USER_INPUT', 'endCursor'],
    ['a negative page', '{ claims(first: -1) { totalCount } }', {}, 'BAD_USER_INPUT', '1 to 100'],
    ['an empty page', '{ claims(first: 0) { totalCount } }', {}, 'BAD_USER_INPUT', '1 to 100'],
    [
      'half a surrogate pair',
      'query($t: String!) { search(text: $t) { id } }',
      { t: 'a\uD800' },
      'BAD_USER_INPUT',
      'variables.t',
    ],
    [
      'a NUL deep in the variables',
      'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
      { f: { entities: ['\0'] } },
      'BAD_USER_INPUT',
      'variables.f.entities.0',
    ],
    ['a NUL in the query', '{ search(text: "\\u0000") { id } }', {}, 'BAD_USER_INPUT', 'the query'],
  ])('tells of %s', async (...[, query, variables, code, words]) => {
    const { errors } = await ask(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set([code]));
    expect(Object.keys(STATUS_OF_CODE)).toContain(code);
    expect(errors[0]?.message).toContain(words);
    expect(JSON.stringify(errors)).not.toMatch(/secret|10\.0\.0\.1|Node\(7\)|node_modules|\.ts:\d|stacktrace/);
  });

  it('logs a fault under the id that the answer names, and nothing that a client did wrong', async () => {
    logged.length = 0;
    await ask(entity('missing'));
    await ask('{ nothing }');
    expect(logged).toEqual([]);
    await ask(entity('broken'));
    expect(logged).toHaveLength(1);
    expect(logged[0]?.details).toMatchObject({ requestId: 'r-1', err: { message: 'ENOENT /home/ann/readout/secret' } });
  });

  it('answers 503 when the graph is gone', async () => {
    expect((await ask(entity('gone'))).status).toBe(503);
  });

  it('keeps the other answers when one field fails', async () => {
    const { data, codes } = await ask('{ entity(id: "missing") { id } stats { claims } }');
    expect(data).toEqual({ entity: null, stats: { claims: 250 } });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  it('reads variables that are nested deeper than any stack', async () => {
    const depth = 200_000;
    const deep = JSON.parse(`${'['.repeat(depth)}"\\u0000"${']'.repeat(depth)}`) as unknown;
    expect((await ask('{ stats { claims } }', { deep })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('lets astral characters and right-to-left marks through', async () => {
    expect((await ask('query($t: String!) { search(text: $t) { id } }', { t: '🙂 \u202E الہام' })).errors).toEqual([]);
  });
});
