/** Importing a table: it counts exactly, changes nothing the second time, and may be counted only. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rejected } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/undoing/delete-article.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { openWorld, stamp } from '../../store/world.ts';
import { actor, aRow, breakingAt, DATA_SET, idsOf, importRows, MUNIR, many } from './rows.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());
const ids = (label: 'Evidence' | 'Claim') => idsOf(graph, label);

describe('a table', () => {
  it('counts exactly: rows = evidence + repeats + rejected, a key that comes twice being a repeat', async () => {
    const rows = [
      ...many(9),
      aRow(10, { key: 'key 1' }),
      aRow(11, { key: 'key 9', objects: [actor('Zakir Hasanov')] }),
      rejected(13, 'no'),
      aRow(13, { objects: [MUNIR] }),
    ];
    expect(await importRows(graph, rows)).toMatchObject({ rows: 13, evidence: 9, repeats: 2, rejected: 2 });
    expect(await ids('Evidence')).toHaveLength(9);
  });

  it('imported again changes nothing and says so', async () => {
    const rows = [...many(9), rejected(11, 'no')];
    const first = await importRows(graph, rows);
    const before = [await ids('Claim'), await ids('Evidence'), await countAll(reader(graph))];
    const told: number[] = [];
    for (const rereads of [false, true]) {
      const again = await importRows(graph, rows, { rereads, onRejected: ({ line }) => void told.push(line) });
      expect(again).toEqual({ ...first, isNew: false, predicates: expect.any(Map) });
    }
    expect(told).toEqual([11]);
    expect([await ids('Claim'), await ids('Evidence'), await countAll(reader(graph))]).toEqual(before);
  });
  it('without rows is refused, and one that cannot be read leaves nothing', async () => {
    await expect(importRows(graph, [])).rejects.toThrow('no rows');
    await expect(importRows(graph, breakingAt([], 0))).rejects.toThrow('broken off');
    await expect(importRows(graph, many(1), { title: ' ' })).rejects.toThrow('A title has');
    await expect(importRows(graph, many(1), { publishedOn: '2019-13' })).rejects.toThrow('not a year');
    expect(await countAll(reader(graph))).toMatchObject({ articles: 0 });
  });

  it('is only counted in a dry run', async () => {
    const rows = [...many(9), aRow(10, { objects: [actor('Zara Quill')] }), rejected(12, 'no')];
    const before = await countAll(reader(graph));
    const dry = await importRows(graph, rows, { dryRun: true });
    expect(await countAll(reader(graph))).toEqual(before);
    const real = await importRows(graph, rows);
    expect({ ...dry, whole: true }).toEqual(real);
    expect(await importRows(graph, rows, { dryRun: true })).toMatchObject({
      rows: 11,
      evidence: 10,
      entities: 0,
      isNew: false,
    });
  });

  it('that was deleted is refused until it is restored', async () => {
    const first = await importRows(graph, many(5));
    await deleteArticle(graph, DATA_SET.id, stamp());
    await expect(importRows(graph, many(5))).rejects.toThrow(
      /was deleted\. Bring it back first: .*restoreArticle\(id: "article-of-rows"\)/,
    );
    await restoreArticle(graph, DATA_SET.id, stamp());
    expect(await importRows(graph, many(5))).toMatchObject({ ...first, isNew: false, predicates: expect.any(Map) });
  });
});
