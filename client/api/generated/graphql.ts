/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which articles. */
export type ArticleFilter = {
  /** Published in this country. */
  country?: string | null | undefined;
  /** Published on or after. */
  from?: string | null | undefined;
  /** Of this origin. */
  origin?: string | null | undefined;
  /** Of this publisher. */
  publisher?: string | null | undefined;
  /** Active ones (default) or withdrawn ones. */
  state?: ArticleState | null | undefined;
  /** With these words in title or text, in any case and with or without diacritics. */
  text?: string | null | undefined;
  /** Published on or before. */
  to?: string | null | undefined;
};

/** Whether an article is shown. */
export type ArticleState =
  /** Shown. */
  | 'ACTIVE'
  /** Taken out for good: its text and all quotes of it are gone, and only its history is left. */
  | 'PURGED'
  /** Deleted, restorable. */
  | 'WITHDRAWN';

/** How sure the attributed source is. Best first. */
export type Certainty =
  /** Stated as so. */
  | 'CERTAIN'
  /** Stated as possible. */
  | 'POSSIBLE'
  /** Stated as likely. */
  | 'PROBABLE'
  /** Reported without saying how sure. */
  | 'UNSTATED';

/** Which claims. Conditions on evidence (certainty, temporality, attributedTo, article, publisher, text) hold if any one evidence meets them all. */
export type ClaimFilter = {
  /** With evidence in this article. */
  article?: string | null | undefined;
  /** Said by this source, at any place of the chain. */
  attributedTo?: string | null | undefined;
  /** Between two: of countries everything in their dyad, of others what joins the two directly. */
  between?: Array<string> | null | undefined;
  /** Evidence of one of these certainties. */
  certainty?: Array<Certainty> | null | undefined;
  /** With one of these at one end or as a third party. */
  entities?: Array<string> | null | undefined;
  /** Of these families. */
  families?: Array<Family> | null | undefined;
  /** True on or after this date; claims without any date are left out. */
  from?: string | null | undefined;
  /** With an end of one of these kinds. */
  kinds?: Array<EntityKind> | null | undefined;
  /** From at least this many origins. */
  minOrigins?: number | null | undefined;
  /** Of these polarities. */
  polarity?: Array<Polarity> | null | undefined;
  /** Of these predicates. */
  predicates?: Array<Predicate> | null | undefined;
  /** With evidence in an article of this publisher. */
  publisher?: string | null | undefined;
  /** As public on this day: every claim, count, status and evidence rests on what was certainly public by then. */
  reportedBy?: string | null | undefined;
  /** Of these statuses. */
  status?: Array<ClaimStatus> | null | undefined;
  /** Evidence of one of these temporalities. */
  temporality?: Array<Temporality> | null | undefined;
  /** With these words in a quote, in any case and with or without diacritics. */
  text?: string | null | undefined;
  /** True on or before this date; claims without any date are left out. */
  to?: string | null | undefined;
};

/** How a claim stands, in this order: the first that holds. */
export type ClaimStatus =
  /** The ends have two different sides, and each gave an origin. */
  | 'BOTH_SIDES'
  /** Somebody says the opposite of the same time. */
  | 'CONTESTED'
  /** At least two origins. */
  | 'CORROBORATED'
  /** The claim itself is a denial. */
  | 'DENIED'
  /** One origin only, however many papers repeat it. */
  | 'SINGLE_ORIGIN';

/** What an entity is. The table is `Query.ontology`. */
export type EntityKind =
  /** A treaty, memorandum, protocol, contract or declaration. */
  | 'AGREEMENT'
  /** A military, a branch, a headquarters or its press wing. */
  | 'ARMED_FORCE'
  /** A state. */
  | 'COUNTRY'
  /** A handout, a communiqué or a report named in a text. */
  | 'DOCUMENT'
  /** A model of arms or equipment. */
  | 'EQUIPMENT'
  /** A visit, meeting, summit, exercise, signing, war: something that happens. */
  | 'EVENT'
  /** A ministry, presidency, parliament, court or agency. */
  | 'GOVERNMENT_BODY'
  /** A described set of people or states, such as a leadership. */
  | 'GROUP'
  /** An organisation whose members are states. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** A topic, a dispute, or the position of a state on it. */
  | 'ISSUE'
  /** A newspaper, news agency or broadcaster. */
  | 'MEDIA_OUTLET'
  /** A post, not its holder; unnamed holders hang on it. */
  | 'OFFICE'
  /** A company, a party, a society or a think tank. */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A city, a base, a memorial, a region. */
  | 'PLACE'
  /** A place whose status is contested. */
  | 'TERRITORY';

