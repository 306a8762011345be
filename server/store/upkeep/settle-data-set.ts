/** Hiding a data set, or showing it again, in batches; each is one transaction. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { Telling } from '../events/add-events.ts';
import { claimsToHide, fadeSome, hideClaims, hideRest } from '../events/hide-claims.ts';
import { claimsToShow, showClaims, showRest } from '../events/show-claims.ts';
import { AT_ONCE } from '../events/shown.ts';
import { type Run, reader, writer } from '../run.ts';
import { breakOffHiding, type Pending, removePending } from '../sums/pending.ts';

/** Ends early where the data set has come back, or gone again, by now: what is noted after this takes it from there. */
export async function settleDataSet(graph: Graph, pending: Pending): Promise<void> {
  const dataSet = pending.target ?? '';
  const isHiding = pending.what === 'HIDE';
  const steps = isHiding ? hiding(graph, dataSet) : showing(graph, { dataSet, isAnew: pending.isAnew === true });
  for await (const _ of steps) {
    if ((await isActive(reader(graph), dataSet)) !== isHiding) continue;
    const end = isHiding ? breakOffHiding : (run: Run) => removePending(run, pending.id);
    await graph.write((transaction) => end(writer(transaction), pending));
    return;
  }
  const rest = (run: Run) => (isHiding ? hideRest(run, dataSet) : showRest(run, { dataSet, isAnew: true }));
  while (await graph.write((transaction) => stepOf(writer(transaction), pending.id, rest)));
}

async function isActive(run: Run, id: string): Promise<boolean> {
  const [found] = await run<{ isActive: boolean }>(query('article/is-active'), { id });
  return found?.isActive === true;
}

/** So many claims are looked for at once, because looking reads all of them. */
const AHEAD = 50_000;

/** Before each batch it yields, so that it can be left off. */
async function* hiding(graph: Graph, dataSet: string): AsyncGenerator<void> {
  yield* inBatches(
    graph,
    (run) => claimsToHide(run, dataSet, AHEAD),
    (run, claims) => hideClaims(run, dataSet, claims),
  );
  do yield;
  while (await graph.write((transaction) => fadeSome(writer(transaction), dataSet)));
}

const showing = (graph: Graph, what: Telling): AsyncGenerator<void> =>
  inBatches(
    graph,
    (run) => claimsToShow(run, what.dataSet, AHEAD),
    (run, claims) => showClaims(run, what, claims),
  );

async function* inBatches(
  graph: Graph,
  find: (run: Run) => Promise<string[]>,
  change: (run: Run, claims: readonly string[]) => Promise<void>,
): AsyncGenerator<void> {
  for (;;) {
    yield;
    const claims = await find(reader(graph));
    if (claims.length === 0) return;
    for (let at = 0; at < claims.length; at += AT_ONCE) {
      yield;
      await graph.write((transaction) => change(writer(transaction), claims.slice(at, at + AT_ONCE)));
    }
  }
}

/** Where nothing is left it is taken off the list at once: what is written between the two would still be hidden, and shown by nobody. */
async function stepOf(run: Run, id: string, step: (run: Run) => Promise<boolean>): Promise<boolean> {
  const isMore = await step(run);
  if (!isMore) await removePending(run, id);
  return isMore;
}
