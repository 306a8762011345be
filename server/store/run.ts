/** How a store function reaches the graph: reading by `graph.read`, or within a transaction by `transaction.run`. */
import type { Graph, Params, Query, Transaction, Value } from '../graph/graph.ts';
import { hiddenDataSets, hiddenFor, namesHidden } from './hidden.ts';
import { type Memory, memoryOf } from './memory.ts';

export interface Run {
  <Row>(query: Query, params?: Params): Promise<Row[]>;
  /** Only of readers: within a transaction everything is read anew. */
  readonly memory?: Memory;
}

/** Reads. Queries that say `$hidden` are given the data sets that are withdrawn while their sums still follow. */
export function reader(graph: Graph): Run {
  const read: Run = (query, params) => graph.read(query, params);
  const run: Run = async (query, params) =>
    namesHidden(query) ? read(query, { ...params, hidden: await hiddenFor(graph, read) }) : read(query, params);
  return Object.assign(run, { memory: memoryOf(graph) });
}

/** The same within a transaction. */
export function writer(transaction: Transaction): Run {
  const write: Run = (query, params) => transaction.run(query, params);
  return async (query, params) =>
    namesHidden(query) && params?.hidden === undefined
      ? write(query, { ...params, hidden: await hiddenDataSets(write) })
      : write(query, params);
}

/** The same, for work within a transaction that changes nothing about data sets: which of them are withdrawn is asked once for all of it. */
export function knowingHidden(run: Run): Run {
  const asked = hiddenDataSets(run);
  asked.catch(() => undefined); // told by whoever needs it
  return async (query, params) =>
    namesHidden(query) ? run(query, { ...params, hidden: await asked }) : run(query, params);
}

type Loose = Value | undefined;

/** A map as the graph takes it: what is absent is null. */
export const toValues = (map: Readonly<Record<string, Loose>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, value ?? null]));

/** Rows are sent this many at a time, so that no statement grows with the graph. */
const BATCH = 2000;

/** Runs a statement over rows, some at a time. Gives all that it returns. */
export const runBatches = <Row>(run: Run, query: Query, rows: readonly Value[], rest: Params = {}): Promise<Row[]> =>
  runOver<Row>(run, query, { rows }, rest);

/** A statement over rows, or over ids by another name. */
export type RowsToWrite = readonly [
  statement: Query,
  rows: readonly Value[],
  more?: { readonly as?: string; readonly rest?: Params },
];

/** Writes in this order. None waits for what the one before answers: on Neo4j each would be a round trip more. */
export async function writeAll(run: Run, writes: readonly RowsToWrite[]): Promise<void> {
  await Promise.all(
    writes.flatMap(([statement, rows, { as = 'rows', rest } = {}]) =>
      inBatches(rows).map((batch) => run(statement, { ...rest, [as]: batch })),
    ),
  );
}

const inBatches = (rows: readonly Value[]): (readonly Value[])[] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));

/** As `runBatches`, for a list of ids under another parameter name. */
export const runForIds = <Row>(
  run: Run,
  query: Query,
  [name, ids]: readonly [name: string, ids: readonly string[]],
  rest: Params = {},
): Promise<Row[]> => runOver<Row>(run, query, { [name]: ids }, rest);

async function runOver<Row>(run: Run, query: Query, lists: Readonly<Record<string, readonly Value[]>>, rest: Params) {
  const found: Row[] = [];
  for (const [name, list] of Object.entries(lists))
    for (const batch of inBatches(list))
      for (const row of await run<Row>(query, { ...rest, [name]: batch })) found.push(row);
  return found;
}
