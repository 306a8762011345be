/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type PairsQueryVariables = Exact<{ [key: string]: never; }>;


export type PairsQuery = { dyads: Array<{ claimCount: number, lastReported: string | null, a: { id: string, name: string }, b: { id: string, name: string } }> };

export type DyadPageQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: Types.ClaimFilter | null | undefined;
}>;


export type DyadPageQuery = { dyad: { a: { id: string, name: string, kind: Types.EntityKind }, b: { id: string, name: string, kind: Types.EntityKind }, claims: { totalCount: number }, matrix: Array<{ family: Types.Family, fromA: number, fromB: number, joint: number }>, timeline: Array<{ start: string, fromA: number, fromB: number, joint: number }>, carriers: Array<{ claimCount: number, originCount: number, entity: { id: string, name: string, kind: Types.EntityKind, country: { id: string } | null } }>, agreements: Array<{ agreement: { id: string, name: string }, steps: Array<{ step: Types.LedgerStepKind, date: string | null, claims: Array<{ id: string }> }> }>, thirdParties: Array<{ claimCount: number, entity: { id: string, name: string } }>, disagreements: Array<{ id: string, kind: Types.FindingKind, message: string, claims: Array<{ id: string, sentence: string, validFrom: string | null, validTo: string | null }> }> } };

export type ReadoutsQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: Types.ClaimFilter | null | undefined;
}>;


export type ReadoutsQuery = { dyad: { readoutPairs: Array<{ event: { id: string, name: string }, left: Array<{ id: string, title: string, publisher: { name: string } | null }>, right: Array<{ id: string, title: string, publisher: { name: string } | null }>, both: Array<{ id: string, sentence: string }>, onlyLeft: Array<{ id: string, sentence: string }>, onlyRight: Array<{ id: string, sentence: string }> }> } };
