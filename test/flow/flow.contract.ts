/** From seed files to answers, on one engine. `open` gives an empty graph that has its schema. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { filtersContract } from './filters.contract.ts';
import { findingsContract } from './findings.contract.ts';
import { pagingContract } from './paging.contract.ts';
import { readingContract } from './reading.contract.ts';
import { reportedByContract } from './reported-by.contract.ts';
import { seedingContract } from './seeding.contract.ts';
import { openSeeded } from './seeds.ts';

export function flow(name: string, open: () => Promise<Graph>): void {
  describe('with the seeds loaded', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await openSeeded(open);
    });
    afterAll(() => graph.close());
    const seeded = () => graph;

    readingContract(name, seeded);
    findingsContract(name, seeded);
    filtersContract(name, seeded);
    reportedByContract(name, seeded);
    pagingContract(name, seeded); // last: it adds articles, and deletes them again
  });

  seedingContract(name, open);
}
