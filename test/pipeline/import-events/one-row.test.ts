/** What a row becomes: a claim with the row as its evidence, or a reason why not. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rejected } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { articlesByIds } from '../../../server/store/read/articles/articles.ts';
import { evidenceByIds } from '../../../server/store/read/articles/evidence.ts';
import { claimsByIds } from '../../../server/store/read/claims/claims.ts';
import { countAll } from '../../../server/store/read/histories.ts';
import { reader } from '../../../server/store/run.ts';
import { embedded } from '../../engines.ts';
import { openWorld } from '../../store/world.ts';
import { ALIYEV, actor, aRow, DATA_SET, idsOf, importRows, MUNIR } from './rows.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openWorld(embedded.open);
});
afterEach(() => graph.close());
const ids = (label: 'Evidence' | 'Claim') => idsOf(graph, label);
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