/** Whether evidence counts. */
export type EvidenceState =
  /** Counts. */
  | 'ACCEPTED'
  /** Counts, after a correction. */
  | 'EDITED'
  /** Replaced by another. */
  | 'SUPERSEDED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What filters and the dyad matrix group predicates by. */
export type Family =
  /** What is signed, ratified, agreed or pledged. */
  | 'AGREEMENTS'
  /** Accusations, protests, threats, force. */
  | 'CONFLICT'
  /** Working together. */
  | 'COOPERATION'
  /** Meetings, calls, visits, talks, recognition. */
  | 'DIPLOMACY'
  /** Trade, investment, loans, aid. */
  | 'ECONOMY'
  /** Exercises, training, arms, alliances. */
  | 'MILITARY'
  /** What a reviewer has not yet refined. */
  | 'OTHER'
  /** Praise, thanks, support and concern in words. */
  | 'STATEMENTS'
  /** Offices, bodies, places: how things hang together. */
  | 'STRUCTURE';

/** What a finding notices. Contradictions first. */
export type FindingKind =
  /** Different dates of one happening. */
  | 'DATE_DISAGREEMENT'
  /** Two reports that may count one happening twice. */
  | 'DOUBLE_COUNTED_EVENT'
  /** Two people in a one-person office, two capitals, two regions of one place. */
  | 'FUNCTIONAL_CLASH'
  /** Asserted by one, hedged by another. */
  | 'HEDGE_MISMATCH'
  /** A happening without any date. */
  | 'MISSING_DATE'
  /** Two entities that share a name. */
  | 'NAME_VARIANTS'
  /** Two posts, one man or two. */
  | 'ONE_OR_TWO_PERSONS'
  /** An event of two sides, told by origins of one. */
  | 'ONE_SIDE_ONLY'
  /** One says so, another says not so, of times that meet. */
  | 'OPPOSITE_POLARITY'
  /** Different places of one happening. */
  | 'PLACE_DISAGREEMENT'
  /** Different numbers for the same thing. */
  | 'QUANTITY_DISAGREEMENT'
  /** An office acts, its holder is not named. */
  | 'UNNAMED_OFFICE_HOLDER';

/** A step in the life of an agreement. */
export type LedgerStepKind =
  /** Agreed on. */
  | 'AGREED'
  /** Something was supplied, given or invested under it. */
  | 'DELIVERED'
  /** In force: somebody is a party to it. */
  | 'IN_FORCE'
  /** Somebody withdrew from it. */
  | 'LAPSED'
  /** Announced or planned. */
  | 'PLEDGED'
  /** Ratified. */
  | 'RATIFIED'
  /** Signed. */
  | 'SIGNED';

/** Whether the claim affirms or denies. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMED'
  /** It is not so: somebody says that it is not. */
  | 'DENIED';

