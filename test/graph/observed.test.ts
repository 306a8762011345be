/** What is told of queries: their names, how they ended, never what they asked for. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Graph, Query } from '../../server/graph/graph.ts';
import { counted, observed, type QueryEvent } from '../../server/graph/observed.ts';
import { nameOf, perType, QUERY_NAMES, query, withTypes } from '../../server/graph/queries.ts';
import { embedded } from '../engines.ts';

describe('the name of a query', () => {
  test.each(QUERY_NAMES.map((name) => [name]))('%s is known from its text', (name) => {
    expect(nameOf(query(name))).toBe(name);
  });

  it('is known whatever words are filled in', () => {
    expect(nameOf(withTypes(query('relation/among'), ['MET_WITH', 'SIGNED']))).toBe('relation/among');
    expect(nameOf(perType(query('graph/clear'), ['Finding']).get('Finding') ?? query('graph/ping'))).toBe(
      'graph/clear',
    );
    expect(nameOf('CREATE INDEX x' as Query)).toBe('schema');
  });
});

describe('an observed graph', () => {
  let inner: Graph;
  let graph: Graph;
  const events: QueryEvent[] = [];
  beforeAll(async () => {
    inner = await embedded.open();
    graph = observed(inner, (event) => events.push(event));
  });
  afterAll(() => inner.close());
  const told = () => events.splice(0).map(({ name, kind, failed }) => ({ name, kind, failed }));

  it('answers as before, and tells of reads and of each statement of a write', async () => {
    expect(await graph.read(query('graph/ping'))).toEqual([{ answer: 1 }]);
    const rows = await graph.write(async ({ run }) => {
      await run(query('token/save'), { id: 'secret', values: { createdAt: '2026' } });
      return run(query('token/by-ids'), { ids: ['secret'] });
    });
    expect(rows).toHaveLength(1);
    expect(events.every(({ ms }) => ms >= 0)).toBe(true);
    expect(JSON.stringify(events)).not.toContain('secret');
    expect(told()).toEqual([
      { name: 'graph/ping', kind: 'read', failed: false },
      { name: 'token/save', kind: 'write', failed: false },
      { name: 'token/by-ids', kind: 'write', failed: false },
    ]);
    expect(graph.engine).toBe(inner.engine);
  });

  it('tells of what failed, and fails as before', async () => {
    await expect(graph.read('RETURN nonsense(1) AS x' as Query)).rejects.toMatchObject({ code: 'INVALID_QUERY' });
    expect(told()).toEqual([{ name: 'schema', kind: 'read', failed: true }]);
  });
});

describe('a counted graph', () => {
  it('knows how many writes run or wait, also after one failed', async () => {
    const { graph, writes } = counted(await embedded.open());
    const ping = () => graph.write(({ run }) => run(query('graph/ping')));
    const all = [ping(), ping(), graph.write(() => Promise.reject(new Error('no')))];
    expect(writes()).toBe(3);
    await Promise.allSettled(all);
    expect(writes()).toBe(0);
    await graph.close();
  });
});
