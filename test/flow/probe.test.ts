import { afterAll, beforeAll } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { embedded } from '../engines.ts';
import { reportedByContract } from './reported-by.contract.ts';
import { openSeeded } from './seeds.ts';
let graph: Graph;
beforeAll(async () => { graph = await openSeeded(embedded.open); });
afterAll(() => graph.close());
reportedByContract(embedded.name, () => graph);
