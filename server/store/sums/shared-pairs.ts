/** Pairs of which a data set tells something and others do too: withdrawing it changes at once what those add up to. */
import { query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds } from '../run.ts';

export interface SharedPair {
  readonly pair: string;
  readonly dataSet: string;
}

const idOf = ({ pair, dataSet }: SharedPair): string => `${dataSet} ${pair}`;

/** Adds to what is remembered. */
export async function sharePairs(run: Run, shared: readonly SharedPair[]): Promise<void> {
  const rows = new Map(shared.map((one) => [idOf(one), [idOf(one), one.pair, one.dataSet]]));
  await runBatches(run, query('article/share-pairs'), [...rows.values()]);
}

/** Remembers exactly what is shared of these pairs, but for data sets that are withdrawn: theirs come back with them. */
export async function refreshShared(run: Run, pairs: readonly string[], shared: readonly SharedPair[]): Promise<void> {
  const before = await runForIds<{ id: string }>(run, query('article/sharing-pairs'), ['pairs', pairs]);
  const [known, now] = [new Set(before.map(({ id }) => id)), new Set(shared.map(idOf))];
  await runForIds(run, query('article/unshare-pairs'), ['ids', [...known].filter((id) => !now.has(id))]);
  await sharePairs(
    run,
    shared.filter((one) => !known.has(idOf(one))),
  );
}

/** The pairs that a data set shares. */
export async function pairsSharedBy(run: Run, dataSet: string): Promise<string[]> {
  const rows = await run<{ pair: string }>(query('article/shared-pairs'), { id: dataSet });
  return rows.map(({ pair }) => pair).sort();
}
