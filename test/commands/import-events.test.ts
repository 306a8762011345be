/** `import events`: what it says, in words and as JSON; the report of rows; stopping and going on. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Open } from '../../server/commands/opened.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { embedded } from '../engines.ts';
import { icewsTable } from '../exchange/events/tables.ts';
import { openOn, run } from './sample-terminal.ts';

const TABLE = icewsTable([
  {},
  { 'Event Date': '2018-03-02', 'CAMEO Code': '111' },
  { 'Event ID': '1' },
  { 'Event Date': 'then' },
  { 'Event Date': 'now' },
]);

describe('import events', () => {
  let folder: string;
  let file: string;
  let graph: Graph;
  let open: Open;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-test-'));
    file = join(folder, 'table.tsv');
    await writeFile(file, TABLE);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    graph = await embedded.open();
    open = openOn(graph);
  });

  const importing = async (...args: readonly string[]) => {
    const session = run(['import', 'events', ...args], { open });
    return { code: await session.ended, out: session.out(), err: session.err() };
  };

  it('says what the rows became, why some did not, and the second time that nothing is new', async () => {
    const first = await importing(file, '--format', 'icews');
    expect(first).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^The table is imported as article-\w+\. 5 rows: 2 are evidence, 1 repeat others, 2 cannot be used; 4 entities are new\. [\d.]+ s\.\n$/,
      ),
      err: '  2 times, first in line 5: The date is missing, or is no day of the calendar. Found: then\n',
    });
    expect(await importing(file, '--format', 'icews')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing is new: the graph held all 5 rows/),
      err: '',
    });
  });

  it('answers a program in JSON, and writes each row that cannot be used into a report', async () => {
    const report = join(folder, 'report.csv');
    const { out, err } = await importing(
      file,
      '--format',
      'icews',
      '--json',
      '--report',
      report,
      '--title',
      'Sample',
      '--published',
      '2019',
    );
    expect(JSON.parse(out)).toEqual({
      dataSet: expect.stringMatching(/^article-/),
      rows: 5,
      evidence: 2,
      repeats: 1,
      rejected: 2,
      entities: 4,
      isNew: true,
      seconds: expect.any(Number),
    });
    expect(err).toBe('');
    const lines =
      'line,reason\r\n5,"The date is missing, or is no day of the calendar. Found: then"\r\n6,"The date is missing, or is no day of the calendar. Found: now"\r\n';
    expect(await readFile(report, 'utf8')).toBe(lines);
  });

  it('only counts with --dry-run', async () => {
    const { out } = await importing(file, '--format', 'icews', '--dry-run');
    expect(out).toBe(
      'Nothing was written. 5 rows: 2 are evidence, 1 repeat others, 2 cannot be used; 4 entities would be new.\n  HELD_TALKS_WITH: 1\n  CRITICISED: 1\n',
    );
    expect(await importing(file, '--format', 'icews')).toMatchObject({
      out: expect.stringMatching(/^The table is imported/),
    });
  });

  it('reads a CSV by a mapping', async () => {
    const [csv, map] = [join(folder, 'table.csv'), join(folder, 'map.yaml')];
    await writeFile(csv, 'who,whom,when,what\nZara,Oktay,2018-03-01,met\n');
    await writeFile(
      map,
      'date: when\nsubject: { name: who }\nobject: { name: whom }\npredicate: { column: what, values: { met: MET_WITH } }\n',
    );
    expect(await importing(csv, '--format', 'csv', '--map', map, '--json')).toMatchObject({
      out: expect.stringContaining('"evidence":1'),
    });
    await writeFile(map, 'date: when\nwhom: {}\n');
    expect(await importing(csv, '--format', 'csv', '--map', map)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/map\.yaml:\d: .+\n$/),
    });
  });

  test.each([
    [['none.tsv', '--format', 'icews'], 1, 'There is no file "none.tsv".\n'],
    [['none.tsv', '--format', 'csv'], 2, /^A CSV file needs --map/],
    [['none.tsv', '--format', 'icews', '--map', 'x'], 2, /^--map goes with --format csv/],
    [['none.tsv', '--format', 'xls'], 2, /Allowed choices are icews, plover, csv/],
    [['none.tsv'], 2, /'--format <format>' not specified/],
  ])('refuses %j', async (args, code, words) => {
    expect(await importing(...args)).toEqual({
      code,
      out: '',
      err: typeof words === 'string' ? words : expect.stringMatching(words),
    });
  });

  it('that is stopped says how to go on', async () => {
    const session = run(['import', 'events', file, '--format', 'icews'], {
      open: async (...given) => {
        session.stop();
        return open(...given);
      },
    });
    expect(await session.ended).toBe(130);
    expect(session.err()).toMatch(/Stopped after 0 of about 6 rows\. They are kept: run the same command again/);
  });
});
