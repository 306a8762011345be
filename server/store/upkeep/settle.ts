/**
 * Sums that follow a large write, in batches that can be resumed: what is to be done is noted in the graph, and how far it has come can
 * be seen from the graph, so a program that was killed goes on where it was. Each batch is one transaction.
 */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { forgetHidden } from '../hidden.ts';
import { reader, writer } from '../run.ts';
import { listPending, type Pending, removePending } from '../sums/pending.ts';
import { refreshClaims } from '../sums/refresh.ts';
import { claimsNaming } from './refresh-naming.ts';
import { settleDataSet } from './settle-data-set.ts';

export type OnSettled = (progress: { readonly done: number; readonly total: number }) => void;

/** One at a time on a graph: two would do the same. */
const running = new WeakMap<object, Promise<void>>();

/** Brings up to date every sum that large writes left behind. With none left it does nothing. */
export function settleSums(graph: Graph, onProgress: OnSettled = () => undefined): Promise<void> {
  const before = running.get(graph.identity) ?? Promise.resolve();
  const now = before.catch(() => undefined).then(() => settleAll(graph, onProgress));
  running.set(graph.identity, now);
  return now;
}

async function settleAll(graph: Graph, onProgress: OnSettled): Promise<void> {
  const run = reader(graph);
  for (let done = 0; ; done++) {
    const pending = await listPending(run);
    const [first] = pending;
    if (first === undefined) return;
    onProgress({ done, total: done + pending.length });
    await settle(graph, first);
    forgetHidden(graph);
  }
}

async function settle(graph: Graph, pending: Pending): Promise<void> {
  const { id, what, entities, reached } = pending;
  if (what !== 'REFRESH') return settleDataSet(graph, pending);
  await refreshNaming(graph, { id, entities: entities ?? [], reached: reached ?? '' });
  await graph.write((transaction) => removePending(writer(transaction), id));
}

const CLAIMS_AT_ONCE = 500;

interface Naming {
  readonly id: string;
  readonly entities: readonly string[];
  readonly reached: string;
}

async function refreshNaming(graph: Graph, { id, entities, reached }: Naming): Promise<void> {
  const claims = (await claimsNaming(reader(graph), entities)).sort().filter((claim) => claim > reached);
  for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
    const some = claims.slice(at, at + CLAIMS_AT_ONCE);
    await graph.write(async (transaction) => {
      await refreshClaims(writer(transaction), some);
      await writer(transaction)(query('pending/reach'), { id, reached: some.at(-1) ?? '' });
    });
  }
}

/** The same without waiting for it: whoever wrote has their answer. What fails stays noted, and the next write or start goes on with it. */
export function settleSoon(graph: Graph): void {
  forgetHidden(graph);
  settleSums(graph).catch(() => undefined);
}
