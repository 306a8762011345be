/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../schema.generated.ts';

export type EvidenceFieldsFragment = { id: string, quote: string, locator: string | null, certainty: Types.Certainty, temporality: Types.Temporality, speechAct: Types.SpeechAct, reportedAt: string | null, observedOn: string | null, state: Types.EvidenceState, method: string, code: { scheme: string, value: string } | null, article: { id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }, origin: { id: string, name: string, issuer: { name: string } | null, country: { name: string } | null }, attribution: Array<{ verb: string | null, text: string, source: { id: string, name: string } }>, quantities: Array<{ asWritten: string }>, place: { name: string } | null };

export type ClaimFieldsFragment = { id: string, predicate: Types.Predicate, sentence: string, polarity: Types.Polarity, validFrom: string | null, validTo: string | null, certainty: Types.Certainty, temporality: Types.Temporality, status: Types.ClaimStatus, reportedAt: string | null, withdrawn: boolean, permalink: string, subject: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, object: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, with: Array<{ id: string, name: string }>, places: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, event: { id: string, name: string } | null, origins: Array<{ id: string, name: string, country: { name: string } | null }>, evidence: Array<{ id: string, quote: string, locator: string | null, certainty: Types.Certainty, temporality: Types.Temporality, speechAct: Types.SpeechAct, reportedAt: string | null, observedOn: string | null, state: Types.EvidenceState, method: string, code: { scheme: string, value: string } | null, article: { id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }, origin: { id: string, name: string, issuer: { name: string } | null, country: { name: string } | null }, attribution: Array<{ verb: string | null, text: string, source: { id: string, name: string } }>, quantities: Array<{ asWritten: string }>, place: { name: string } | null }> };

export type ClaimsQueryVariables = Exact<{
  relation: Types.RelationInput;
  filter?: Types.ClaimFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, predicate: Types.Predicate, sentence: string, polarity: Types.Polarity, validFrom: string | null, validTo: string | null, certainty: Types.Certainty, temporality: Types.Temporality, status: Types.ClaimStatus, reportedAt: string | null, withdrawn: boolean, permalink: string, subject: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, object: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, with: Array<{ id: string, name: string }>, places: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, event: { id: string, name: string } | null, origins: Array<{ id: string, name: string, country: { name: string } | null }>, evidence: Array<{ id: string, quote: string, locator: string | null, certainty: Types.Certainty, temporality: Types.Temporality, speechAct: Types.SpeechAct, reportedAt: string | null, observedOn: string | null, state: Types.EvidenceState, method: string, code: { scheme: string, value: string } | null, article: { id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }, origin: { id: string, name: string, issuer: { name: string } | null, country: { name: string } | null }, attribution: Array<{ verb: string | null, text: string, source: { id: string, name: string } }>, quantities: Array<{ asWritten: string }>, place: { name: string } | null }> } }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { id: string, predicate: Types.Predicate, sentence: string, polarity: Types.Polarity, validFrom: string | null, validTo: string | null, certainty: Types.Certainty, temporality: Types.Temporality, status: Types.ClaimStatus, reportedAt: string | null, withdrawn: boolean, permalink: string, findings: Array<{ id: string, kind: Types.FindingKind, message: string, claims: Array<{ id: string, sentence: string, validFrom: string | null, validTo: string | null }> }>, subject: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, object: { id: string, name: string, kind: Types.EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, with: Array<{ id: string, name: string }>, places: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, event: { id: string, name: string } | null, origins: Array<{ id: string, name: string, country: { name: string } | null }>, evidence: Array<{ id: string, quote: string, locator: string | null, certainty: Types.Certainty, temporality: Types.Temporality, speechAct: Types.SpeechAct, reportedAt: string | null, observedOn: string | null, state: Types.EvidenceState, method: string, code: { scheme: string, value: string } | null, article: { id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }, origin: { id: string, name: string, issuer: { name: string } | null, country: { name: string } | null }, attribution: Array<{ verb: string | null, text: string, source: { id: string, name: string } }>, quantities: Array<{ asWritten: string }>, place: { name: string } | null }> } | null };

export type ChangeFieldsFragment = { at: string, by: string, action: string, target: string, reason: string | null };

export type HistoryQueryVariables = Exact<{
  id: string;
}>;


export type HistoryQuery = { node:
    | { history: Array<{ at: string, by: string, action: string, target: string, reason: string | null }> }
    | { history: Array<{ at: string, by: string, action: string, target: string, reason: string | null }> }
    | { history: Array<{ at: string, by: string, action: string, target: string, reason: string | null }> }
    | Record<PropertyKey, never>
   | null };
