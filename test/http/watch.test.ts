/** What is logged of queries and operations. */
import { afterEach, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { operations, slowQueries } from '../../server/http/watch.ts';
import { openSampleApp } from './sample-app.ts';

const lines: string[] = [];
const log = pino({ level: 'info', base: null }, { write: (line: string) => lines.push(line) });
const written = () => lines.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>);
afterEach(() => void lines.splice(0));

it('warns of a slow query by its name, and of no other', () => {
  const watch = slowQueries(log, 500);
  const query = { name: 'claim/page-in-dyad', kind: 'read', failed: false, requestId: 'r-1' } as const;
  watch({ ...query, ms: 499.9 });
  watch({ ...query, ms: 612.3 });
  expect(written()).toEqual([
    {
      level: 40,
      time: expect.any(Number),
      query: 'claim/page-in-dyad',
      kind: 'read',
      ms: 612,
      requestId: 'r-1',
      msg: 'A query of the graph was slow',
    },
  ]);
});

it('tells of an operation who asked it, what it was called and what came of it, not what it asked for', async () => {
  const tokens = { ann: { name: 'Ann', role: 'read' } } as const;
  const sample = await openSampleApp({ tokens, log, onOperation: operations(log) });
  const post = (query: string, variables = {}) =>
    request(sample.app).post('/graphql').set('x-request-id', 'trace-12345').send({ query, variables });
  await post('query Who($id: ID!) { entity(id: $id) { id } }', { id: 'missing' }).set('authorization', 'Bearer ann');
  await post('{ nothing }');
  await sample.close();
  const told = written();
  expect(JSON.stringify(told)).not.toMatch(/Bearer|missing/);
  expect(told.filter(({ msg }) => msg === 'A GraphQL operation')).toMatchObject([
    {
      requestId: 'trace-12345',
      user: 'Ann',
      operation: 'Who',
      kind: 'query',
      ms: expect.any(Number),
      code: 'NOT_FOUND',
    },
    { user: 'local user', kind: 'unread', code: 'GRAPHQL_VALIDATION_FAILED' },
  ]);
  expect(told.filter(({ req }) => req !== undefined)).toMatchObject([{ user: 'Ann' }, { user: 'local user' }]);
});
