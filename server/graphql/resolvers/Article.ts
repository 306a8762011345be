/** An article, its claims and what is to be noticed in it. */
import { leftOutOf } from '../../pipeline/adding/left-out.ts';
import { evidenceOfArticle } from '../../store/read/articles/evidence.ts';
import { countClaims } from '../../store/read/claims/claims.ts';
import { claimsInRows, claimsInText } from '../../store/read/claims/claims-in-article.ts';
import { findingsPage } from '../../store/read/findings.ts';
import { articlesOf, getEntity } from '../context.ts';
import { connection } from '../pages/connection.ts';
import { pageRequest } from '../pages/cursor.ts';
import type { ArticleResolvers } from '../resolvers.generated.ts';

/** No article that a person reads rests on more. */
const MOST_EVIDENCE = 1000;

export const Article: ArticleResolvers = {
  publisher: ({ publisher }, _, context) => (publisher === undefined ? null : getEntity(context, publisher)),
  origin: async ({ origin }, _, { loaders }) => {
    const found = await loaders.origin.load(origin);
    if (!found) throw new Error(`Origin ${origin} is missing.`);
    return found;
  },
  repeats: async ({ id, origin }, _, context) =>
    articlesOf(
      context,
      ((await context.loaders.articlesOfOrigin.load(origin)) ?? []).filter((other) => other !== id),
    ),
  claims: ({ id, readRows }, asked, { run }) =>
    connection('TEXT', pageRequest('TEXT', asked), {
      page: (request) =>
        readRows === undefined
          ? claimsInText(run, id, request)
          : claimsInRows(run, { article: id, rows: readRows }, request),
      count: () => countClaims(run, { article: id }),
    }),
  leftOut: (article) => leftOutOf(article),
  evidence: ({ id }, _, { run }) => evidenceOfArticle(run, id, MOST_EVIDENCE),
  findings: async ({ id }, _, { run }) =>
    (await findingsPage(run, { article: id }, { first: 100 })).items.map(({ item }) => item),
  withdrawn: ({ state }) => state !== 'ACTIVE',
  history: async ({ id }, _, { loaders }) => [...((await loaders.decisions.load(id)) ?? [])],
};
