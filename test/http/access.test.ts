/** Who gets in: everybody at this computer; where others can reach the server, whoever has a token. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { PER_MINUTE } from '../../server/http/rate-limits.ts';
import { openSampleApp, type SampleApp } from './sample-app.ts';

const TOKENS = { reader: { name: 'Rita', role: 'read' }, writer: { name: 'Will', role: 'write' } } as const;
const PUBLIC = { host: '10.0.0.5', isPublic: true };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const READ = { query: '{ stats { claims } }' };
const WRITE = {
  query: 'mutation { addArticle(input: { title: "t", text: "x" }) { alreadyKnown } }',
};

const post = ({ app }: SampleApp, body: object, headers: Record<string, string> = {}) =>
  request(app)
    .post('/graphql')
    .set({ host: '127.0.0.1', ...headers })
    .send(body);
const codeOf = ({
  body,
}: {
  readonly body: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
}) => body.errors?.[0]?.extensions.code;

describe('at this computer', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await openSampleApp({ tokens: TOKENS });
  });
  afterAll(() => sample.close());

  it('needs no token', async () => {
    await post(sample, WRITE).expect(200);
  });

  it('honours one that is given all the same', async () => {
    await post(sample, WRITE, bearer('writer')).expect(200);
    expect(codeOf(await post(sample, WRITE, bearer('reader')).expect(403))).toBe('FORBIDDEN');
    expect(codeOf(await post(sample, READ, bearer('wrong')).expect(401))).toBe('UNAUTHENTICATED');
  });

  it('is never limited', async () => {
    for (let at = 0; at <= PER_MINUTE.changes; at++) await post(sample, WRITE).expect(200);
    for (let at = 0; at <= PER_MINUTE.wrongTokens; at++) await post(sample, READ, bearer('wrong')).expect(401);
    await post(sample, READ).expect(200);
  });
});

describe('where others can reach it', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await openSampleApp({ config: PUBLIC, tokens: TOKENS });
  });
  afterAll(() => sample.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    request(sample.app)
      .get(path)
      .set({ host: '127.0.0.1', ...headers });

  test.each(['/', '/explore', '/graphiql', '/assets/app-1a2b.js', '/healthz', '/readyz'])('%s is open', (path) =>
    get(path).expect(200),
  );

  test.each([
    ['no token', undefined],
    ['a wrong one', 'Bearer wrong'],
    ['another scheme', 'Basic cmVhZGVyOg=='],
    ['a word of its own', 'reader'],
    ['nothing after Bearer', 'Bearer '],
    ['the name of something every object has', 'Bearer constructor'],
  ])('gives no data for %s', async (_, authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const answers = [
      post(sample, READ, headers),
      post(sample, WRITE, headers),
      get(`/graphql?query=${encodeURIComponent(READ.query)}`, { ...headers, 'apollo-require-preflight': '1' }),
      get('/export/claims.csv', headers),
      get('/EXPORT/entities.csv', headers),
      get('/export/none.csv', headers),
      get('/claim/claim/0', { ...headers, accept: 'application/ld+json' }),
      get('/claim/claim/0', { ...headers, accept: 'text/x-bibtex' }),
      get('/claim/claim/0', { ...headers, accept: '*/*;q=0.1,application/json' }),
    ];
    for (const answer of await Promise.all(answers)) {
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.body.errors[0].message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('gives a browser that follows a link the page, the same whether the claim exists or not', async () => {
    const [one, none] = await Promise.all(
      ['claim/0', 'claim/none'].map((id) => get(`/claim/${id}`, { accept: 'text/html' }).expect(200)),
    );
    expect(one?.text).toBe(none?.text);
  });

  it('says no more of an entity to whoever brings no token', async () => {
    const [one, none] = await Promise.all(
      ['country/pakistan', 'country/atlantis'].map((id) => get(`/entity/${id}`, { accept: 'text/html' }).expect(200)),
    );
    expect(one?.text).toBe(none?.text);
    await get('/dyad/country/pakistan/country/atlantis', { accept: 'text/html' }).expect(200);
  });

  it('lets a reader read, and not write', async () => {
    await post(sample, READ, bearer('reader')).expect(200);
    await get('/export/claims.csv', bearer('reader')).expect(200);
    await get('/claim/claim/0', { ...bearer('reader'), accept: 'application/ld+json' }).expect(200);
    const { body } = await post(sample, WRITE, bearer('reader')).expect(403);
    expect(body.errors[0]).toMatchObject({
      message: 'The token of Rita may read, not write. Ask whoever runs this server for one that may.',
      extensions: { code: 'FORBIDDEN' },
    });
    const both = {
      query: `query A ${READ.query} ${WRITE.query.replace('mutation', 'mutation B')}`,
      operationName: 'B',
    };
    await post(sample, both, bearer('reader')).expect(403);
    await post(sample, { ...both, operationName: 'A' }, bearer('reader')).expect(200);
  });

  it('lets a writer do both', async () => {
    await post(sample, READ, bearer('writer')).expect(200);
    await post(sample, WRITE, bearer('writer')).expect(200);
  });

  it('answers at its own names and those of PUBLIC_HOSTS', async () => {
    const named = await openSampleApp({ config: { ...PUBLIC, publicHosts: ['readout.example.org'] } });
    const at = (host: string) => request(named.app).get('/healthz').set({ host });
    for (const host of ['10.0.0.5:4000', 'readout.example.org', 'localhost']) await at(host).expect(200);
    const { body } = await at('evil.example').expect(421);
    expect(body.errors[0].message).toContain('PUBLIC_HOSTS');
    await named.close();
    const open = await openSampleApp({ config: { ...PUBLIC, host: '0.0.0.0' } });
    await request(open.app).get('/healthz').set({ host: 'any.example' }).expect(200);
    await open.close();
  });
});

