/** Emptying the graph of what Readout keeps in it. Nodes of others stay. */
import type { Graph } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';

/** Of what is said and what it adds up to. Tokens stay: emptying the graph must lock nobody out, nor let anybody in. */
const LABELS = [
  'Pending',
  'Lock',
  'Finding',
  'Dyad',
  'SharedPair',
  'Decision',
  'Judgement',
  'Evidence',
  'Claim',
  'Article',
  'Origin',
  'Name',
  'Entity',
];
const AT_ONCE = 5000;

/** Some nodes at a time. A text that was purged comes back with the next seeds unless its tombstone is kept. */
export async function clearGraph(graph: Graph, { keepTombstones = false } = {}): Promise<void> {
  for (const statement of perType(query('graph/clear'), LABELS).values()) {
    const removed = () =>
      graph.write((transaction) => transaction.run<{ removed: number }>(statement, { keepTombstones, limit: AT_ONCE }));
    while (((await removed())[0]?.removed ?? 0) > 0);
  }
}
