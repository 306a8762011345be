/**
 * Withdrawing a data set and bringing it back. Hundreds of thousands of claims may rest on it: the write flags it, so that reading
 * leaves out at once what it alone tells, and brings up to date what others tell too; the rest follows in batches (settle.ts).
 */
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { saidClaims } from '../sums/load-claims.ts';
import { noteDataSet } from '../sums/pending.ts';
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
  const [[said], , pairs] = await Promise.all([
    run<{ claims: number }>(query('article/set-data-set-state'), { id, state }),
    noteDataSet(run, { id, what: isLive ? 'SHOW' : 'HIDE', at }),
    pairsSharedBy(run, id),
  ]);
  const rows = await runForIds<{ claim: string; dataSet: string | null }>(
    run,
    query('evidence/of-pairs'),
    ['pairs', pairs],
    { article: id },
  );
  const shared = rows.filter(({ dataSet }) => dataSet === null).map(({ claim }) => claim);
  // What it alone tells is found by its rows that do not count yet, and shown in batches (events/show-claims.ts).
  const set = isLive ? shared : rows.map(({ claim }) => claim);
  await runForIds(run, query('evidence/set-live'), ['claims', set], { article: id, live: isLive });
  await refreshPairs(run, pairs, { also: await saidClaims(run, shared) });
  return said?.claims ?? 0;
}
