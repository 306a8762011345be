/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<{ id: string, label: string, kind: string, matched: string }> };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { entity: { id: string, name: string, kind: Types.EntityKind, description: string | null, claimCount: number, eventType: string | null, aliases: Array<{ text: string, script: string }>, country: { id: string, name: string } | null, offices: Array<{ from: string | null, to: string | null, seenBefore: string | null, office: { id: string, name: string } }>, holders: Array<{ from: string | null, to: string | null, seenBefore: string | null, person: { id: string, name: string } }> } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  filter?: Types.ClaimFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { entity: { relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, predicate: Types.Predicate, label: string, family: Types.Family, mode: Types.RelationMode, certainty: Types.Certainty, status: Types.ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: { id: string, name: string, kind: Types.EntityKind, country: { id: string } | null }, object: { id: string, name: string, kind: Types.EntityKind, country: { id: string } | null } } }> } } | null };

export type EntityArticlesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EntityArticlesQuery = { entity: { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, publishedOn: string | null, publisher: { id: string, name: string } | null } }> } } | null };

export type ExistsQueryVariables = Exact<{
  id: string;
}>;


export type ExistsQuery = { entity: { id: string, name: string } | null };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { predicates: Array<{ name: Types.Predicate, inverseLabel: string }> } };
