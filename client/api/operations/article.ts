/** Operations about articles. */
import { operation } from '../operation.ts';
import type {
  ArticleDaysQuery,
  ArticleDaysQueryVariables,
  ArticleEvidenceQuery,
  ArticleEvidenceQueryVariables,
  ArticleQuery,
  ArticleQueryVariables,
  ArticleRowsQuery,
  ArticleRowsQueryVariables,
  ArticlesQuery,
  ArticlesQueryVariables,
  RowQuery,
  RowQueryVariables,
} from './article.generated.ts';

/** One article, whole. */
export const ArticleOperation = operation<ArticleQuery, ArticleQueryVariables>(/* GraphQL */ `
  query Article($id: ID!) {
    article(id: $id) {
      id title url publishedOn language note text withdrawn leftOut { start end }
      publisher { id name country { name } }
      origin { id name issuer { id name } }
      repeats { id title publishedOn publisher { name } }
      claims(first: 1) { totalCount }
    }
  }
`);

/** Everything that was read in its text. */
export const ArticleEvidenceOperation = operation<ArticleEvidenceQuery, ArticleEvidenceQueryVariables>(/* GraphQL */ `
  query ArticleEvidence($id: ID!) {
    article(id: $id) {
      evidence { id start end certainty temporality attribution { source { name } } claim { id sentence polarity status } }
    }
  }
`);

/** What an imported table says, a page at a time: it has no text, and very many rows. */
export const ArticleRowsOperation = operation<ArticleRowsQuery, ArticleRowsQueryVariables>(/* GraphQL */ `
  query ArticleRows($id: ID!, $after: String) {
    article(id: $id) {
      claims(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id sentence validFrom validTo status } }
      }
    }
  }
`);

/** One row of a table, as written. */
export const RowOperation = operation<RowQuery, RowQueryVariables>(/* GraphQL */ `
  query Row($id: ID!) {
    node(id: $id) { __typename ... on Evidence { id quote locator code { scheme value } claim { id sentence } } }
  }
`);

/** All articles, newest first, a page at a time. */
export const ArticlesOperation = operation<ArticlesQuery, ArticlesQueryVariables>(/* GraphQL */ `
  query Articles($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title publishedOn publisher { id name } origin { id name } claims(first: 1) { totalCount } } }
    }
  }
`);

/** On which days articles appeared, a page at a time. */
export const ArticleDaysOperation = operation<ArticleDaysQuery, ArticleDaysQueryVariables>(/* GraphQL */ `
  query ArticleDays($after: String) {
    articles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { publishedOn } } }
  }
`);
