/** Everything that claims add up to, computed anew in batches: after a restore, or where `doctor` found a difference. May be repeated. */
import type { Graph, Query } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { reader, writer } from '../run.ts';
import { lockedClaims, placeInPairs } from '../sums/place-in-pairs.ts';
import { RELATION_TYPES } from '../sums/project-relations.ts';
import { refreshPairs } from '../sums/refresh.ts';

export type OnDone = (progress: { readonly done: number; readonly total: number }) => void;

const AT_ONCE = 5000;
const PAIRS_AT_ONCE = 2000;

/** Takes all sums away and computes them anew. Killed on the way it must be run again: what it did not reach has none. */
export async function rebuildSums(graph: Graph, onProgress: OnDone = () => undefined): Promise<void> {
  await reset(graph);
  await placeLoose(graph);
  const pairs = await allPairs(graph);
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    const some = pairs.slice(at, at + PAIRS_AT_ONCE);
    await graph.write((transaction) => refreshPairs(writer(transaction), some, { whole: some, isFresh: true }));
    onProgress({ done: Math.min(at + PAIRS_AT_ONCE, pairs.length), total: pairs.length });
  }
}

/** Every pair that has claims, in order. */
export async function allPairs(graph: Graph): Promise<string[]> {
  const rows = await reader(graph)<{ pair: string }>(query('claim/pairs'));
  return rows.map(({ pair }) => pair).sort();
}

async function reset(graph: Graph): Promise<void> {
  const once = (statement: Query) => graph.write((transaction) => transaction.run(statement));
  const labels = perType(query('graph/clear'), ['Finding', 'Dyad']);
  for (const statement of labels.values()) await untilNone(graph, statement);
  await untilNone(graph, query('claim/reset'));
  for (const statement of perType(query('relation/reset'), RELATION_TYPES).values()) await untilNone(graph, statement);
  await once(query('entity/reset-counts'));
  await once(query('article/reset-counts'));
}

async function untilNone(graph: Graph, statement: Query): Promise<void> {
  const params = { limit: AT_ONCE, keepTombstones: false };
  const some = () => graph.write((transaction) => transaction.run<Record<string, number>>(statement, params));
  for (let [row] = await some(); row !== undefined && Object.values(row).some((count) => count > 0); )
    [row] = await some();
}

/** Claims that were written back stand in no pair yet. */
async function placeLoose(graph: Graph): Promise<void> {
  for (;;) {
    const rows = await reader(graph)<{ id: string }>(query('claim/loose'), { limit: AT_ONCE });
    if (rows.length === 0) return;
    await graph.write(async (transaction) => {
      const run = writer(transaction);
      await placeInPairs(
        run,
        await lockedClaims(
          run,
          rows.map(({ id }) => id),
        ),
      );
    });
  }
}