describe('the limits where others can reach it', () => {
  const open = () => openSampleApp({ config: { ...PUBLIC, trustProxy: ['loopback'] }, tokens: TOKENS });
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('count the changes of an address, each of a document', async () => {
    const sample = await open();
    const many = {
      query: `mutation { ${Array.from({ length: PER_MINUTE.changes }, (_, at) => `a${at}: withdraw(id: "x") { id }`).join(' ')} }`,
    };
    await post(sample, many, { ...bearer('writer'), ...from('192.0.2.1') });
    const answer = await post(sample, WRITE, { ...bearer('writer'), ...from('192.0.2.1') }).expect(429);
    expect(codeOf(answer)).toBe('RATE_LIMITED');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await post(sample, READ, { ...bearer('writer'), ...from('192.0.2.1') }).expect(200);
    await post(sample, WRITE, { ...bearer('writer'), ...from('192.0.2.2') }).expect(200);
    await sample.close();
  });

  it('count wrong tokens, and those only', async () => {
    const asked: string[] = [];
    const sample = await openSampleApp({
      config: { ...PUBLIC, trustProxy: ['loopback'] },
      tokens: TOKENS,
      onToken: (token) => asked.push(token),
    });
    for (let at = 0; at < PER_MINUTE.wrongTokens; at++) {
      await post(sample, READ, from('192.0.2.1')).expect(401);
      await post(sample, READ, { ...bearer('wrong'), ...from('192.0.2.1') }).expect(401);
    }
    await post(sample, READ, from('192.0.2.1')).expect(401);
    const answer = await post(sample, READ, { ...bearer('reader'), ...from('192.0.2.1') }).expect(429);
    expect(codeOf(answer)).toBe('RATE_LIMITED');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await post(sample, READ, { ...bearer('reader'), ...from('192.0.2.2') }).expect(200);
    expect(asked).toHaveLength(PER_MINUTE.wrongTokens + 1);
    await sample.close();
  });

  it('count all requests', async () => {
    const sample = await open();
    const ask = () =>
      request(sample.app)
        .get('/export/none')
        .set({ host: '127.0.0.1', ...from('192.0.2.1') });
    for (let at = 0; at < PER_MINUTE.requests; at += 50) await Promise.all(Array.from({ length: 50 }, ask));
    const answer = await ask().expect(429);
    expect(codeOf(answer)).toBe('RATE_LIMITED');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await sample.close();
  });

  it('believe nobody who says for whom it asks, unless TRUST_PROXY names it', async () => {
    const sample = await openSampleApp({ config: PUBLIC, tokens: TOKENS });
    for (let at = 0; at < PER_MINUTE.wrongTokens; at++)
      await post(sample, READ, { ...bearer('wrong'), ...from(`192.0.2.${at}`) }).expect(401);
    await post(sample, READ, { ...bearer('wrong'), ...from('192.0.2.99') }).expect(429);
    await sample.close();
  });
});
