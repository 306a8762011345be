/** What is served at which address, with which headers, and to whom. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { openSampleApp, type SampleApp } from './sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const get = (path: string, headers: Record<string, string> = {}) => request(sample.app).get(path).set(headers);

describe('security headers', () => {
  it('let a page load from this server only', async () => {
    const { headers } = await get('/').expect(200);
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|upgrade-insecure-requests/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('let GraphiQL style itself, and never run a script of the page', async () => {
    const policy = (await get('/graphiql').expect(200).expect('content-type', /html/)).headers[
      'content-security-policy'
    ];
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
  });

  it('are on errors too', async () => {
    const { headers } = await get('/no-such-file.js');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('the Host header', () => {
  test.each(['localhost', 'localhost:4000', '127.0.0.1:8080', '[::1]:4000', 'LOCALHOST'])('%s is answered', (host) =>
    get('/healthz', { host }).expect(200),
  );
  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000', '10.0.0.1', '[::2]:4000', ''])(
    '%j is refused',
    async (host) => {
      const { body } = await get('/healthz', { host }).expect(421).expect('content-type', /json/);
      expect(body.errors[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
        message: expect.stringContaining('localhost'),
      });
    },
  );
});

describe('the client', () => {
  test.each([
    '/',
    '/explore?focus=a',
    '/entity/country/pakistan',
    '/article/article/1',
    '/articles',
    '/dyads',
    '/dyad',
    '/dyad/country/pakistan/country/pakistan',
    '/claim/claim%2F1',
  ])('%s is the page, never cached', async (path) => {
    const { text, headers } = await get(path, { accept: 'text/html' }).expect(200);
    expect(text).toContain('<title>Readout');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['/entity/country/atlantis', 404],
    ['/article/none', 404],
    ['/dyad/country/pakistan/country/atlantis', 404],
    ['/dyad/pakistan', 404],
    ['/entity/missing', 404],
    ['/entity/gone', 503],
    ['/entity/broken', 500],
  ])('%s is the page that says what is wrong, with status %i', async (path, status) => {
    const { text } = await get(path, { accept: 'text/html' }).expect(status);
    expect(text).toContain('<title>Readout');
  });

  it('has files that are kept for ever, because their names change with them', async () => {
    const { headers } = await get('/assets/app-1a2b.js')
      .expect(200)
      .expect('content-type', /javascript/);
    expect(headers['cache-control']).toContain('immutable');
  });

  test.each([
    '/no-such-file.js',
    '/assets/none.js',
    '/explorer',
    '/.env',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/%00',
    '/%ff',
  ])('%s is nothing, said in JSON', async (path) => {
    const { status, body } = await get(path).expect('content-type', /json/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.errors[0].message).toMatch(/\w+ .*\.$/);
  });

  it('says how to build it when it is not built', async () => {
    const unbuilt = await openSampleApp({ clientBuilt: false });
    const { text } = await request(unbuilt.app).get('/').expect(503);
    expect(text).toContain('npm run build');
    await request(unbuilt.app).get('/graphiql').expect(503);
    await unbuilt.close();
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    await get('/healthz').expect(200, { status: 'alive' });
    await get('/readyz').expect(200, { status: 'ready' });
  });

  it('is alive but not ready when the graph is gone', async () => {
    const lonely = await openSampleApp({ graphAnswers: false });
    await request(lonely.app).get('/healthz').expect(200);
    const { body } = await request(lonely.app).get('/readyz').expect(503);
    expect(body.errors[0]).toEqual({
      message: expect.stringContaining('Try again'),
      extensions: { code: 'UNAVAILABLE' },
    });
    await lonely.close();
  });
});

describe('requests', () => {
  it("have an id: the caller's own, where it is one", async () => {
    expect((await get('/healthz')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await get('/healthz', { 'x-request-id': 'trace-12345' })).headers['x-request-id']).toBe('trace-12345');
    expect((await get('/healthz', { 'x-request-id': 'a b<script>' })).headers['x-request-id']).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});
