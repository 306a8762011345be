/** Importing rows: what they become, that nothing is counted twice, and that a broken import goes on. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRejected, rejected } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { deleteArticle, restoreArticle } from '../../../server/pipeline/delete-article.ts';
import { articlesByIds } from '../../../server/store/read/articles.ts';
import { claimsByIds } from '../../../server/store/read/claims.ts';
import { evidenceByIds } from '../../../server/store/read/evidence.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { read } from '../../cypher.ts';
import { embedded } from '../../engines.ts';
import { openWorld, stamp } from '../../store/world.ts';
import { ALIYEV, actor, aRow, breakingAt, DATA_SET, importRows, MUNIR } from './rows.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());

const many = (count: number) => Array.from({ length: count }, (_, at) => aRow(at + 1));
const ids = async (label: 'Evidence' | 'Claim') =>
  (await read<{ id: string }>(graph, `MATCH (x:${label}) RETURN x.id AS id ORDER BY id`)).map(({ id }) => id);
const NO_COUNTS = { rows: 0, evidence: 0, repeats: 0, rejected: 0, entities: 0 };

describe('a row', () => {
  it('becomes a claim of the known actors, with the row as its evidence', async () => {
    const place = { name: 'Baku', country: 'AZE' };
    const report = await importRows(graph, [
      aRow(1, { place, code: { scheme: 'CAMEO', value: '044', intensity: 2.5 } }),
    ]);
    expect(report).toMatchObject({
      ...NO_COUNTS,
      rows: 1,
      evidence: 1,
      isNew: true,
      whole: true,
      dataSet: DATA_SET.id,
    });
    const [evidence] = [...(await evidenceByIds(reader(graph), await ids('Evidence'))).values()];
    expect(evidence).toMatchObject({
      article: DATA_SET.id,
      locator: 'row 1',
      quote: 'row 1 as written',
      place: 'baku',
      attribution: [],
      certainty: 'UNSTATED',
      temporality: 'PAST_OR_PRESENT',
      speechAct: 'REPORTS',
      reportedAt: '2018-01-02',
      code: { scheme: 'CAMEO', value: '044', intensity: 2.5 },
      method: 'tests@1',
    });
    const [claim] = [...(await claimsByIds(reader(graph), await ids('Claim'))).values()];
    expect(claim).toMatchObject({ predicate: 'MET_WITH', validFrom: '2018-01-02', shown: true });
    expect([claim?.subject, claim?.object].sort()).toEqual(['aliyev', 'munir']);
  });

  it('was reported when the data set came out, where that is said', async () => {
    await importRows(graph, [aRow(1)], { publishedOn: '2019-05', publisher: 'Geo News' });
    const [evidence] = [...(await evidenceByIds(reader(graph), await ids('Evidence'))).values()];
    expect(evidence).toMatchObject({ reportedAt: '2019-05', publisher: 'geo' });
    expect((await articlesByIds(reader(graph), [DATA_SET.id])).get(DATA_SET.id)).toMatchObject({
      text: '',
      state: 'ACTIVE',
      publishedOn: '2019-05',
    });
  });

  it('of several actors is one row with a claim for each pair', async () => {
    const row = aRow(1, {
      subjects: [MUNIR, actor('Zara Quill', 'PAK')],
      objects: [ALIYEV, actor('Zakir Hasanov'), MUNIR],
    });
    expect(await importRows(graph, [row])).toMatchObject({ ...NO_COUNTS, rows: 1, evidence: 1, entities: 1 });
    expect((await ids('Claim')).length).toBe(5);
  });

  it('that joins a thing to itself, or says a name that is none, is told of', async () => {
    const told: string[] = [];
    const rows = [
      aRow(1, { objects: [actor('asim  MUNIR', 'PAK')] }),
      aRow(2, { objects: [actor('…')] }),
      aRow(3, { objects: [actor('x\0y')] }),
      aRow(4, { objects: [actor('\ud800 Zara')] }),
      aRow(5, {
        subjects: Array.from({ length: 11 }, (_, at) => actor(`A ${at}`)),
        objects: Array.from({ length: 10 }, (_, at) => actor(`B ${at}`)),
      }),
      aRow(6, { predicate: 'SIGNED' }),
      rejected(8, 'The line is not UTF-8.'),
    ];
    const report = await importRows(graph, rows, {
      onRejected: ({ line, reason }) => void told.push(`${line}: ${reason}`),
    });
    expect(report).toMatchObject({ ...NO_COUNTS, rows: 7, rejected: 7 });
    expect(told).toEqual([
      '2: The row would join a thing to itself.',
      '3: A name has 1 to 200 characters, with a letter or digit among them.',
      '4: A name has 1 to 200 characters, with a letter or digit among them.',
      '5: A name has 1 to 200 characters, with a letter or digit among them.',
      '6: The row joins more than 100 pairs.',
      '7: The code does not join two of these kinds.',
      '8: The line is not UTF-8.',
    ]);
    expect(await countAll(reader(graph))).toMatchObject({ claims: 0, evidence: 0 });
  });

  it('of a visit is a meeting where a person is visited', async () => {
    const coded = { predicate: 'VISITED', otherwise: 'MET_WITH' } as const;
    const report = await importRows(graph, [
      aRow(1, coded),
      aRow(2, { ...coded, objects: [actor('Azerbaijan', 'Azerbaijan')] }),
    ]);
    expect([...report.predicates]).toEqual([
      ['MET_WITH', 1],
      ['VISITED', 1],
    ]);
  });
});

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
