/** One request's loaders: what many fields ask for by id is read in one query. */
import DataLoader from 'dataloader';
import { distinct, groupBy } from '../domain/lists.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { articlesByIds, articlesOfOrigins, originsByIds } from '../store/read/articles/articles.ts';
import { evidenceByIds, evidenceOfClaims } from '../store/read/articles/evidence.ts';
import { claimsByIds, claimsByIdsAsOf } from '../store/read/claims/claims.ts';
import { entitiesByIds } from '../store/read/entities/entities.ts';
import { findingsOfClaims } from '../store/read/findings.ts';
import { decisionsOn, decisionsOnClaims, decisionsOnEntities, namesOf } from '../store/read/histories.ts';
import type { StoredEntity } from '../store/rows.ts';
import type { Run } from '../store/run.ts';
import type { ClaimModel } from './models.ts';

type ById<Value> = (run: Run, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** Undefined where there is none. */
const loaderOf = <Value>(run: Run, read: ById<Value>): DataLoader<string, Value | undefined> =>
  new DataLoader(async (ids) => {
    const found = await read(run, [...new Set(ids)]);
    return ids.map((id) => found.get(id));
  });

interface OnDay {
  readonly id: string;
  readonly asOf: PartialDate;
}

/** Claims as they stood on days, each with its day. */
const claimOnDayLoader = (run: Run): DataLoader<OnDay, ClaimModel | undefined, string> =>
  new DataLoader(
    async (keys) => {
      const days = await Promise.all(
        [...groupBy(keys, ({ asOf }) => asOf)].map(async ([asOf, asked]) => {
          const ids = distinct(asked.map(({ id }) => id));
          return [asOf, await claimsByIdsAsOf(run, ids, asOf)] as const;
        }),
      );
      const found = new Map(days);
      return keys.map(({ id, asOf }) => {
        const claim = found.get(asOf)?.get(id);
        return claim && { ...claim, asOf };
      });
    },
    { cacheKeyFn: ({ id, asOf }) => `${asOf} ${id}` },
  );

/** Entities by the id asked for, as far as a request has loaded them: who has many ends to tell need not wait for each. */
export type LoadedEntities = Map<string, StoredEntity>;

const noting =
  (loaded: LoadedEntities): ById<StoredEntity> =>
  async (run, ids) => {
    const found = await entitiesByIds(run, ids);
    for (const [id, entity] of found) loaded.set(id, entity);
    return found;
  };

export const makeLoaders = (run: Run, loaded: LoadedEntities) => ({
  entity: loaderOf(run, noting(loaded)),
  claim: loaderOf(run, claimsByIds),
  claimOnDay: claimOnDayLoader(run),
  article: loaderOf(run, articlesByIds),
  origin: loaderOf(run, originsByIds),
  articlesOfOrigin: loaderOf(run, articlesOfOrigins),
  evidence: loaderOf(run, evidenceByIds),
  evidenceOfClaim: loaderOf(run, evidenceOfClaims),
  findingsOfClaim: loaderOf(run, findingsOfClaims),
  names: loaderOf(run, namesOf),
  decisions: loaderOf(run, decisionsOn),
  decisionsOfClaim: loaderOf(run, decisionsOnClaims),
  decisionsOfEntity: loaderOf(run, decisionsOnEntities),
});

export type Loaders = ReturnType<typeof makeLoaders>;
