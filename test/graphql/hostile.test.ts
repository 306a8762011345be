/** Hostile documents and variables against the real resolvers: each gets an answer, and none an error that we did not mean. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { hostileRequests } from '../hostile/documents.ts';
import { type Desk, openDesk } from './desk.ts';

/** `npm run faults -- --only hostile` sends 10,000. */
const RUNS = { numRuns: 300 };
const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

describe('hostile requests', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.graph.close());

  it('are answered or refused with a code', async () => {
    const property = fc.asyncProperty(hostileRequests(makeSchema(resolvers)), async ({ query, variables }) => {
      const code = await desk.ask(query, variables as Record<string, unknown>).then(
        () => 'answered',
        (error: { code?: string }) => error.code,
      );
      expect(code).not.toBe(UNEXPECTED);
      expect(code).toEqual(expect.any(String));
    });
    await fc.assert(property, RUNS);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
