/** Seeding: article files → what a reviewer read in them → claims → the graph. Again changes nothing. */
import { setImmediate } from 'node:timers/promises';
import { ownOriginId } from '../domain/origin.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stamp } from '../review/state-claim.ts';
import { reader, writer } from '../store/run.ts';
import { refreshClaims } from '../store/sums/refresh.ts';
import { purgedArticles } from '../store/write/purge.ts';
import { type Batch, saveBatch } from '../store/write/save.ts';
import { saveEntities } from '../store/write/save-entities.ts';
import { readSeeds } from './reading/read-seeds.ts';

export interface SeedSummary {
  readonly entities: number;
  readonly articles: number;
  readonly claims: number;
  readonly evidence: number;
}
/** How far it is: `done` of `total` steps. */
export type OnProgress = (progress: { readonly what: string; readonly done: number; readonly total: number }) => void;
const STEPS = 4;

interface Seeding {
  readonly stamp: Stamp;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

/** Loads a folder of seeds in one transaction: all of it, or, where a file does not fit or it is asked to end, nothing. */
export async function seed(graph: Graph, folder: URL, { stamp, onProgress, signal }: Seeding): Promise<SeedSummary> {
  const begin = async (step: Parameters<OnProgress>[0]) => {
    onProgress(step);
    await setImmediate(); // else nobody is heard who asks it to end
    signal?.throwIfAborted();
  };
  await begin({ what: 'Reading the seed files', done: 0, total: STEPS });
  const { entities, ...read } = await readSeeds(folder, stamp);
  const batch = without(read, await purgedArticles(reader(graph)));
  const claims = [...new Set(batch.claims.map(({ id }) => id))];
  await graph.write(async (transaction) => {
    const run = writer(transaction);
    await begin({ what: `Loading ${entities.length} entities`, done: 1, total: STEPS });
    await saveEntities(run, entities, { bySeed: true });
    await begin({
      what: `Loading ${batch.articles.length} articles with ${batch.evidence.length} quotes`,
      done: 2,
      total: STEPS,
    });
    await saveBatch(run, batch);
    await begin({ what: `Summing up ${claims.length} claims`, done: 3, total: STEPS });
    await refreshClaims(run, claims);
  });
  return {
    entities: entities.length,
    articles: batch.articles.length,
    claims: claims.length,
    evidence: batch.evidence.length,
  };
}

/** What the seeds say without the articles that were purged: those do not come back. */
function without(batch: Batch, purged: ReadonlySet<string>): Batch {
  if (purged.size === 0) return batch;
  const evidence = batch.evidence.filter(({ article }) => !purged.has(article));
  const ids = new Set(evidence.flatMap(({ id, claim }) => [id, claim]));
  const own = new Set([...purged].map(ownOriginId));
  return {
    origins: batch.origins.filter(({ id }) => !own.has(id)),
    articles: batch.articles.filter(({ id }) => !purged.has(id)),
    claims: batch.claims.filter(({ id }) => ids.has(id)),
    evidence,
    decisions: batch.decisions.filter(({ target }) => ids.has(target)),
  };
}
