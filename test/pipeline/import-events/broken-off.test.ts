/** An import that broke off, or was stopped, goes on after its last batch and ends as if it had not. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRejected, rejected } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { read } from '../../cypher.ts';
import { embedded } from '../../engines.ts';
import { openWorld } from '../../store/world.ts';
import { actor, aRow, breakingAt, idsOf, importRows, many } from './rows.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());
const ids = (label: 'Evidence' | 'Claim') => idsOf(graph, label);

describe('a table', () => {
  it('that broke off goes on after the last batch, as often as it breaks, and ends as if it had not', async () => {
    const rows = many(23).map((row) =>
      row.row % 5 === 0
        ? rejected(row.line, 'no')
        : aRow(row.row, {
            objects: [actor(`New ${row.row % 7} Name`, 'Armenia', 'Government')],
            ...(row.row % 6 === 0 && { key: 'one' }),
          }),
    );
    for (const at of [3, 6, 13, 22]) {
      await expect(importRows(graph, breakingAt(rows, at), { batchSize: at === 13 ? 3 : 4 })).rejects.toThrow(
        'broken off',
      );
      const { rows: kept } = (
        await read<{ rows: number | null }>(graph, 'MATCH (a:Article) RETURN a.readRows AS rows')
      )[0] ?? { rows: null };
      expect(kept ?? 0).toBeLessThanOrEqual(at);
    }
    const resumed = await importRows(graph, rows);
    const left = { claims: await ids('Claim'), evidence: await ids('Evidence'), counts: await countAll(reader(graph)) };
    await graph.close();
    graph = await openWorld(embedded.open);
    const whole = await importRows(graph, rows);
    expect({ ...resumed, predicates: 0 }).toEqual({ ...whole, predicates: 0 });
    expect(resumed).toMatchObject({ rows: 23, rejected: rows.filter(isRejected).length, repeats: 2 });
    expect({
      claims: await ids('Claim'),
      evidence: await ids('Evidence'),
      counts: await countAll(reader(graph)),
    }).toEqual(left);
  });

  it('ends after the running batch when asked to, and goes on later', async () => {
    const stop = new AbortController();
    const report = await importRows(graph, many(20), {
      signal: stop.signal,
      onRows: (done) => done >= 8 && stop.abort(),
    });
    expect(report).toMatchObject({ whole: false });
    expect(report.rows).toBeLessThan(20);
    expect(await ids('Evidence')).toHaveLength(report.evidence);
    expect(await importRows(graph, many(20))).toMatchObject({ rows: 20, evidence: 20, whole: true, isNew: true });
  });
});
