/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type NodeFieldsFragment = { id: string, name: string, kind: Types.EntityKind, country: { id: string } | null };

export type RelationFieldsFragment = { id: string, predicate: Types.Predicate, family: Types.Family, label: string, mode: Types.RelationMode, certainty: Types.Certainty, status: Types.ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: { id: string }, object: { id: string } };

export type StartsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartsQuery = { dyads: Array<{ claimCount: number, a: { id: string, name: string, claimCount: number }, b: { id: string, name: string, claimCount: number } }> };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string> | string;
  limit: number;
  filter?: Types.ClaimFilter | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { total: number, nodes: Array<{ hidden: number | null, entity: { id: string, name: string, kind: Types.EntityKind, country: { id: string } | null } }>, relations: Array<{ id: string, predicate: Types.Predicate, family: Types.Family, label: string, mode: Types.RelationMode, certainty: Types.Certainty, status: Types.ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: { id: string }, object: { id: string } }> } };

export type DyadQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type DyadQuery = { dyad: { carriers: Array<{ entity: { id: string, kind: Types.EntityKind } }> } };

export type BesideQueryVariables = Exact<{
  people: Array<string> | string;
  all: Array<string> | string;
  offices: number;
  shared: number;
}>;


export type BesideQuery = { offices: { nodes: Array<{ entity: { id: string } }> }, shared: { total: number, nodes: Array<{ entity: { id: string, kind: Types.EntityKind } }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { paths: Array<{ nodes: Array<{ id: string, name: string, kind: Types.EntityKind, country: { id: string } | null }>, relations: Array<{ id: string, predicate: Types.Predicate, family: Types.Family, label: string, mode: Types.RelationMode, certainty: Types.Certainty, status: Types.ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: { id: string }, object: { id: string } }> }> };

export type DyadTimelineQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type DyadTimelineQuery = { dyad: { timeline: Array<{ start: string, fromA: number, fromB: number, joint: number, seen: number }> } };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
}>;


export type EntityTimelineQuery = { entity: { timeline: Array<{ start: string, fromA: number, fromB: number, joint: number, seen: number }> } | null };

export type BestClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type BestClaimsQuery = { claims: { edges: Array<{ node: { subject: { id: string }, object: { id: string } } }> } };
