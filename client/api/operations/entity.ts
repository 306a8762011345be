/** Operations about entities: search, the detail of one, the page of one. */
import { graphql } from '../generated/gql.ts';

export const SearchOperation = graphql(/* GraphQL */ `
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) { id label kind matched }
  }
`);

/** Names of the pages that the address bar asks for. */
export const EntityOperation = graphql(/* GraphQL */ `
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

export const EntityRelationsOperation = graphql(/* GraphQL */ `
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
`);

export const EntityArticlesOperation = graphql(/* GraphQL */ `
  query EntityArticles($id: ID!) {
    entity(id: $id) {
      articles(first: 50) { totalCount edges { node { id title publishedOn publisher { id name } } } }
    }
  }
`);

/** The words of the graph. */
export const OntologyOperation = graphql(/* GraphQL */ `
  query Ontology { ontology {
    kinds { name label group }
    predicates { name label inverseLabel symmetric state family withLabel }
  } }
`);
