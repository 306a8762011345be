/** Rows for imports, each naming only what it has of its own, and a world in which some names are known. */
import type { EventActor, EventRow, RejectedRow } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import {
  type ImportOptions,
  type ImportReport,
  importEvents,
} from '../../../server/pipeline/import-events/import-events.ts';
import { read } from '../../cypher.ts';

export const actor = (name: string, country?: string, ...sectors: readonly string[]): EventActor => ({
  name,
  ...(country !== undefined && { country }),
  sectors,
});

export const MUNIR = actor('Asim Munir', 'Pakistan', 'Military');
export const ALIYEV = actor('Ilham Aliyev', 'Azerbaijan', 'Government');

export function aRow(row: number, given: Partial<EventRow> = {}): EventRow {
  return {
    row,
    line: row + 1,
    key: `key ${row}`,
    quote: `row ${row} as written`,
    day: `2018-01-${String(1 + (row % 28)).padStart(2, '0')}`,
    predicate: 'MET_WITH',
    subjects: [MUNIR],
    objects: [ALIYEV],
    code: { scheme: 'CAMEO', value: '040' },
    ...given,
  };
}

/** So many rows, each with a key of its own. */
export const many = (count: number): EventRow[] => Array.from({ length: count }, (_, at) => aRow(at + 1));

export async function* streamOf(rows: readonly (EventRow | RejectedRow)[]): AsyncGenerator<EventRow | RejectedRow> {
  yield* rows;
}

/** Breaks off before the row of this number, as a kill would. */
export async function* breakingAt(
  rows: readonly (EventRow | RejectedRow)[],
  at: number,
): AsyncGenerator<EventRow | RejectedRow> {
  yield* rows.slice(0, at);
  throw new Error('broken off');
}

export const DATA_SET = { id: 'article-of-rows', title: 'Rows' };
export const OPTIONS: ImportOptions = {
  stamp: { by: 'tests', at: '2026-01-01T00:00:00.000Z' },
  method: 'tests@1',
  batchSize: 4,
};

export const importRows = (
  graph: Graph,
  rows: readonly (EventRow | RejectedRow)[] | AsyncIterable<EventRow | RejectedRow>,
  more: Partial<ImportOptions & typeof DATA_SET> & { readonly publishedOn?: string; readonly publisher?: string } = {},
): Promise<ImportReport> => {
  const { id = DATA_SET.id, title = DATA_SET.title, publishedOn, publisher, ...options } = more;
  const source = Symbol.asyncIterator in rows ? rows : streamOf(rows);
  return importEvents(
    graph,
    { dataSet: { id, title, publishedOn, publisher }, rows: source },
    { ...OPTIONS, ...options },
  );
};

/** What the graph holds of one kind, in the order of the ids. */
export const idsOf = async (graph: Graph, label: 'Evidence' | 'Claim'): Promise<string[]> =>
  (await read<{ id: string }>(graph, `MATCH (x:${label}) RETURN x.id AS id ORDER BY id`)).map(({ id }) => id);
