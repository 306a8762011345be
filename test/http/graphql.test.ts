/** /graphql over HTTP: who is refused, and that everything that goes wrong comes back as JSON. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { openSampleApp, type SampleApp } from './sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const STATS = '{ stats { claims } }';
const post = (body: string | object, type = 'application/json') =>
  request(sample.app).post('/graphql').set('content-type', type).send(body);

describe('/graphql', () => {
  it('answers a POST, and a GET of a program', async () => {
    await post({ query: STATS }).expect(200, { data: { stats: { claims: 250 } } });
    await request(sample.app).get('/graphql').query({ query: STATS }).set('apollo-require-preflight', '1').expect(200);
  });

  it('sends a browser to GraphiQL, with its query', async () => {
    const { headers } = await request(sample.app)
      .get('/graphql')
      .query({ query: STATS })
      .set('accept', 'text/html')
      .expect(302);
    expect(headers.location).toMatch(/^\/graphiql\?query=/);
  });

  it('says what a query cost to who asks', async () => {
    expect((await post({ query: STATS })).body).not.toHaveProperty('extensions');
    const { body } = await post({ query: STATS }).set('readout-cost', '1');
    expect(body.extensions.cost).toEqual({ cost: 1, limit: 25_000 });
  });

  test.each([
    ['malformed JSON', '{"query": ', 400, 'not a JSON object'],
    ['an empty body', '', 400, 'POST body missing'],
    ['a number', '7', 400, 'not a JSON object'],
    ['a list', '[]', 400, 'batch'],
    ['a batch', JSON.stringify([{ query: STATS }, { query: STATS }]), 400, 'batch'],
    ['an empty object', '{}', 400, 'POST body missing'],
    ['a query that is no text', '{"query": 7}', 400, 'must be strings'],
    ['variables that are no object', '{"query": "{ stats { claims } }", "variables": "x"}', 400, 'variables'],
    ['2 MB', JSON.stringify({ query: `${STATS} #${'x'.repeat(2_000_000)}` }), 413, 'larger than 1 MB'],
  ])('answers %s with a sentence in JSON', async (...[, body, status, words]) => {
    const answer = await post(body).expect(status).expect('content-type', /json/);
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.body.errors[0].message).toContain(words);
    expect(answer.text).not.toMatch(/node_modules|\.[jt]s:\d/);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses what another site could send: %s',
    async (type) => {
      const { body } = await post(JSON.stringify({ query: 'mutation { withdraw(id: "x") { id } }' }), type).expect(400);
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('refuses a body in a charset it cannot read', () => post('{}', 'application/json; charset=klingon').expect(415));

  it('refuses a mutation by GET', async () => {
    const mutation = request(sample.app).get('/graphql').query({ query: 'mutation { withdraw(id: "x") { id } }' });
    await mutation.set('apollo-require-preflight', '1').expect(405);
  });

  it('allows no other site, not even to ask', async () => {
    const preflight = request(sample.app)
      .options('/graphql')
      .set({ origin: 'https://evil.example', 'access-control-request-method': 'POST' });
    expect((await preflight).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('answers 503 when the graph is gone, in the same shape', async () => {
    const { body } = await post({ query: '{ entity(id: "gone") { id } }' }).expect(503);
    expect(body).toMatchObject({
      data: { entity: null },
      errors: [{ path: ['entity'], extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  it('names the request of a fault of ours', async () => {
    const answer = await post({ query: '{ entity(id: "broken") { id } }' });
    expect(answer.body.errors[0].message).toContain(answer.headers['x-request-id']);
  });

  it('keeps the codes of persisted queries, which clients act on', async () => {
    const { body } = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } });
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const wrong = await post({
      query: STATS,
      extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } },
    }).expect(400);
    expect(wrong.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
