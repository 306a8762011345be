/** /metrics: off unless asked for, for whoever may read, and bounded whatever clients send. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { makeMetrics } from '../../server/http/metrics.ts';
import { openSampleApp, type SampleApp } from './sample-app.ts';

const metrics = makeMetrics({ engine: 'sample 1.0', writes: () => 7 });

describe('/metrics', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await openSampleApp({ metrics });
  });
  afterAll(() => sample.close());
  const figures = async () => (await request(sample.app).get('/metrics').expect(200)).text;
  const post = (query: string, operationName?: string) =>
    request(sample.app).post('/graphql').send({ query, operationName });

  it('counts requests by route and status, and times operations by name', async () => {
    await post('query Overview { stats { claims } }').expect(200);
    await post('query Broken { entity(id: "missing") { id } }');
    await request(sample.app).get('/claim/none').set('accept', 'application/json').expect(404);
    const text = await figures();
    expect(text).toMatch(/readout_http_requests_total\{route="\/graphql",method="POST",status="200"\} 2/);
    expect(text).toMatch(/readout_http_requests_total\{route="\/claim",method="GET",status="404"\} 1/);
    expect(text).toMatch(/readout_http_request_seconds_count\{route="\/graphql"\} 2/);
    expect(text).toMatch(/readout_graphql_operation_seconds_count\{operation="Overview",kind="query",code="OK"\} 1/);
    expect(text).toMatch(
      /readout_graphql_operation_seconds_count\{operation="Broken",kind="query",code="NOT_FOUND"\} 1/,
    );
  });

  it('tells of the graph, its engine and the process', async () => {
    metrics.onQuery({ name: 'claim/by-ids', kind: 'read', ms: 3, failed: true, requestId: 'r' });
    const text = await figures();
    expect(text).toMatch(/readout_graph_query_seconds_count\{query="claim\/by-ids",kind="read"\} 1/);
    expect(text).toMatch(/readout_graph_query_failures_total\{query="claim\/by-ids"\} 1/);
    expect(text).toMatch(/readout_graph_writes 7/);
    expect(text).toMatch(/readout_engine_info\{engine="sample 1\.0"\} 1/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  it('does not grow with what clients make up', async () => {
    for (let at = 0; at < 150; at++)
      metrics.onOperation({ requestId: 'r', user: 'u', name: `Made${at}`, kind: 'query', ms: 1, code: undefined });
    for (const path of ['/a', '/b/c', '/%2e%2e', '/wp-login.php']) await request(sample.app).get(path);
    const text = await figures();
    expect(text.match(/operation_seconds_count\{operation="Made/g)?.length).toBeLessThan(100);
    expect(text).toContain('operation="other"');
    const routes = new Set([...text.matchAll(/requests_total\{route="([^"]+)"/g)].map(([, route]) => route));
    expect([...routes].sort()).toEqual(['/claim', '/graphql', '/metrics', 'page']);
  });
});

it('is nothing where it was not asked for', async () => {
  const sample = await openSampleApp();
  await request(sample.app).get('/metrics').set('accept', 'application/json').expect(404);
  await sample.close();
});

it('needs a token where others can reach the server', async () => {
  const config = { host: '10.0.0.5', isPublic: true };
  const sample = await openSampleApp({ metrics, config, tokens: { reader: { name: 'Rita', role: 'read' } } });
  const get = () => request(sample.app).get('/metrics').set('host', '127.0.0.1');
  await get().expect(401);
  await get().set('authorization', 'Bearer reader').expect(200);
  await sample.close();
});
