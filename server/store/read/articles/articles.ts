/** Reading articles and their origins. */

import { groupInto } from '../../../domain/lists.ts';
import type { Origin } from '../../../domain/origin.ts';
import { type Page, type PageRequest, toPage } from '../../../domain/page.ts';
import { firstDay, lastDay, type PartialDate } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/wording/fold.ts';
import { query } from '../../../graph/queries.ts';
import { present, type Row, type StoredArticle, toArticle } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { pageParameters } from '../claims/matching-claims.ts';

export async function articlesByIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>> {
  const rows = await runForIds<{ article: Row }>(run, query('article/by-ids'), ['ids', ids]);
  return new Map(rows.map(({ article }) => [String(article.id), toArticle(article)]));
}

export interface ArticleFilter {
  readonly publishers?: readonly string[];
  readonly origin?: string;
  readonly countries?: readonly string[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly state?: StoredArticle['state'];
  readonly text?: string;
}

const conditions = ({ publishers, origin, countries, from, to, state, text }: ArticleFilter) => ({
  publishers: publishers ?? null,
  origin: origin ?? null,
  countries: countries ?? null,
  first: from === undefined ? null : firstDay(from),
  last: to === undefined ? null : lastDay(to),
  state: state ?? 'ACTIVE',
  text: text === undefined ? null : fold(text),
});

type ArticleRow = { readonly article: Row; readonly key: string; readonly id: string };
const paged = (rows: readonly ArticleRow[], first: number): Page<StoredArticle> =>
  toPage(
    rows.map(({ article, key, id }) => ({ item: toArticle(article), key, id })),
    first,
  );

/** A page of articles, newest first. */
export async function articlesPage(run: Run, filter: ArticleFilter, page: PageRequest): Promise<Page<StoredArticle>> {
  return paged(
    await run<ArticleRow>(query('article/page'), { ...conditions(filter), ...pageParameters(page) }),
    page.first,
  );
}

export async function countArticles(run: Run, filter: ArticleFilter): Promise<number> {
  const [row] = await run<{ count: number }>(query('article/count'), conditions(filter));
  return row?.count ?? 0;
}

/** A page of the articles with counted evidence about an entity, newest first. */
export async function articlesOfEntity(
  run: Run,
  ids: readonly string[],
  page: PageRequest,
): Promise<Page<StoredArticle>> {
  return paged(await run<ArticleRow>(query('article/of-entity'), { ids, ...pageParameters(page) }), page.first);
}

export async function countArticlesOfEntity(run: Run, ids: readonly string[]): Promise<number> {
  const [row] = await run<{ count: number }>(query('article/count-of-entity'), { ids });
  return row?.count ?? 0;
}

export interface StoredOrigin extends Origin {
  readonly country?: string;
}

export async function originsByIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredOrigin>> {
  const rows = await runForIds<{ origin: Row; country: string | null }>(run, query('origin/by-ids'), ['ids', ids]);
  return new Map(rows.map(({ origin, country }) => [String(origin.id), present<StoredOrigin>({ ...origin, country })]));
}

/** Ids of the active articles of origins. */
export async function articlesOfOrigins(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runForIds<{ origin: string; id: string }>(run, query('article/of-origins'), ['ids', ids]);
  return groupInto(
    rows,
    ({ origin }) => origin,
    ({ id }) => id,
  );
}
