/** The audits of graphql-http: GraphQL over HTTP as its specification has it, with CSRF prevention on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { openSampleApp } from '../http/sample-app.ts';

/** CSRF prevention refuses a bare GET, which three audits use; a program that means it sends this header. */
const withPreflight = (url: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } });

it('passes 61 of 61 audits of GraphQL over HTTP', async () => {
  const { app, close } = await openSampleApp();
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const results = await auditServer({ url: `http://127.0.0.1:${port}/graphql`, fetchFn: withPreflight });
  server.close();
  await close();
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results).toHaveLength(61);
});
