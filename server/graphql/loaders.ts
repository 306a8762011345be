/** One request's loaders: what many fields ask for by id is read in one query. */
import DataLoader from 'dataloader';
import { articlesByIds, articlesOfOrigins, originsByIds } from '../store/articles.ts';
import { claimsByIds } from '../store/claims.ts';
import { entitiesByIds } from '../store/entities.ts';
import { evidenceByIds, evidenceOfClaims } from '../store/evidence.ts';
import { decisionsOn, namesOf } from '../store/histories.ts';
import type { Run } from '../store/run.ts';

type ById<Value> = (run: Run, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** Undefined where there is none. */
const loaderOf = <Value>(run: Run, read: ById<Value>): DataLoader<string, Value | undefined> =>
  new DataLoader(async (ids) => {
    const found = await read(run, [...new Set(ids)]);
    return ids.map((id) => found.get(id));
  });

export const makeLoaders = (run: Run) => ({
  entity: loaderOf(run, entitiesByIds),
  claim: loaderOf(run, claimsByIds),
  article: loaderOf(run, articlesByIds),
  origin: loaderOf(run, originsByIds),
  articlesOfOrigin: loaderOf(run, articlesOfOrigins),
  evidence: loaderOf(run, evidenceByIds),
  evidenceOfClaim: loaderOf(run, evidenceOfClaims),
  names: loaderOf(run, namesOf),
  decisions: loaderOf(run, decisionsOn),
});

export type Loaders = ReturnType<typeof makeLoaders>;
