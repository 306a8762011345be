/** Operations about claims and the evidence under them. */
import { fragment, operation } from '../operation.ts';
import type {
  ClaimQuery,
  ClaimQueryVariables,
  ClaimsQuery,
  ClaimsQueryVariables,
  HistoryQuery,
  HistoryQueryVariables,
} from './claim.generated.ts';
import { FindingFields } from './finding.ts';

export const EvidenceFields = fragment(/* GraphQL */ `
  fragment EvidenceFields on Evidence {
    id quote locator code { scheme value } certainty temporality speechAct reportedAt observedOn state method
    article { id title publishedOn publisher { name } }
    origin { id name issuer { name } country { name } }
    attribution { source { id name } verb text }
    quantities { asWritten }
    place { name }
  }
`);
export const ClaimFields = fragment(
  /* GraphQL */ `
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
`,
  EvidenceFields,
);

/** The claims of one relation with all their evidence. */
export const ClaimsOperation = operation<ClaimsQuery, ClaimsQueryVariables>(
  /* GraphQL */ `
  query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {
    claims(relation: $relation, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ClaimFields } }
    }
  }
`,
  ClaimFields,
);

/** One claim with all its evidence, and what is to be noticed about it. */
export const ClaimOperation = operation<ClaimQuery, ClaimQueryVariables>(
  /* GraphQL */ `
  query Claim($id: ID!) { claim(id: $id) { ...ClaimFields findings { ...FindingFields } } }
`,
  ClaimFields,
  FindingFields,
);

export const ChangeFields = fragment(/* GraphQL */ `
  fragment ChangeFields on Change { at by action target reason }
`);

/** Everything that was decided about a claim, an entity or an article, oldest first. */
export const HistoryOperation = operation<HistoryQuery, HistoryQueryVariables>(
  /* GraphQL */ `
  query History($id: ID!) {
    node(id: $id) {
      ... on Claim { history { ...ChangeFields } }
      ... on Entity { history { ...ChangeFields } }
      ... on Article { history { ...ChangeFields } }
    }
  }
`,
  ChangeFields,
);
