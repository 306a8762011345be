/** Operations about articles. */
import { graphql } from '../generated/gql.ts';

/** One article, whole, with everything that was read in it. */
export const ArticleOperation = graphql(/* GraphQL */ `
  query Article($id: ID!) {
    article(id: $id) {
      id title url publishedOn language note text withdrawn leftOut { start end }
      publisher { id name country { name } }
      origin { id name issuer { id name } }
      repeats { id title publishedOn publisher { name } }
      evidence { id start end certainty temporality attribution { source { name } } claim { id sentence polarity status } }
    }
  }
`);

/** All articles, newest first, a page at a time. */
export const ArticlesOperation = graphql(/* GraphQL */ `
  query Articles($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title publishedOn publisher { id name } origin { id name } claims(first: 1) { totalCount } } }
    }
  }
`);

/** On which days articles appeared. */
export const ArticleDaysOperation = graphql(/* GraphQL */ `
  query ArticleDays { articles(first: 100) { pageInfo { hasNextPage } edges { node { publishedOn } } } }
`);
