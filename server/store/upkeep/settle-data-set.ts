/** Hiding a data set, or showing it again, in batches; each is one transaction, in which nobody else withdraws it or brings it back. */
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { claimsToHide, fadeSome, hideClaims, hideRest } from '../events/hide-claims.ts';
import { claimsToShow, showClaims, showRest } from '../events/show-claims.ts';
import { AT_ONCE } from '../events/shown.ts';
import { type Run, reader, writer } from '../run.ts';
import { breakOffHiding, type Pending, removePending } from '../sums/pending.ts';
import { refreshShared } from './data-set-state.ts';

/** What is done in one transaction; true where more is left of it. */
type Work = (run: Run) => Promise<boolean>;
/** The answer of the work; undefined where the data set has come back, or gone again, by now: what is noted after this takes it from there. */
type Step = (work: Work) => Promise<boolean | undefined>;

/** Ends early where the data set has come back, or gone again. */
export async function settleDataSet(graph: Graph, pending: Pending): Promise<void> {
  const dataSet = pending.target ?? '';
  const isHiding = pending.what === 'HIDE';
  const isAnew = pending.isAnew === true;
  const step = stepsOf(graph, pending);
  if (!(await (isHiding ? hide(graph, step, dataSet) : show(graph, step, { dataSet, isAnew })))) return;
  const rest: Work = (run) => (isHiding ? hideRest(run, dataSet) : showRest(run, { dataSet, isAnew: true }));
  while (await step((run) => restOf(run, pending, rest)));
}

const stepsOf =
  (graph: Graph, pending: Pending): Step =>
  (work) =>
    graph.write(async (transaction) => {
      const run = writer(transaction);
      const isHiding = pending.what === 'HIDE';
      const [held] = await run<{ isActive: boolean }>(query('article/hold'), { id: pending.target ?? '' });
      if ((held?.isActive === true) !== isHiding) return work(run);
      await (isHiding ? breakOffHiding(run, pending) : removePending(run, pending.id));
      return undefined;
    });

/** So many claims are looked for at once, because looking reads all of them. */
const AHEAD = 50_000;

/** False where it was broken off; so for `show`. */
async function hide(graph: Graph, step: Step, dataSet: string): Promise<boolean> {
  const find = (run: Run) => claimsToHide(run, dataSet, AHEAD);
  if (!(await inBatches(graph, step, { find, change: (run, claims) => hideClaims(run, dataSet, claims) })))
    return false;
  for (;;) {
    const isMore = await step((run) => fadeSome(run, dataSet));
    if (isMore !== true) return isMore === false;
  }
}

const show = (graph: Graph, step: Step, what: Parameters<typeof showClaims>[1]): Promise<boolean> =>
  inBatches(graph, step, {
    find: (run) => claimsToShow(run, what.dataSet, AHEAD),
    change: (run, claims) => showClaims(run, what, claims),
  });

interface Batches {
  readonly find: (run: Run) => Promise<string[]>;
  readonly change: (run: Run, claims: readonly string[]) => Promise<void>;
}

async function inBatches(graph: Graph, step: Step, { find, change }: Batches): Promise<boolean> {
  for (;;) {
    const claims = await find(reader(graph));
    if (claims.length === 0) return true;
    for (let at = 0; at < claims.length; at += AT_ONCE) {
      const some = claims.slice(at, at + AT_ONCE);
      const isMore = await step((run) => change(run, some).then(() => true));
      if (isMore === undefined) return false;
    }
  }
}

/**
 * Where nothing is left it is taken off the list at once: what is written between the two would still be hidden, and shown by nobody. What
 * others began to tell of while it was settled is brought up to date with it.
 */
async function restOf(run: Run, { id, target, what }: Pending, rest: Work): Promise<boolean> {
  if (await rest(run)) return true;
  await refreshShared(run, target ?? '', what === 'SHOW');
  await removePending(run, id);
  return false;
}
