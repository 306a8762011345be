/** Whether what claims add up to is what is stored. */
import type { Graph } from '../../graph/graph.ts';
import { type Check, ok } from './check.ts';

export async function checkSums(_graph: Graph): Promise<Check> {
  return ok('sums', 'not looked at');
}
