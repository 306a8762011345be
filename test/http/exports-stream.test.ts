/** An export that does not come to its end: cut, so that nobody takes half for the whole, or left by whoever asked. */
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import express from 'express';
import type { Run } from '../../server/graphql/run.ts';
import { exportRoutes } from '../../server/http/exports.ts';
import { failures } from '../../server/http/failure.ts';
import { makeSampleSchema } from '../graphql/sample.ts';

const entity = { id: 'x', kind: 'PERSON', name: 'X'.repeat(100_000), aliases: [], claimCount: 0 };
const page = { page: { edges: [{ node: entity }], pageInfo: { hasNextPage: true, endCursor: 'c' } } };

/** Serves an export whose pages come from `nextPage`, takes the head of the answer, and gives what was logged. */
async function exporting(nextPage: () => Promise<object>, take: (response: IncomingMessage) => Promise<void>) {
  const logged: string[] = [];
  const write = (_details: object, message: string) => void logged.push(message);
  const run: Run = async <Data>() => (await nextPage()) as Data;
  const app = express()
    .use(exportRoutes({ runFor: () => run, schema: makeSampleSchema() }))
    .use(failures({ error: write, warn: write }));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, path: '/export/entities.csv' });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await take(response);
  server.close();
  await once(server, 'close');
  return logged;
}

it('cuts the connection when a later page fails', async () => {
  let pages = 0;
  const nextPage = async () => {
    pages += 1;
    if (pages === 3) throw new Error('the graph is gone');
    return page;
  };
  const logged = await exporting(nextPage, async (response) => {
    const [error] = await once(response.resume(), 'error');
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });
  expect(logged).toHaveLength(1);
});

it('asks for no more pages when whoever asked has left, and logs nothing', async () => {
  let pages = 0;
  const nextPage = async () => {
    pages += 1;
    return page;
  };
  const logged = await exporting(nextPage, async (response) => {
    await once(response, 'data');
    response.destroy();
  });
  expect(pages).toBeLessThan(1_000);
  expect(logged).toEqual([]);
});
