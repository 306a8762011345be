/** Operations about two sides face to face. */
import { operation } from '../operation.ts';
import type {
  DyadPageQuery,
  DyadPageQueryVariables,
  PairsQuery,
  PairsQueryVariables,
  ReadoutsQuery,
  ReadoutsQueryVariables,
} from './dyad.generated.ts';
import { FindingFields } from './finding.ts';

/** Pairs of states, most claims first. */
export const PairsOperation = operation<PairsQuery, PairsQueryVariables>(/* GraphQL */ `
  query Pairs { dyads(first: 100) { a { id name } b { id name } claimCount lastReported } }
`);

/** What stands between two: who does what to whom, who carries it, what was agreed, what disagrees. */
export const DyadPageOperation = operation<DyadPageQuery, DyadPageQueryVariables>(
  /* GraphQL */ `
  query DyadPage($a: ID!, $b: ID!, $filter: ClaimFilter) {
    dyad(a: $a, b: $b, filter: $filter) {
      a { id name kind } b { id name kind }
      claims(first: 1) { totalCount }
      matrix { family fromA fromB joint }
      timeline(bucket: YEAR) { start fromA fromB joint }
      carriers { entity { id name kind country { id } } claimCount originCount }
      agreements { agreement { id name } steps { step date claims { id } } }
      thirdParties { entity { id name } claimCount }
      disagreements { ...FindingFields }
    }
  }
`,
  FindingFields,
);

/** What both sides told of an event, and what only one of them did. */
export const ReadoutsOperation = operation<ReadoutsQuery, ReadoutsQueryVariables>(/* GraphQL */ `
  query Readouts($a: ID!, $b: ID!, $filter: ClaimFilter) {
    dyad(a: $a, b: $b, filter: $filter) {
      readoutPairs {
        event { id name }
        left { id title publisher { name } } right { id title publisher { name } }
        both { id sentence } onlyLeft { id sentence } onlyRight { id sentence }
      }
    }
  }
`);
