/** Where rows happened: the same however often an import is broken off, and summed up with the claim. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventPlace } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { proveSums } from '../../../server/store/upkeep/prove.ts';
import { read } from '../../cypher.ts';
import { embedded } from '../../engines.ts';
import { openWorld } from '../../store/world.ts';
import { ALIYEV, actor, aRow, breakingAt, importRows } from './rows.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());

const places = () =>
  read<{ place: string | null }>(
    graph,
    'MATCH (e:Evidence) RETURN e.locator AS row, coalesce(e.place, null) AS place ORDER BY row',
  );

describe('a country that the table itself brings', () => {
  const place = { country: 'Mongolia' };
  const rows = Array.from({ length: 16 }, (_, at) =>
    aRow(at + 1, { place, objects: at === 5 ? [actor('Somebody', 'Mongolia', 'Government')] : [ALIYEV] }),
  );

  it('is a place from the batch on in which somebody of it acts, also where the import was broken off', async () => {
    await expect(importRows(graph, breakingAt(rows, 13))).rejects.toThrow('broken off');
    await importRows(graph, rows);
    const resumed = await places();
    await graph.close();
    graph = await openWorld(embedded.open);
    await importRows(graph, rows);
    expect(await places()).toEqual(resumed);
    expect(resumed.filter((row) => row.place === null)).toHaveLength(4);
    expect((await proveSums(graph)).differences).toEqual([]);
  });

  it('is not made for the sake of a place', async () => {
    await importRows(graph, [aRow(1, { place })]);
    expect(await places()).toMatchObject([{ place: null }]);
    expect(await read(graph, "MATCH (e:Entity {name: 'Mongolia'}) RETURN e.id AS id")).toEqual([]);
  });
});

it('adds the place of a later row to the claim', async () => {
  const at = (row: number, where?: EventPlace) => aRow(row, { day: '2018-01-09', ...(where && { place: where }) });
  await importRows(graph, [at(1), at(2), at(3), at(4), at(5, { name: 'Baku', country: 'AZE' })]);
  expect(await read(graph, 'MATCH (c:Claim) RETURN c.places AS places')).toEqual([{ places: ['baku'] }]);
  expect((await proveSums(graph)).differences).toEqual([]);
});
