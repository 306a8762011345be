/** Pairs of which a data set tells something and others do too: withdrawing it changes at once what those add up to. */
import { query } from '../../graph/queries.ts';
import { type RowsToWrite, type Run, runForIds } from '../run.ts';

export interface SharedPair {
  readonly pair: string;
  readonly dataSet: string;
}

const idOf = ({ pair, dataSet }: SharedPair): string => `${dataSet} ${pair}`;

/** What adds to what is remembered. */
export const sharingRows = (shared: readonly SharedPair[]): RowsToWrite => [
  query('article/share-pairs'),
  [...new Map(shared.map((one) => [idOf(one), [idOf(one), one.pair, one.dataSet]])).values()],
];

/** Ids of what is remembered of pairs, but for data sets that are withdrawn: theirs come back with them. */
export async function sharedOf(run: Run, pairs: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await runForIds<{ id: string }>(run, query('article/sharing-pairs'), ['pairs', pairs]);
  return new Set(rows.map(({ id }) => id));
}

/** What makes exactly what is shared of pairs remembered, by what is so far. */
export function sharedRows(shared: readonly SharedPair[], before: ReadonlySet<string>): RowsToWrite[] {
  const now = new Set(shared.map(idOf));
  const gone = [...before].filter((id) => !now.has(id));
  return [
    [query('article/unshare-pairs'), gone, { as: 'ids' }],
    sharingRows(shared.filter((one) => !before.has(idOf(one)))),
  ];
}

/** The pairs that a data set shares. */
export async function pairsSharedBy(run: Run, dataSet: string): Promise<string[]> {
  const rows = await run<{ pair: string }>(query('article/shared-pairs'), { id: dataSet });
  return rows.map(({ pair }) => pair).sort();
}
