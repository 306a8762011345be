/** What disagrees, is missing or one-sided. */
import { graphql } from '../generated/gql.ts';

graphql(/* GraphQL */ `
  fragment FindingFields on Finding { id kind message claims { id sentence validFrom validTo } }
`);

/** Contradictions first, a page at a time: about an article, or about an entity. */
export const FindingsOperation = graphql(/* GraphQL */ `
  query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {
    findings(article: $article, entity: $entity, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...FindingFields } }
    }
  }
`);
