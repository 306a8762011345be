/** `readout import events`: an event table → claims and evidence. Running it again goes on where it stopped, or changes nothing. */
import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { createSchema } from '../graph/schema.ts';
import type { ImportReport } from '../pipeline/import-events/import-events.ts';
import type { ImportEventsOptions } from './import-events/options.ts';
import { openReport, Reasons } from './import-events/rejected-rows.ts';
import type { Opened } from './opened.ts';
import { withRate } from './rate-line.ts';
import { StoppedError, unlessStopped } from './stopped.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';
import { WrongUseError } from './wrong-use.ts';

export async function importEventsFrom(options: ImportEventsOptions, terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.env);
  checkMap(options);
  // Readers of tables and the names of countries are loaded for this command alone.
  const { openEventTable } = await import('./import-events/event-table.ts');
  const mapText = options.map === undefined ? undefined : await readMap(options.map);
  const table = await openEventTable({ ...options, mapText }, terminal).catch(
    unlessStopped(terminal.stop, 'Stopped before anything was written.'),
  );
  try {
    const opened = await terminal.open(config);
    try {
      if (!options.dryRun) await createSchema(opened.graph);
      await run(opened, table, { options, terminal });
    } finally {
      await opened.close();
    }
  } finally {
    await table.close();
  }
}

type EventTable = Awaited<ReturnType<typeof import('./import-events/event-table.ts')['openEventTable']>>;
interface Asked {
  readonly options: ImportEventsOptions;
  readonly terminal: Terminal;
}

async function run({ graph }: Opened, table: EventTable, { options, terminal }: Asked): Promise<void> {
  const { importEvents } = await import('../pipeline/import-events/import-events.ts');
  const began = performance.now();
  const line = makeProgressLine(terminal);
  const show = withRate(line.show);
  const reasons = new Reasons();
  const report = options.report === undefined ? undefined : await openReport(options.report);
  const { title = table.name, publisher, published, url } = options;
  const result = await importEvents(
    graph,
    { dataSet: { id: table.id, title, publisher, publishedOn: published, url }, rows: table.rows() },
    {
      stamp: { by: 'import', at: new Date().toISOString() },
      method: table.method,
      dryRun: options.dryRun,
      rereads: report !== undefined,
      onRejected: (row) => {
        reasons.add(row);
        return report?.add(row);
      },
      onRows: (done) => show({ what: 'Rows', done, total: Math.max(done, table.lines) }),
      onSettled: ({ done, total }) => show({ what: 'Sums', done, total }),
      signal: terminal.stop,
    },
  ).finally(async () => {
    line.done();
    await report?.close();
  });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (report === undefined) for (const reason of reasons.lines()) terminal.err(`${reason}\n`);
  if (!options.dryRun && !result.whole) throw stopped(result, table.lines);
  terminal.out(
    options.json ? `${JSON.stringify(toJson(result, { seconds, options }))}\n` : toText(result, { seconds, options }),
  );
}

function checkMap({ format, map }: ImportEventsOptions): void {
  if (format === 'csv' && map === undefined)
    throw new WrongUseError('A CSV file needs --map: a file that says which column is what (docs/event-tables.md).');
  if (format !== 'csv' && map !== undefined)
    throw new WrongUseError(`--map goes with --format csv: the columns of ${format} are known.`);
}

async function readMap(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InvalidInputError(`The mapping "${file}" cannot be read: ${(error as Error).message}.`);
  }
}

const stopped = ({ rows }: ImportReport, total: number): StoppedError =>
  new StoppedError(
    `Stopped after ${number(rows)} of about ${number(total)} rows. They are kept: run the same command again to go on with the rest.`,
  );

interface Told {
  readonly seconds: number;
  readonly options: ImportEventsOptions;
}

function toJson(
  { dataSet, rows, evidence, repeats, rejected, entities, isNew, predicates }: ImportReport,
  { seconds, options }: Told,
) {
  const counts = { dataSet, rows, evidence, repeats, rejected, entities, isNew, seconds };
  return options.dryRun ? { ...counts, dryRun: true, predicates: Object.fromEntries(predicates) } : counts;
}

const number = (count: number): string => count.toLocaleString('en');

function toText(result: ImportReport, { seconds, options: { dryRun } }: Told): string {
  const { dataSet, rows, evidence, repeats, rejected, entities, isNew } = result;
  const made = `${entities === 1 ? '1 entity' : `${number(entities)} entities`} ${dryRun ? 'would be' : entities === 1 ? 'is' : 'are'} new`;
  const counts = `${number(rows)} rows: ${number(evidence)} are evidence, ${number(repeats)} repeat others, ${number(rejected)} cannot be used`;
  if (dryRun) return `Nothing was written. ${counts}; ${made}.\n${predicateLines(result)}`;
  if (!isNew) return `Nothing is new: the graph held all ${counts}. Data set ${dataSet}.\n`;
  return `The table is imported as ${dataSet}. ${counts}; ${made}. ${number(seconds)} s.\n`;
}

const predicateLines = ({ predicates }: ImportReport): string =>
  [...predicates]
    .sort(([, a], [, b]) => b - a)
    .map(([predicate, count]) => `  ${predicate}: ${number(count)}\n`)
    .join('');
