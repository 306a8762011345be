/** What the store must do on every engine, with a small world of its own. `open` gives an empty graph that has its schema. */
import type { Graph } from '../../../server/graph/graph.ts';
import { hiddenTablesContract } from './hidden-tables.contract.ts';
import { historiesContract } from './histories.contract.ts';
import { judgingContract } from './judging.contract.ts';
import { noticingContract } from './noticing.contract.ts';
import { purgingContract } from './purging.contract.ts';
import { readingContract } from './reading.contract.ts';
import { rebuildContract } from './rebuild.contract.ts';
import { resolvingContract } from './resolving.contract.ts';
import { savingContract } from './saving.contract.ts';
import { summingContract } from './summing.contract.ts';
import { tablesContract } from './tables.contract.ts';
import { takingBackContract } from './taking-back.contract.ts';
import { tokensContract } from './tokens.contract.ts';
import { walkingContract } from './walking.contract.ts';
import { writersContract } from './writers.contract.ts';

export function storeContract(name: string, open: () => Promise<Graph>, { runs }: { readonly runs: number }): void {
  savingContract(name, open);
  summingContract(name, open);
  noticingContract(name, open);
  judgingContract(name, open);
  takingBackContract(name, open);
  readingContract(name, open);
  walkingContract(name, open);
  resolvingContract(name, open);
  tokensContract(name, open);
  historiesContract(name, open);
  purgingContract(name, open);
  writersContract(name, open);
  tablesContract(name, open);
  hiddenTablesContract(name, open);
  rebuildContract(name, open, runs);
}
