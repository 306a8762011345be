/** Operations about claims and the evidence under them. */
import { graphql } from '../generated/gql.ts';

graphql(/* GraphQL */ `
  fragment EvidenceFields on Evidence {
    id quote locator code { scheme value } certainty temporality speechAct reportedAt observedOn state method
    article { id title publishedOn publisher { name } }
    origin { id name issuer { name } country { name } }
    attribution { source { id name } verb text }
    quantities { asWritten }
    place { name }
  }
`);
graphql(/* GraphQL */ `
  fragment ClaimFields on Claim {
    id predicate sentence polarity validFrom validTo certainty temporality status reportedAt withdrawn permalink
    subject { id name kind aliases { text } country { name } }
    object { id name kind aliases { text } country { name } }
    with { id name }
    places { id name }
    topics { id name }
    event { id name }
    origins { id name country { name } }
    evidence { ...EvidenceFields }
  }
`);

/** The claims of one relation with all their evidence. */
export const ClaimsOperation = graphql(/* GraphQL */ `
  query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {
    claims(relation: $relation, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ClaimFields } }
    }
  }
`);

/** One claim with all its evidence, and what is to be noticed about it. */
export const ClaimOperation = graphql(/* GraphQL */ `
  query Claim($id: ID!) { claim(id: $id) { ...ClaimFields findings { ...FindingFields } } }
`);

graphql(/* GraphQL */ `
  fragment ChangeFields on Change { at by action target reason }
`);

/** Everything that was decided about a claim, an entity or an article, oldest first. */
export const HistoryOperation = graphql(/* GraphQL */ `
  query History($id: ID!) {
    node(id: $id) {
      ... on Claim { history { ...ChangeFields } }
      ... on Entity { history { ...ChangeFields } }
      ... on Article { history { ...ChangeFields } }
    }
  }
`);