/** What a claim says of its two ends. The table is `Query.ontology`. */
export type Predicate =
  /** An envoy is sent to a state. */
  | 'ACCREDITED_TO'
  /** Somebody accused another. */
  | 'ACCUSED'
  /** Somebody agreed on a topic or text with another. */
  | 'AGREED_ON'
  /** The two are allies. */
  | 'ALLIED_WITH'
  /** Somebody attacked another. */
  | 'ATTACKED'
  /** Somebody took part in an event. */
  | 'ATTENDED'
  /** The two spoke by phone or video. */
  | 'CALLED'
  /** Somebody used force or the law short of an attack. */
  | 'COERCED'
  /** Somebody spoke about another, and no more is known of what was said. */
  | 'COMMENTED_ON'
  /** Somebody gave way to another. PLOVER's RETREAT is read as this too. */
  | 'CONCEDED_TO'
  /** Somebody condoled with another. */
  | 'CONDOLED'
  /** Somebody congratulated another. */
  | 'CONGRATULATED'
  /** The two worked together on an occasion. */
  | 'COOPERATED_WITH'
  /** The two work together. */
  | 'COOPERATES_WITH'
  /** What an agreement is about. */
  | 'COVERS'
  /** Somebody criticised another or something. */
  | 'CRITICISED'
  /** Two states have formal relations. */
  | 'DIPLOMATIC_RELATIONS_WITH'
  /** Somebody talked about a topic with another. */
  | 'DISCUSSED'
  /** The two disagree over something lasting. */
  | 'DISPUTES_WITH'
  /** Forces held an exercise together. */
  | 'EXERCISED_WITH'
  /** Somebody voiced concern. */
  | 'EXPRESSED_CONCERN_ABOUT'
  /** The two have an agreement. */
  | 'HAS_AGREEMENT_WITH'
  /** The two have ties, close or strained. */
  | 'HAS_TIES_WITH'
  /** The two talked, how is not said. */
  | 'HELD_TALKS_WITH'
  /** Somebody is seen in a post. */
  | 'HOLDS_OFFICE'
  /** Somebody received a guest or held an event. */
  | 'HOSTED'
  /** Somebody opened an inquiry into another. */
  | 'INVESTIGATED'
  /** Somebody puts money into a state or body. */
  | 'INVESTS_IN'
  /** Somebody lends to another. */
  | 'LENDS_TO'
  /** The two are linked; a reviewer must refine it. */
  | 'LINKED_TO'
  /** A place, state or body lies in a place or region. */
  | 'LOCATED_IN'
  /** Somebody mediates between two others. */
  | 'MEDIATES_BETWEEN'
  /** A state, person or body belongs to an organisation or group. */
  | 'MEMBER_OF'
  /** The two met in person. */
  | 'MET_WITH'
  /** Somebody moved forces against another. */
  | 'MOBILISED_AGAINST'
  /** A post belongs to a body or a state. */
  | 'OFFICE_OF'
  /** Somebody has and uses equipment. */
  | 'OPERATES'
  /** Somebody rejects a position. */
  | 'OPPOSES_POSITION'
  /** An agreement binds somebody. */
  | 'PARTY_TO'
  /** A body, place or event is part of a larger one. */
  | 'PART_OF'
  /** Somebody promised to work with another. */
  | 'PLEDGED_COOPERATION'
  /** Somebody praised another or something. */
  | 'PRAISED'
  /** Somebody protested. */
  | 'PROTESTED'
  /** Somebody gives material help. */
  | 'PROVIDES_AID_TO'
  /** Somebody ratified an agreement. */
  | 'RATIFIED'
  /** A state, government or status is recognised. */
  | 'RECOGNISES'
  /** Somebody turned another or something down. */
  | 'REJECTED'
  /** Somebody speaks or acts for a state or body. */
  | 'REPRESENTS'
  /** Somebody asked another for something. */
  | 'REQUESTED'
  /** Somebody cut or limited relations or trade. */
  | 'SANCTIONED'
  /** Somebody wants to work with another. */
  | 'SEEKS_COOPERATION_WITH'
  /** Somebody signed an agreement. */
  | 'SIGNED'
  /** Somebody took a post over from another. */
  | 'SUCCEEDED'
  /** Arms are sold or given. */
  | 'SUPPLIES_ARMS_TO'
  /** Somebody stands by another. */
  | 'SUPPORTS'
  /** Somebody backs a position. */
  | 'SUPPORTS_POSITION'
  /** Somebody thanked another. */
  | 'THANKED'
  /** Somebody threatened another. */
  | 'THREATENED'
  /** The two trade. */
  | 'TRADES_WITH'
  /** Somebody trains another's forces. */
  | 'TRAINS'
  /** Somebody went to a state or place. */
  | 'VISITED'
  /** Somebody said on an occasion that they stand by another. */
  | 'VOICED_SUPPORT_FOR'
  /** Somebody left an agreement. */
  | 'WITHDREW_FROM';

