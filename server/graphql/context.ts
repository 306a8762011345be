/** What every resolver of a request has at hand. */
import { NotFoundError } from '../domain/errors.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { LOCAL_USER, type User } from '../domain/token.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stamp } from '../review/state-claim.ts';
import { keepMeanings } from '../store/read/claims/meanings.ts';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvidence } from '../store/rows.ts';
import { type Run, reader } from '../store/run.ts';
import type { Requested } from './errors/error-report.ts';
import { type LoadedEntities, type Loaders, makeLoaders } from './loaders.ts';
import type { ClaimModel } from './models.ts';

export interface Context extends Requested {
  readonly graph: Graph;
  readonly run: Run;
  readonly loaders: Loaders;
  readonly loadedEntities: LoadedEntities;
  /** Who writes, and when. */
  readonly stamp: () => Stamp;
}

export interface ContextOptions extends Requested {
  readonly graph: Graph;
  readonly now?: () => Date;
}

export function makeContext({ graph, now = () => new Date(), ...requested }: ContextOptions): Context {
  const run = reader(graph);
  keepMeanings(run);
  const loadedEntities: LoadedEntities = new Map();
  const { name }: User = requested.user ?? LOCAL_USER;
  return {
    ...requested,
    graph,
    run,
    loaders: makeLoaders(run, loadedEntities),
    loadedEntities,
    stamp: () => ({ by: name, at: now().toISOString() }),
  };
}

/** The entity, canonical; at once where the request has loaded it. Throws NotFoundError where there is none. */
export const getEntity = ({ loaders, loadedEntities }: Context, id: string): StoredEntity | Promise<StoredEntity> =>
  loadedEntities.get(id) ?? found('entity', id, loaders.entity.load(id));
export const getClaim = ({ loaders }: Context, id: string): Promise<StoredClaim> =>
  found('claim', id, loaders.claim.load(id));
export const getArticle = ({ loaders }: Context, id: string): Promise<StoredArticle> =>
  found('article', id, loaders.article.load(id));
export const getEvidence = ({ loaders }: Context, id: string): Promise<StoredEvidence> =>
  found('evidence', id, loaders.evidence.load(id));

async function found<Value>(what: string, id: string, value: Promise<Value | undefined>): Promise<Value> {
  const one = await value;
  if (one === undefined) throw new NotFoundError(`There is no ${what} "${id.slice(0, 100)}". Look it up with search.`);
  return one;
}

/** The entities of ids, canonical, each once. */
export async function entitiesOf({ loaders }: Context, ids: readonly string[]): Promise<StoredEntity[]> {
  const entities = await Promise.all([...new Set(ids)].map((id) => loaders.entity.load(id)));
  const byId = new Map(entities.filter((entity) => entity !== undefined).map((entity) => [entity.id, entity]));
  return [...byId.values()];
}

/** The claims of ids, each once; with a day as they stood on it. */
export async function claimsOf(
  { loaders }: Context,
  ids: readonly string[],
  asOf?: PartialDate,
): Promise<ClaimModel[]> {
  const load = (id: string): Promise<ClaimModel | undefined> =>
    asOf === undefined ? loaders.claim.load(id) : loaders.claimOnDay.load({ id, asOf });
  const claims = await Promise.all([...new Set(ids)].map(load));
  const byId = new Map(claims.filter((claim) => claim !== undefined).map((claim) => [claim.id, claim]));
  return [...byId.values()];
}

export async function articlesOf({ loaders }: Context, ids: readonly string[]): Promise<StoredArticle[]> {
  const articles = await Promise.all([...new Set(ids)].map((id) => loaders.article.load(id)));
  return articles.filter((article) => article !== undefined);
}
