/**
 * Withdrawing a data set and bringing it back. Hundreds of thousands of claims may rest on it: the write flags it, so that reading
 * leaves out at once what it alone tells, and brings up to date what others tell too; the rest follows in batches (settle.ts).
 */
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { endsOfPair, saidClaims } from '../sums/load-claims.ts';
import { noteDataSet } from '../sums/pending.ts';
import { lockEntities } from '../sums/place-in-pairs.ts';
import { refreshPairs } from '../sums/refresh.ts';
import { pairsSharedBy } from '../sums/shared-pairs.ts';

export interface DataSetState {
  readonly id: string;
  readonly state: 'ACTIVE' | 'WITHDRAWN';
  readonly at: string;
}

/** Gives how many claims it alone tells. */
export async function setDataSetState(run: Run, { id, state, at }: DataSetState): Promise<number> {
  const isLive = state === 'ACTIVE';
  const [[said]] = await Promise.all([
    run<{ claims: number }>(query('article/set-data-set-state'), { id, state }),
    noteDataSet(run, { id, what: isLive ? 'SHOW' : 'HIDE', at }),
  ]);
  await refreshShared(run, id, isLive);
  return said?.claims ?? 0;
}

/** Brings up to date what a data set and others tell of; who calls it holds the data set. */
export async function refreshShared(run: Run, dataSet: string, isLive: boolean): Promise<void> {
  await lockEntities(run, (await pairsSharedBy(run, dataSet)).map(endsOfPair));
  const pairs = await pairsSharedBy(run, dataSet); // as they are now that nobody else writes about them
  const rows = await runForIds<{ claim: string; dataSet: string | null }>(
    run,
    query('evidence/of-pairs'),
    ['pairs', pairs],
    { article: dataSet },
  );
  const shared = rows.filter(({ dataSet: alone }) => alone === null).map(({ claim }) => claim);
  // What it alone tells is found by its rows that do not count yet, and shown in batches (events/show-claims.ts).
  const set = isLive ? shared : rows.map(({ claim }) => claim);
  await runForIds(run, query('evidence/set-live'), ['claims', set], { article: dataSet, live: isLive });
  await refreshPairs(run, pairs, { also: await saidClaims(run, shared) });
}
