/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type FindingFieldsFragment = { id: string, kind: Types.FindingKind, message: string, claims: Array<{ id: string, sentence: string, validFrom: string | null, validTo: string | null }> };

export type FindingsQueryVariables = Exact<{
  article?: string | null | undefined;
  entity?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: Types.FindingKind, message: string, claims: Array<{ id: string, sentence: string, validFrom: string | null, validTo: string | null }> } }> } };
