/** How far an event table has been read: kept on its article, in the transaction that writes the rows, so that an import can be resumed. */
import { query } from '../../graph/queries.ts';
import { present, type Row, type StoredArticle } from '../rows.ts';
import type { Run } from '../run.ts';

export interface Reading {
  /** Data rows read: evidence + repeats + rejected. */
  readonly rows: number;
  readonly evidence: number;
  readonly repeats: number;
  readonly rejected: number;
  /** Entities made on the way. */
  readonly entities: number;
  /** True when nothing is left to read. */
  readonly whole: boolean;
}

export const NOTHING_READ: Reading = { rows: 0, evidence: 0, repeats: 0, rejected: 0, entities: 0, whole: false };

/** More that was read of the same table. */
export const addReadings = (a: Reading, b: Reading): Reading => ({
  rows: a.rows + b.rows,
  evidence: a.evidence + b.evidence,
  repeats: a.repeats + b.repeats,
  rejected: a.rejected + b.rejected,
  entities: a.entities + b.entities,
  whole: false,
});

/** Undefined where there is no such data set. */
export async function findReading(
  run: Run,
  id: string,
): Promise<{ readonly state: StoredArticle['state']; readonly reading: Reading } | undefined> {
  const [row] = await run<Row>(query('article/reading'), { id });
  if (row === undefined) return undefined;
  const { state, ...reading } = present<Partial<Reading> & Pick<StoredArticle, 'state'>>(row);
  return { state, reading: { ...NOTHING_READ, ...reading } };
}

/** Gives the state of the data set; undefined where it is gone. */
export async function saveReading(run: Run, id: string, reading: Reading): Promise<StoredArticle['state'] | undefined> {
  const [row] = await run<{ state: StoredArticle['state'] }>(query('article/set-reading'), { id, ...reading });
  return row?.state;
}