/** Which relation: one subject, predicate and object. */
export type RelationInput = {
  /** What happened, or what is only planned, imagined or denied. Absent: all of it. */
  mode?: RelationMode | null | undefined;
  /** The other end. */
  object: string;
  /** What joins them. Of a symmetric one the ends may be swapped. */
  predicate: Predicate;
  /** Whose relation it is. */
  subject: string;
};

/** Which summed-up relation: what happened is apart from what is only planned, imagined or denied. */
export type RelationMode =
  /** Denied. */
  | 'DENIED'
  /** Affirmed, and its best words say that it is or was so. */
  | 'HAPPENED'
  /** Affirmed, but only as something imagined. */
  | 'HYPOTHETICAL'
  /** Affirmed, but only as a plan. */
  | 'PLANNED';

/** What the speaker does by saying it. */
export type SpeechAct =
  /** Makes it known beforehand. */
  | 'ANNOUNCES'
  /** States it. */
  | 'ASSERTS'
  /** Condemns it. */
  | 'CONDEMNS'
  /** Denies it. */
  | 'DENIES'
  /** Promises it. */
  | 'PLEDGES'
  /** Praises it. */
  | 'PRAISES'
  /** Passes it on. */
  | 'REPORTS'
  /** Asks for it. */
  | 'REQUESTS';

/** Whether it happened. Best first. */
export type Temporality =
  /** It was so, long before the report. */
  | 'HISTORICAL'
  /** It is imagined: would, should, if. */
  | 'HYPOTHETICAL'
  /** It has happened, or is so now. */
  | 'PAST_OR_PRESENT'
  /** It is planned or announced. */
  | 'PLANNED';

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { article: { id: string, title: string, url: string | null, publishedOn: string | null, language: string | null, note: string | null, text: string, withdrawn: boolean, leftOut: Array<{ start: number, end: number }>, publisher: { id: string, name: string, country: { name: string } | null } | null, origin: { id: string, name: string, issuer: { id: string, name: string } | null }, repeats: Array<{ id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }>, claims: { totalCount: number } } | null };

export type ArticleEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type ArticleEvidenceQuery = { article: { evidence: Array<{ id: string, start: number | null, end: number | null, certainty: Certainty, temporality: Temporality, attribution: Array<{ source: { name: string } }>, claim: { id: string, sentence: string, polarity: Polarity, status: ClaimStatus } }> } | null };

export type ArticleRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleRowsQuery = { article: { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sentence: string, validFrom: string | null, validTo: string | null, status: ClaimStatus } }> } } | null };

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
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, publishedOn: string | null, publisher: { id: string, name: string } | null, origin: { id: string, name: string }, claims: { totalCount: number } } }> } };

export type ArticleDaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticleDaysQuery = { articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { publishedOn: string | null } }> } };

export type EvidenceFieldsFragment = { id: string, quote: string, locator: string | null, certainty: Certainty, temporality: Temporality, speechAct: SpeechAct, reportedAt: string | null, observedOn: string | null, state: EvidenceState, method: string, code: { scheme: string, value: string } | null, article: { id: string, title: string, publishedOn: string | null, publisher: { name: string } | null }, origin: { id: string, name: string, issuer: { name: string } | null, country: { name: string } | null }, attribution: Array<{ verb: string | null, text: string, source: { id: string, name: string } }>, quantities: Array<{ asWritten: string }>, place: { name: string } | null };

export type ClaimFieldsFragment = { id: string, predicate: Predicate, sentence: string, polarity: Polarity, validFrom: string | null, validTo: string | null, certainty: Certainty, temporality: Temporality, status: ClaimStatus, reportedAt: string | null, withdrawn: boolean, permalink: string, subject: { id: string, name: string, kind: EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, object: { id: string, name: string, kind: EntityKind, aliases: Array<{ text: string }>, country: { name: string } | null }, with: Array<{ id: string, name: string }>, places: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, event: { id: string, name: string } | null, origins: Array<{ id: string, name: string, country: { name: string } | null }>, evidence: Array<EvidenceFieldsFragment> };

export type ClaimsQueryVariables = Exact<{
  relation: RelationInput;
  filter?: ClaimFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: ClaimFieldsFragment }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: (
    { findings: Array<FindingFieldsFragment> }
    & ClaimFieldsFragment
  ) | null };

