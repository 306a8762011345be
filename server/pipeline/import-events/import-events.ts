/**
 * Importing an event table: rows → claims and evidence of a data set, in batches. Each batch is one transaction that also notes how far the
 * table has been read, so an import that was killed goes on after the last batch, and importing the same table again changes nothing.
 */

import { InvalidInputError } from '../../domain/errors.ts';
import type { EventRow, RejectedRow } from '../../domain/event-row.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Stamp } from '../../review/state-claim.ts';
import { saveEvents } from '../../store/events/save-events.ts';
import { reader, writer } from '../../store/run.ts';
import { settleSums } from '../../store/upkeep/settle.ts';
import { addReadings, NOTHING_READ, type Reading, saveReading } from '../../store/write/data-sets.ts';
import type { ArticleToSave } from '../../store/write/save.ts';
import { batchesOf } from './batches.ts';
import { checkDataSet, type DataSet, expectedDataSet, readingOf, refuseHidden, saveDataSet } from './data-set.ts';
import { type Prepared, Preparing } from './prepare-batch.ts';

export interface ImportOptions {
  readonly stamp: Stamp;
  /** The reader of the table, as in `icews@1`. */
  readonly method: string;
  /** Reads and counts everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Told of each row that cannot be used. */
  readonly onRejected?: ((row: RejectedRow) => void | Promise<void>) | undefined;
  /** Reads a table that was imported before once more, to tell which of its rows cannot be used. */
  readonly rereads?: boolean;
  /** How many rows have been read. */
  readonly onRows?: (rows: number) => void;
  readonly onSettled?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends it after the batch that is being written. */
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
}

export interface ImportReport extends Reading {
  readonly dataSet: string;
  /** False where the graph held every row before; in a dry run, where the data set was begun before. */
  readonly isNew: boolean;
  /** Of the claims in the rows that were read this time. */
  readonly predicates: ReadonlyMap<Predicate, number>;
}

const BATCH = 10_000;

/**
 * Gives the counts of the whole table, those of earlier runs included: rows = evidence + repeats + rejected. `whole` is false where it was
 * stopped. Throws ConflictError where the data set was deleted, InvalidInputError where the table holds no rows.
 */
export async function importEvents(
  graph: Graph,
  { dataSet, rows }: { readonly dataSet: DataSet; readonly rows: AsyncIterable<EventRow | RejectedRow> },
  options: ImportOptions,
): Promise<ImportReport> {
  checkDataSet(dataSet);
  const before = await readingOf(graph, dataSet.id);
  const isDone = before.whole && options.dryRun !== true && options.rereads !== true;
  const importing = new Importing(graph, dataSet, { ...options, before });
  if (!isDone) await importing.read(rows);
  const report = importing.report();
  if (options.dryRun !== true && report.whole) await settleSums(graph, options.onSettled);
  return report;
}

class Importing {
  readonly #graph: Graph;
  readonly #dataSet: DataSet;
  readonly #options: ImportOptions;
  /** How far earlier runs read. */
  readonly #before: Reading;
  readonly #predicates = new Map<Predicate, number>();
  #article: ArticleToSave | undefined;
  /** What is committed or, in a dry run, counted. */
  #reading: Reading;
  #isNew = false;

  constructor(graph: Graph, dataSet: DataSet, options: ImportOptions & { readonly before: Reading }) {
    this.#graph = graph;
    this.#dataSet = dataSet;
    this.#options = options;
    this.#before = options.dryRun === true ? NOTHING_READ : options.before;
    this.#reading = this.#before;
    this.#isNew = options.dryRun === true && options.before.rows === 0;
  }

  report = (): ImportReport => ({
    ...this.#reading,
    dataSet: this.#dataSet.id,
    isNew: this.#isNew,
    predicates: this.#predicates,
  });

  async read(rows: AsyncIterable<EventRow | RejectedRow>): Promise<void> {
    const { batchSize: size = BATCH, signal } = this.#options;
    const preparing = await this.#preparing();
    let writing: Promise<void> = Promise.resolve();
    let done = 0;
    try {
      for await (const batch of batchesOf(rows, { size, boundary: this.#before.rows })) {
        // The next batch is prepared while the one before it is written.
        const prepared = await preparing.prepare(batch);
        await writing;
        if (signal?.aborted) return;
        done += batch.length;
        writing = this.#take(prepared, { isKnown: done <= this.#before.rows, done });
        writing.catch(() => undefined); // awaited in the next round, or below
      }
      await writing;
    } finally {
      // Where reading failed, the batch that is being written still comes to its end.
      await writing.catch(() => undefined);
    }
    if (done === 0) throw new InvalidInputError('The table has a header, but no rows.');
    if (!this.#reading.whole) await this.#note({ ...this.#reading, whole: true });
  }

  async #preparing(): Promise<Preparing> {
    const { method, stamp } = this.#options;
    return new Preparing(reader(this.#graph), {
      dataSet: await expectedDataSet(this.#graph, this.#dataSet, stamp),
      method,
      at: stamp.at,
    });
  }

  /** Writes a batch, unless an earlier run did, and tells what could not be used of it. */
  async #take(
    prepared: Prepared,
    { isKnown, done }: { readonly isKnown: boolean; readonly done: number },
  ): Promise<void> {
    if (!isKnown) await this.#note(addReadings(this.#reading, prepared.counts), prepared);
    for (const [predicate, count] of prepared.predicates)
      this.#predicates.set(predicate, (this.#predicates.get(predicate) ?? 0) + count);
    for (const row of prepared.rejected) await this.#options.onRejected?.(row);
    this.#options.onRows?.(done);
  }

  /** One transaction: the rows, and how far the table has been read. */
  async #note(reading: Reading, batch?: Prepared): Promise<void> {
    if (this.#options.dryRun !== true) {
      this.#article ??= await saveDataSet(this.#graph, this.#dataSet, this.#options.stamp);
      const dataSet = this.#article;
      const added = await this.#graph.write(async (transaction) => {
        const run = writer(transaction);
        // Somebody may delete the data set while it is being read.
        await refuseHidden(run, dataSet.id, await saveReading(run, dataSet.id, reading));
        return batch === undefined ? 0 : (await saveEvents(run, { ...batch, dataSet })).added;
      });
      if (added > 0) this.#isNew = true;
    }
    this.#reading = reading;
  }
}
