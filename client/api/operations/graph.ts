/** Operations that fill the canvas: which two sides to open with, neighbours, ways between two entities. */
import { fragment, operation } from '../operation.ts';
import type {
  BesideQuery,
  BesideQueryVariables,
  BestClaimsQuery,
  BestClaimsQueryVariables,
  DyadQuery,
  DyadQueryVariables,
  DyadTimelineQuery,
  DyadTimelineQueryVariables,
  EntityTimelineQuery,
  EntityTimelineQueryVariables,
  NeighborhoodQuery,
  NeighborhoodQueryVariables,
  PathsQuery,
  PathsQueryVariables,
  StartsQuery,
  StartsQueryVariables,
} from './graph.generated.ts';

export const NodeFields = fragment(/* GraphQL */ `
  fragment NodeFields on Entity { id name kind country { id } }
`);
export const RelationFields = fragment(/* GraphQL */ `
  fragment RelationFields on Relation {
    id subject { id } predicate object { id } family label mode certainty status
    claimCount originCount articleCount first last
  }
`);

/** The pairs of countries with most claims: the first is the opening picture, all are ready starts. */
export const StartsOperation = operation<StartsQuery, StartsQueryVariables>(/* GraphQL */ `
  query Starts { dyads(first: 3) { a { id name claimCount } b { id name claimCount } claimCount } }
`);

/** A focus with its best evidenced neighbours and all relations among them. */
export const NeighborhoodOperation = operation<NeighborhoodQuery, NeighborhoodQueryVariables>(
  /* GraphQL */ `
  query Neighborhood($of: [ID!]!, $limit: Int!, $filter: ClaimFilter) {
    neighborhood(of: $of, limit: $limit, filter: $filter) {
      nodes { entity { ...NodeFields } hidden }
      relations { ...RelationFields }
      total
    }
  }
`,
  NodeFields,
  RelationFields,
);

/** Who carries the link between two sides. */
export const DyadOperation = operation<DyadQuery, DyadQueryVariables>(/* GraphQL */ `
  query Dyad($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { carriers { entity { id kind } } } }
`);

/** What stands beside them: the offices they hold, and their best evidenced neighbours. */
export const BesideOperation = operation<BesideQuery, BesideQueryVariables>(/* GraphQL */ `
  query Beside($people: [ID!]!, $all: [ID!]!, $offices: Int!, $shared: Int!) {
    offices: neighborhood(of: $people, filter: { predicates: [HOLDS_OFFICE] }, limit: $offices) { nodes { entity { id } } }
    shared: neighborhood(of: $all, limit: $shared) { nodes { entity { id kind } } total }
  }
`);

/** Ways from one entity to another over what is affirmed and has happened. */
export const PathsOperation = operation<PathsQuery, PathsQueryVariables>(
  /* GraphQL */ `
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 5) {
      nodes { ...NodeFields }
      relations { ...RelationFields }
    }
  }
`,
  NodeFields,
  RelationFields,
);

/** What stands over time between two sides. */
export const DyadTimelineOperation = operation<DyadTimelineQuery, DyadTimelineQueryVariables>(/* GraphQL */ `
  query DyadTimeline($a: ID!, $b: ID!) {
    dyad(a: $a, b: $b) { timeline(bucket: MONTH) { start fromA fromB joint seen } }
  }
`);

/** What stands over time around one entity. */
export const EntityTimelineOperation = operation<EntityTimelineQuery, EntityTimelineQueryVariables>(/* GraphQL */ `
  query EntityTimeline($id: ID!) {
    entity(id: $id) { timeline(bucket: MONTH) { start fromA fromB joint seen } }
  }
`);

/** The best evidenced claims anywhere: their ends make a picture where no two countries do. */
export const BestClaimsOperation = operation<BestClaimsQuery, BestClaimsQueryVariables>(/* GraphQL */ `
  query BestClaims { claims(orderBy: MOST_ORIGINS, first: 30) { edges { node { subject { id } object { id } } } } }
`);