export type ChangeFieldsFragment = { at: string, by: string, action: string, target: string, reason: string | null };

export type HistoryQueryVariables = Exact<{
  id: string;
}>;


export type HistoryQuery = { node:
    | { history: Array<ChangeFieldsFragment> }
    | { history: Array<ChangeFieldsFragment> }
    | { history: Array<ChangeFieldsFragment> }
    | Record<PropertyKey, never>
   | null };

export type PairsQueryVariables = Exact<{ [key: string]: never; }>;


export type PairsQuery = { dyads: Array<{ claimCount: number, lastReported: string | null, a: { id: string, name: string }, b: { id: string, name: string } }> };

export type DyadPageQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: ClaimFilter | null | undefined;
}>;


export type DyadPageQuery = { dyad: { a: { id: string, name: string, kind: EntityKind }, b: { id: string, name: string, kind: EntityKind }, claims: { totalCount: number }, matrix: Array<{ family: Family, fromA: number, fromB: number, joint: number }>, timeline: Array<{ start: string, fromA: number, fromB: number, joint: number }>, carriers: Array<{ claimCount: number, originCount: number, entity: { id: string, name: string, kind: EntityKind, country: { id: string } | null } }>, agreements: Array<{ agreement: { id: string, name: string }, steps: Array<{ step: LedgerStepKind, date: string | null, claims: Array<{ id: string }> }> }>, thirdParties: Array<{ claimCount: number, entity: { id: string, name: string } }>, disagreements: Array<FindingFieldsFragment> } };

export type ReadoutsQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: ClaimFilter | null | undefined;
}>;


export type ReadoutsQuery = { dyad: { readoutPairs: Array<{ event: { id: string, name: string }, left: Array<{ id: string, title: string, publisher: { name: string } | null }>, right: Array<{ id: string, title: string, publisher: { name: string } | null }>, both: Array<{ id: string, sentence: string }>, onlyLeft: Array<{ id: string, sentence: string }>, onlyRight: Array<{ id: string, sentence: string }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<{ id: string, label: string, kind: string, matched: string }> };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { entity: { id: string, name: string, kind: EntityKind, description: string | null, claimCount: number, eventType: string | null, aliases: Array<{ text: string, script: string }>, country: { id: string, name: string } | null, offices: Array<{ from: string | null, to: string | null, seenBefore: string | null, office: { id: string, name: string } }>, holders: Array<{ from: string | null, to: string | null, seenBefore: string | null, person: { id: string, name: string } }> } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  filter?: ClaimFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { entity: { relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, predicate: Predicate, label: string, family: Family, mode: RelationMode, certainty: Certainty, status: ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: NodeFieldsFragment, object: NodeFieldsFragment } }> } } | null };

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


export type OntologyQuery = { ontology: { predicates: Array<{ name: Predicate, inverseLabel: string }> } };

export type FindingFieldsFragment = { id: string, kind: FindingKind, message: string, claims: Array<{ id: string, sentence: string, validFrom: string | null, validTo: string | null }> };

export type FindingsQueryVariables = Exact<{
  article?: string | null | undefined;
  entity?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: FindingFieldsFragment }> } };

export type NodeFieldsFragment = { id: string, name: string, kind: EntityKind, country: { id: string } | null };

export type RelationFieldsFragment = { id: string, predicate: Predicate, family: Family, label: string, mode: RelationMode, certainty: Certainty, status: ClaimStatus, claimCount: number, originCount: number, articleCount: number, first: string | null, last: string | null, subject: { id: string }, object: { id: string } };

export type StartsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartsQuery = { dyads: Array<{ claimCount: number, a: { id: string, name: string, claimCount: number }, b: { id: string, name: string, claimCount: number } }> };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string> | string;
  limit: number;
  filter?: ClaimFilter | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { total: number, nodes: Array<{ hidden: number | null, entity: NodeFieldsFragment }>, relations: Array<RelationFieldsFragment> } };

export type DyadQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type DyadQuery = { dyad: { carriers: Array<{ entity: { id: string, kind: EntityKind } }> } };

