/** What disagrees, is missing or one-sided. */
import { fragment, operation } from '../operation.ts';
import type { FindingsQuery, FindingsQueryVariables } from './finding.generated.ts';

export const FindingFields = fragment(/* GraphQL */ `
  fragment FindingFields on Finding { id kind message claims { id sentence validFrom validTo } }
`);

/** Contradictions first, a page at a time: about an article, or about an entity. */
export const FindingsOperation = operation<FindingsQuery, FindingsQueryVariables>(
  /* GraphQL */ `
  query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {
    findings(article: $article, entity: $entity, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...FindingFields } }
    }
  }
`,
  FindingFields,
);
