/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { article: { id: string, title: string, url: string | null, publishedOn: string | null, language: string | null, note: string | null, text: string, withdrawn: boolean, leftOut: Array<{ start: number, end: number }>, publisher: { id: string, name: string, country: { name: string } | null } | null, origin: { id: string, name: string, issuer: { id: string, name: string } | null }, repeats: Array<{ id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }>, claims: { totalCount: number } } | null };

export type ArticleEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type ArticleEvidenceQuery = { article: { evidence: Array<{ id: string, start: number | null, end: number | null, certainty: Types.Certainty, temporality: Types.Temporality, attribution: Array<{ source: { name: string } }>, claim: { id: string, sentence: string, polarity: Types.Polarity, status: Types.ClaimStatus } }> } | null };

export type ArticleRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleRowsQuery = { article: { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sentence: string, validFrom: string | null, validTo: string | null, status: Types.ClaimStatus } }> } } | null };

export type RowQueryVariables = Exact<{
  id: string;
}>;


export type RowQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Entity' }
    | { __typename: 'Evidence', id: string, quote: string, locator: string | null, code: { scheme: string, value: string } | null, claim: { id: string, sentence: string } }
    | { __typename: 'Finding' }
   | null };

export type ArticlesQueryVariables = Exact<{
  filter?: Types.ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, publishedOn: string | null, publisher: { id: string, name: string } | null, origin: { id: string, name: string }, claims: { totalCount: number } } }> } };

export type ArticleDaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticleDaysQuery = { articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { publishedOn: string | null } }> } };