export type BesideQueryVariables = Exact<{
  people: Array<string> | string;
  all: Array<string> | string;
  offices: number;
  shared: number;
}>;


export type BesideQuery = { offices: { nodes: Array<{ entity: { id: string } }> }, shared: { total: number, nodes: Array<{ entity: { id: string, kind: EntityKind } }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { paths: Array<{ nodes: Array<NodeFieldsFragment>, relations: Array<RelationFieldsFragment> }> };

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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on Evidence {
  id
  quote
  locator
  code {
    scheme
    value
  }
  certainty
  temporality
  speechAct
  reportedAt
  observedOn
  state
  method
  article {
    id
    title
    publishedOn
    publisher {
      name
    }
  }
  origin {
    id
    name
    issuer {
      name
    }
    country {
      name
    }
  }
  attribution {
    source {
      id
      name
    }
    verb
    text
  }
  quantities {
    asWritten
  }
  place {
    name
  }
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const ClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFields on Claim {
  id
  predicate
  sentence
  polarity
  validFrom
  validTo
  certainty
  temporality
  status
  reportedAt
  withdrawn
  permalink
  subject {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  object {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  with {
    id
    name
  }
  places {
    id
    name
  }
  topics {
    id
    name
  }
  event {
    id
    name
  }
  origins {
    id
    name
    country {
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  id
  quote
  locator
  code {
    scheme
    value
  }
  certainty
  temporality
  speechAct
  reportedAt
  observedOn
  state
  method
  article {
    id
    title
    publishedOn
    publisher {
      name
    }
  }
  origin {
    id
    name
    issuer {
      name
    }
    country {
      name
    }
  }
  attribution {
    source {
      id
      name
    }
    verb
    text
  }
  quantities {
    asWritten
  }
  place {
    name
  }
}`, {"fragmentName":"ClaimFields"}) as unknown as TypedDocumentString<ClaimFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on Change {
  at
  by
  action
  target
  reason
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  id
  kind
  message
  claims {
    id
    sentence
    validFrom
    validTo
  }
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const NodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment NodeFields on Entity {
  id
  name
  kind
  country {
    id
  }
}
    `, {"fragmentName":"NodeFields"}) as unknown as TypedDocumentString<NodeFieldsFragment, unknown>;
export const RelationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationFields on Relation {
  id
  subject {
    id
  }
  predicate
  object {
    id
  }
  family
  label
  mode
  certainty
  status
  claimCount
  originCount
  articleCount
  first
  last
}
    `, {"fragmentName":"RelationFields"}) as unknown as TypedDocumentString<RelationFieldsFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    id
    title
    url
    publishedOn
    language
    note
    text
    withdrawn
    leftOut {
      start
      end
    }
    publisher {
      id
      name
      country {
        name
      }
    }
    origin {
      id
      name
      issuer {
        id
        name
      }
    }
    repeats {
      id
      title
      publishedOn
      publisher {
        name
      }
    }
    claims(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticleEvidenceDocument = new TypedDocumentString(`
    query ArticleEvidence($id: ID!) {
  article(id: $id) {
    evidence {
      id
      start
      end
      certainty
      temporality
      attribution {
        source {
          name
        }
      }
      claim {
        id
        sentence
        polarity
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleEvidenceQuery, ArticleEvidenceQueryVariables>;
export const ArticleRowsDocument = new TypedDocumentString(`
    query ArticleRows($id: ID!, $after: String) {
  article(id: $id) {
    claims(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          sentence
          validFrom
          validTo
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleRowsQuery, ArticleRowsQueryVariables>;
export const RowDocument = new TypedDocumentString(`
    query Row($id: ID!) {
  node(id: $id) {
    __typename
    ... on Evidence {
      id
      quote
      locator
      code {
        scheme
        value
      }
      claim {
        id
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RowQuery, RowQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($filter: ArticleFilter, $after: String) {
  articles(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        publishedOn
        publisher {
          id
          name
        }
        origin {
          id
          name
        }
        claims(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDaysDocument = new TypedDocumentString(`
    query ArticleDays($after: String) {
  articles(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleDaysQuery, ArticleDaysQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {
  claims(relation: $relation, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  id
  quote
  locator
  code {
    scheme
    value
  }
  certainty
  temporality
  speechAct
  reportedAt
  observedOn
  state
  method
  article {
    id
    title
    publishedOn
    publisher {
      name
    }
  }
  origin {
    id
    name
    issuer {
      name
    }
    country {
      name
    }
  }
  attribution {
    source {
      id
      name
    }
    verb
    text
  }
  quantities {
    asWritten
  }
  place {
    name
  }
}
fragment ClaimFields on Claim {
  id
  predicate
  sentence
  polarity
  validFrom
  validTo
  certainty
  temporality
  status
  reportedAt
  withdrawn
  permalink
  subject {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  object {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  with {
    id
    name
  }
  places {
    id
    name
  }
  topics {
    id
    name
  }
  event {
    id
    name
  }
  origins {
    id
    name
    country {
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimFields
    findings {
      ...FindingFields
    }
  }
}
    fragment EvidenceFields on Evidence {
  id
  quote
  locator
  code {
    scheme
    value
  }
  certainty
  temporality
  speechAct
  reportedAt
  observedOn
  state
  method
  article {
    id
    title
    publishedOn
    publisher {
      name
    }
  }
  origin {
    id
    name
    issuer {
      name
    }
    country {
      name
    }
  }
  attribution {
    source {
      id
      name
    }
    verb
    text
  }
  quantities {
    asWritten
  }
  place {
    name
  }
}
fragment ClaimFields on Claim {
  id
  predicate
  sentence
  polarity
  validFrom
  validTo
  certainty
  temporality
  status
  reportedAt
  withdrawn
  permalink
  subject {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  object {
    id
    name
    kind
    aliases {
      text
    }
    country {
      name
    }
  }
  with {
    id
    name
  }
  places {
    id
    name
  }
  topics {
    id
    name
  }
  event {
    id
    name
  }
  origins {
    id
    name
    country {
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}
fragment FindingFields on Finding {
  id
  kind
  message
  claims {
    id
    sentence
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!) {
  node(id: $id) {
    ... on Claim {
      history {
        ...ChangeFields
      }
    }
    ... on Entity {
      history {
        ...ChangeFields
      }
    }
    ... on Article {
      history {
        ...ChangeFields
      }
    }
  }
}
    fragment ChangeFields on Change {
  at
  by
  action
  target
  reason
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const PairsDocument = new TypedDocumentString(`
    query Pairs {
  dyads(first: 100) {
    a {
      id
      name
    }
    b {
      id
      name
    }
    claimCount
    lastReported
  }
}
    `) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const DyadPageDocument = new TypedDocumentString(`
    query DyadPage($a: ID!, $b: ID!, $filter: ClaimFilter) {
  dyad(a: $a, b: $b, filter: $filter) {
    a {
      id
      name
      kind
    }
    b {
      id
      name
      kind
    }
    claims(first: 1) {
      totalCount
    }
    matrix {
      family
      fromA
      fromB
      joint
    }
    timeline(bucket: YEAR) {
      start
      fromA
      fromB
      joint
    }
    carriers {
      entity {
        id
        name
        kind
        country {
          id
        }
      }
      claimCount
      originCount
    }
    agreements {
      agreement {
        id
        name
      }
      steps {
        step
        date
        claims {
          id
        }
      }
    }
    thirdParties {
      entity {
        id
        name
      }
      claimCount
    }
    disagreements {
      ...FindingFields
    }
  }
}
    fragment FindingFields on Finding {
  id
  kind
  message
  claims {
    id
    sentence
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<DyadPageQuery, DyadPageQueryVariables>;
export const ReadoutsDocument = new TypedDocumentString(`
    query Readouts($a: ID!, $b: ID!, $filter: ClaimFilter) {
  dyad(a: $a, b: $b, filter: $filter) {
    readoutPairs {
      event {
        id
        name
      }
      left {
        id
        title
        publisher {
          name
        }
      }
      right {
        id
        title
        publisher {
          name
        }
      }
      both {
        id
        sentence
      }
      onlyLeft {
        id
        sentence
      }
      onlyRight {
        id
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadoutsQuery, ReadoutsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    id
    label
    kind
    matched
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entity(id: $id) {
    id
    name
    kind
    description
    claimCount
    eventType
    aliases {
      text
      script
    }
    country {
      id
      name
    }
    offices {
      office {
        id
        name
      }
      from
      to
      seenBefore
    }
    holders {
      person {
        id
        name
      }
      from
      to
      seenBefore
    }
  }
}
    `) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $filter: ClaimFilter, $after: String) {
  entity(id: $id) {
    relations(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          predicate
          label
          family
          mode
          certainty
          status
          claimCount
          originCount
          articleCount
          first
          last
          subject {
            ...NodeFields
          }
          object {
            ...NodeFields
          }
        }
      }
    }
  }
}
    fragment NodeFields on Entity {
  id
  name
  kind
  country {
    id
  }
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityArticlesDocument = new TypedDocumentString(`
    query EntityArticles($id: ID!, $after: String) {
  entity(id: $id) {
    articles(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          publishedOn
          publisher {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityArticlesQuery, EntityArticlesQueryVariables>;
export const ExistsDocument = new TypedDocumentString(`
    query Exists($id: ID!) {
  entity(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExistsQuery, ExistsQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology {
  ontology {
    predicates {
      name
      inverseLabel
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {
  findings(article: $article, entity: $entity, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FindingFields
      }
    }
  }
}
    fragment FindingFields on Finding {
  id
  kind
  message
  claims {
    id
    sentence
    validFrom
    validTo
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const StartsDocument = new TypedDocumentString(`
    query Starts {
  dyads(first: 3) {
    a {
      id
      name
      claimCount
    }
    b {
      id
      name
      claimCount
    }
    claimCount
  }
}
    `) as unknown as TypedDocumentString<StartsQuery, StartsQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $limit: Int!, $filter: ClaimFilter) {
  neighborhood(of: $of, limit: $limit, filter: $filter) {
    nodes {
      entity {
        ...NodeFields
      }
      hidden
    }
    relations {
      ...RelationFields
    }
    total
  }
}
    fragment NodeFields on Entity {
  id
  name
  kind
  country {
    id
  }
}
fragment RelationFields on Relation {
  id
  subject {
    id
  }
  predicate
  object {
    id
  }
  family
  label
  mode
  certainty
  status
  claimCount
  originCount
  articleCount
  first
  last
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const DyadDocument = new TypedDocumentString(`
    query Dyad($a: ID!, $b: ID!) {
  dyad(a: $a, b: $b) {
    carriers {
      entity {
        id
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const BesideDocument = new TypedDocumentString(`
    query Beside($people: [ID!]!, $all: [ID!]!, $offices: Int!, $shared: Int!) {
  offices: neighborhood(
    of: $people
    filter: {predicates: [HOLDS_OFFICE]}
    limit: $offices
  ) {
    nodes {
      entity {
        id
      }
    }
  }
  shared: neighborhood(of: $all, limit: $shared) {
    nodes {
      entity {
        id
        kind
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<BesideQuery, BesideQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    nodes {
      ...NodeFields
    }
    relations {
      ...RelationFields
    }
  }
}
    fragment NodeFields on Entity {
  id
  name
  kind
  country {
    id
  }
}
fragment RelationFields on Relation {
  id
  subject {
    id
  }
  predicate
  object {
    id
  }
  family
  label
  mode
  certainty
  status
  claimCount
  originCount
  articleCount
  first
  last
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const DyadTimelineDocument = new TypedDocumentString(`
    query DyadTimeline($a: ID!, $b: ID!) {
  dyad(a: $a, b: $b) {
    timeline(bucket: MONTH) {
      start
      fromA
      fromB
      joint
      seen
    }
  }
}
    `) as unknown as TypedDocumentString<DyadTimelineQuery, DyadTimelineQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!) {
  entity(id: $id) {
    timeline(bucket: MONTH) {
      start
      fromA
      fromB
      joint
      seen
    }
  }
}
    `) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const BestClaimsDocument = new TypedDocumentString(`
    query BestClaims {
  claims(orderBy: MOST_ORIGINS, first: 30) {
    edges {
      node {
        subject {
          id
        }
        object {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BestClaimsQuery, BestClaimsQueryVariables>;