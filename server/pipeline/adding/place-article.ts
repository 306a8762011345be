/** Where a text stands beside the articles of the graph: the one that it is, and those whose handout it seems to repeat. */
import { articleId } from '../../domain/article.ts';
import { distinct } from '../../domain/lists.ts';
import { articlesByIds, originsByIds } from '../../store/read/articles/articles.ts';
import { entitiesNamed } from '../../store/read/entities/entities.ts';
import type { Run } from '../../store/run.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { similarArticles } from '../suggesting/similar-articles.ts';

export interface ArticlePlace {
  /** The article that has the same words, publisher and day. */
  readonly sameAs?: string;
  /** What to suggest as its origin, with the articles that share it, the most similar first. */
  readonly origin?: { readonly name: string; readonly articles: readonly string[]; readonly score: number };
}

/** Reads only. */
export async function placeArticle(run: Run, { article, extraction }: ReadArticle): Promise<ArticlePlace> {
  const { text, publisher, publishedOn } = article;
  const id = articleId(publisher ?? '', publishedOn, text);
  const state = (await articlesByIds(run, [id])).get(id)?.state;
  if (state !== undefined) return state === 'PURGED' ? {} : { sameAs: id };
  const [outlet] = publisher === undefined ? [] : await entitiesNamed(run, [publisher]);
  const entities = distinct(extraction.entities.map(({ known }) => known?.id));
  const similar = await similarArticles(run, { text, publishedOn, publisher: outlet?.id, entities });
  const [best] = similar;
  if (!best) return {};
  const name = (await originsByIds(run, [best.origin])).get(best.origin)?.name ?? '';
  const articles = similar.filter(({ origin }) => origin === best.origin).map((one) => one.article);
  return { origin: { name, articles, score: best.score } };
}
