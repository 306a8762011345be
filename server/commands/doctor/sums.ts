/** Whether what claims add up to is what is stored; where it may mend, it computes all of it anew first. */
import type { Graph } from '../../graph/graph.ts';
import { proveSums } from '../../store/upkeep/prove.ts';
import { rebuildSums } from '../../store/upkeep/rebuild.ts';
import { makeProgressLine, type Terminal } from '../terminal.ts';
import { type Check, failed, ok } from './check.ts';

const TOLD = 5;

export async function checkSums(
  graph: Graph,
  { mend, terminal }: { readonly mend: boolean; readonly terminal: Terminal },
): Promise<Check> {
  const line = makeProgressLine(terminal);
  if (mend) await rebuildSums(graph, (progress) => line.show({ what: 'Sums', ...progress })).finally(line.done);
  const proof = proveSums(graph, (progress) => line.show({ what: 'Proof', ...progress }));
  const { checked, differences } = await proof.finally(line.done);
  if (differences.length === 0) return ok('sums', `what ${checked} claims add up to is as stored`);
  const more = differences.length > TOLD ? ` And ${differences.length - TOLD} more.` : '';
  return failed('sums', `${differences.slice(0, TOLD).join(' ')}${more}`, 'readout doctor --mend');
}
