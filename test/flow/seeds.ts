/** The seeds of the project, for suites that need a graph with much in it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../../server/graph/graph.ts';
import { type SeedSummary, seed } from '../../server/pipeline/seed.ts';
import { projectRoot } from '../../server/root.ts';

export const SEEDS = new URL('seeds/', projectRoot);
export const SEEDED = { by: 'seeds', at: '2026-01-01T00:00:00.000Z' };

export const load = (graph: Graph, folder: URL = SEEDS, stamp = SEEDED): Promise<SeedSummary> =>
  seed(graph, folder, { stamp, onProgress: () => undefined });

/** Opens a graph that holds the seeds. */
export async function openSeeded(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await open();
  await load(graph);
  return graph;
}

/** A copy of the seeds that a test may change; gone when the work is done. */
export async function withCopy<Result>(work: (folder: URL) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-seeds-'));
  try {
    await cp(SEEDS, folder, { recursive: true });
    return await work(pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
