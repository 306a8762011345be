/** Hostile bodies, headers and addresses: each gets an answer, none says that the fault is ours, none shows what is inside. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostileMessages } from '../hostile/bodies.ts';
import { type Listening, listenTo, send } from '../hostile/send.ts';
import { openSampleApp, type SampleApp } from './sample-app.ts';

const RUNS = { numRuns: 300 };

describe('hostile messages', () => {
  let sample: SampleApp;
  let server: Listening;
  beforeAll(async () => {
    sample = await openSampleApp();
    server = await listenTo(sample.app);
  });
  afterAll(async () => {
    await server.close();
    await sample.close();
  });

  it('are answered, and never with a fault of ours or a stack', async () => {
    const property = fc.asyncProperty(hostileMessages, async (message) => {
      const { status, text } = await send(server.url, message);
      expect([200, 204, 302, 304, 400, 401, 403, 404, 405, 406, 411, 413, 415, 421, 431]).toContain(status);
      expect(text).not.toMatch(/node_modules|INTERNAL_SERVER_ERROR|\.[jt]s:\d/);
    });
    await fc.assert(property, RUNS);
  });
});
