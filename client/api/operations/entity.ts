/** Operations about entities: search, the detail of one, the page of one. */
import { operation } from '../operation.ts';
import type {
  EntityArticlesQuery,
  EntityArticlesQueryVariables,
  EntityQuery,
  EntityQueryVariables,
  EntityRelationsQuery,
  EntityRelationsQueryVariables,
  ExistsQuery,
  ExistsQueryVariables,
  OntologyQuery,
  OntologyQueryVariables,
  SearchQuery,
  SearchQueryVariables,
} from './entity.generated.ts';
import { NodeFields } from './graph.ts';

/** Entities and articles by name. */
export const SearchOperation = operation<SearchQuery, SearchQueryVariables>(/* GraphQL */ `
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) { id label kind matched }
  }
`);

/** One entity with its names and posts. */
export const EntityOperation = operation<EntityQuery, EntityQueryVariables>(/* GraphQL */ `
  query Entity($id: ID!) {
    entity(id: $id) {
      id name kind description claimCount eventType
      aliases { text script }
      country { id name }
      offices { office { id name } from to seenBefore }
      holders { person { id name } from to seenBefore }
    }
  }
`);

/** Its relations, best evidenced first, a page at a time. */
export const EntityRelationsOperation = operation<EntityRelationsQuery, EntityRelationsQueryVariables>(
  /* GraphQL */ `
  query EntityRelations($id: ID!, $filter: ClaimFilter, $after: String) {
    entity(id: $id) {
      relations(filter: $filter, first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node {
          id predicate label family mode certainty status claimCount originCount articleCount first last
          subject { ...NodeFields } object { ...NodeFields }
        } }
      }
    }
  }
`,
  NodeFields,
);

/** The articles that it stands in, a page at a time. */
export const EntityArticlesOperation = operation<EntityArticlesQuery, EntityArticlesQueryVariables>(/* GraphQL */ `
  query EntityArticles($id: ID!, $after: String) {
    entity(id: $id) {
      articles(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id title publishedOn publisher { id name } } }
      }
    }
  }
`);

/** Whether there is an entity of that id, and what it is called. */
export const ExistsOperation = operation<ExistsQuery, ExistsQueryVariables>(/* GraphQL */ `
  query Exists($id: ID!) { entity(id: $id) { id name } }
`);

/** How predicates read from their object. */
export const OntologyOperation = operation<OntologyQuery, OntologyQueryVariables>(/* GraphQL */ `
  query Ontology { ontology { predicates { name inverseLabel } } }
`);
