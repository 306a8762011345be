import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, ClaimModel, RelationModel, FindingModel, AliasModel, NodeInView, DyadModel, LedgerStepModel, ReadoutPairModel, EntityId, AddedArticle, StatedIds, DeletedArticle, ArticleId } from './models.ts';
import type { StoredEntity, StoredEvidence, StoredArticle } from '../store/rows.ts';
import type { StoredOrigin } from '../store/read/articles/articles.ts';
import type { Attribution as AttributionModel } from '../domain/evidence.ts';
import type { Judgement as JudgementModel } from '../domain/judgement.ts';
import type { NamedHit } from '../store/read/entities/search-entities.ts';
import type { Tenure as TenureModel } from '../analysis/tenure.ts';
import type { View } from '../store/read/views.ts';
import type { Path as PathModel } from '../store/read/relations/paths.ts';
import type { DyadSummary as DyadSummaryModel } from '../store/read/relations/dyads.ts';
import type { Carrier as CarrierModel, ThirdParty as ThirdPartyModel } from '../analysis/dyad.ts';
import type { AgreementLedger as AgreementLedgerModel } from '../analysis/ledger.ts';
import type { ClaimConnectionModel, EntityConnectionModel, ArticleConnectionModel, RelationConnectionModel, FindingConnectionModel } from './pages/connection.ts';
import type { Judged } from '../pipeline/judge.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A partial ISO date: a year, a month or a day (`2023`, `2023-11`, `2023-11-01`). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds. */
  DateTime: { input: string; output: string; }
};

/** An article to add. */
export type AddArticleInput = {
  /** When it was read. */
  accessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A lasting copy, http or https. */
  archivedUrl?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag of its language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The handout it repeats, by name. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it, by name; made where unknown. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The publisher's country, by name or id. */
  publisherCountry?: InputMaybe<Scalars['String']['input']>;
  /** Its text, kept as it is, 1 to 500,000 characters. */
  text: Scalars['String']['input'];
  /** Its title, 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** Its address, http or https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What was added. */
export type AddArticlePayload = {
  __typename?: 'AddArticlePayload';
  /** True where it was there before. */
  alreadyKnown: Scalars['Boolean']['output'];
  /** The article. */
  article: Article;
};

/** How far an agreement came. */
export type AgreementLedger = {
  __typename?: 'AgreementLedger';
  /** The agreement. */
  agreement: Entity;
  /** Its steps, earliest first. */
  steps: Array<LedgerStep>;
};

/** Another name of an entity. */
export type Alias = {
  __typename?: 'Alias';
  /** Articles about the entity whose text uses it, at most 25. */
  articles: Array<Article>;
  /** ISO 15924 code of its script: `Latn`, `Arab`, `Cyrl`. */
  script: Scalars['String']['output'];
  /** The name. */
  text: Scalars['String']['output'];
};

/** A text with its source: a news article, a handout, a readout, or a brief of one. */
export type Article = Node & {
  __typename?: 'Article';
  /** When it was read. */
  accessedOn?: Maybe<Scalars['Date']['output']>;
  /** A lasting copy. */
  archivedUrl?: Maybe<Scalars['String']['output']>;
  /** Claims with evidence in it, in the order of the text. */
  claims: ClaimConnection;
  /** Evidence in it, in the order of the text, at most 1,000. */
  evidence: Array<Evidence>;
  /** What is to be noticed in it. */
  findings: Array<Finding>;
  /** Everything that was decided about it, oldest first. */
  history: Array<Change>;
  /** Opaque id: a hash of publisher, date and text. */
  id: Scalars['ID']['output'];
  /** BCP 47 tag of its language. */
  language?: Maybe<Scalars['String']['output']>;
  /** Lines of the text that are left out of reading: comment forms, sharing, advertisements. In the order of the text; none where the text is in a language that is not read. */
  leftOut: Array<TextSpan>;
  /** Remark of whoever added it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The origin it repeats, or its own. */
  origin: Origin;
  /** When it was published, as precisely as known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher?: Maybe<Entity>;
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** Other articles of the same origin. */
  repeats: Array<Article>;
  /** The stored text. Offsets of evidence count its UTF-16 code units. */
  text: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url?: Maybe<Scalars['String']['output']>;
  /** True once deleted, or purged: then title and text are empty, and the history says when and why. */
  withdrawn: Scalars['Boolean']['output'];
};


/** A text with its source: a news article, a handout, a readout, or a brief of one. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles of this page, each with its cursor. */
  edges: Array<ArticleEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the page, with its cursor. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Continue after this one with it. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Which articles. */
export type ArticleFilter = {
  /** Published in this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Published on or after. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this origin. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** Of this publisher. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Active ones (default) or withdrawn ones. */
  state?: InputMaybe<ArticleState>;
  /** With these words in title or text, in any case and with or without diacritics. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Published on or before. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether an article is shown. */
export type ArticleState =
  /** Shown. */
  | 'ACTIVE'
  /** Taken out for good: its text and all quotes of it are gone, and only its history is left. */
  | 'PURGED'
  /** Deleted, restorable. */
  | 'WITHDRAWN';

/** One link of the chain of who says so. */
export type Attribution = {
  __typename?: 'Attribution';
  /** The person, body or document that says it. */
  source: Entity;
  /** The words of the article that name the source. */
  text: Scalars['String']['output'];
  /** The verb of saying, as written. */
  verb?: Maybe<Scalars['String']['output']>;
};

/** One link of the chain of who says so. */
export type AttributionInput = {
  /** Who. */
  source: Scalars['ID']['input'];
  /** The words of the article that name the source. Default: the source's name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The verb of saying. */
  verb?: InputMaybe<Scalars['String']['input']>;
};

/** The width of a bar on a timeline. */
export type Bucket =
  /** One bar a day. */
  | 'DAY'
  /** One bar a month. */
  | 'MONTH'
  /** One bar a year. */
  | 'YEAR';

/** A person, office or body that carries a dyad. */
export type Carrier = {
  __typename?: 'Carrier';
  /** In how many of the dyad's claims. */
  claimCount: Scalars['Int']['output'];
  /** Who. */
  entity: Entity;
  /** From how many origins. */
  originCount: Scalars['Int']['output'];
};

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

/** One entry of a history. */
export type Change = {
  __typename?: 'Change';
  /** What was done: `accept`, `withdraw`, `restore`, `delete`, `judge`, `save`, `add`, `purge`. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Id of what it was done to. */
  target: Scalars['ID']['output'];
};

/** A proposition: two ends, a predicate, a polarity and a time. Its evidence says who says so and how sure they are. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Certainty of the leading evidence. */
  certainty: Certainty;
  /** The happening that it is grouped into, an entity of kind EVENT. */
  event?: Maybe<Entity>;
  /** The reports it rests on, leading one first. Withdrawn claims show their withdrawn evidence. */
  evidence: Array<Evidence>;
  /** What it contradicts, lacks or tells of one side only, as everything stands now; contradictions first. */
  findings: Array<Finding>;
  /** Everything that was decided about it and its evidence, oldest first. */
  history: Array<Change>;
  /** Opaque id: a hash of what the claim says. */
  id: Scalars['ID']['output'];
  /** Equipment or goods concerned, from all evidence. */
  items: Array<Entity>;
  /** The other end. */
  object: Entity;
  /** Distinct origins of its evidence and of the claims it is grouped with. */
  origins: Array<Origin>;
  /** True where at least one outlet says it in its own voice. */
  ownVoice: Scalars['Boolean']['output'];
  /** A path on this server that stays: `/claim/<id>`. */
  permalink: Scalars['String']['output'];
  /** Where it happened, from all evidence. */
  places: Array<Entity>;
  /** How PLOVER codes it. */
  plover?: Maybe<Plover>;
  /** Whether it affirms or denies. */
  polarity: Polarity;
  /** What is said of the two ends. */
  predicate: Predicate;
  /** All quantities of its evidence. */
  quantities: Array<Quantity>;
  /** When it was first public. */
  reportedAt?: Maybe<Scalars['Date']['output']>;
  /** The claim as an English sentence: `Asim Munir met with Ilham Aliyev`. */
  sentence: Scalars['String']['output'];
  /** Distinct outermost sources of its evidence. */
  sources: Array<Entity>;
  /** Speech act of the leading evidence. */
  speechAct: SpeechAct;
  /** How the claim stands. */
  status: ClaimStatus;
  /** Whose claim it is; for symmetric predicates the end with the smaller id. */
  subject: Entity;
  /** Temporality of the leading evidence. */
  temporality: Temporality;
  /** What it is about, from all evidence. */
  topics: Array<Entity>;
  /** Of an event: when it happened. Of a state: its stated beginning. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of an event: its last day, where a span is told (absent: as validFrom). Of a state: its stated end (absent: open). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Third parties that the predicate names: agreed on trade *with* Türkiye. */
  with: Array<Entity>;
  /** True once it rests on nothing that is shown. */
  withdrawn: Scalars['Boolean']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of this page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the page, with its cursor. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Continue after this one with it. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims. Conditions on evidence (certainty, temporality, attributedTo, article, publisher, text) hold if any one evidence meets them all. */
export type ClaimFilter = {
  /** With evidence in this article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Said by this source, at any place of the chain. */
  attributedTo?: InputMaybe<Scalars['ID']['input']>;
  /** Between two: of countries everything in their dyad, of others what joins the two directly. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Evidence of one of these certainties. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** With one of these at one end or as a third party. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these families. */
  families?: InputMaybe<Array<Family>>;
  /** True on or after this date; claims without any date are left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With an end of one of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** From at least this many origins. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Of these polarities. */
  polarity?: InputMaybe<Array<Polarity>>;
  /** Of these predicates. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** With evidence in an article of this publisher. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** As public on this day: every claim, count, status and evidence rests on what was certainly public by then. */
  reportedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Of these statuses. */
  status?: InputMaybe<Array<ClaimStatus>>;
  /** Evidence of one of these temporalities. */
  temporality?: InputMaybe<Array<Temporality>>;
  /** With these words in a quote, in any case and with or without diacritics. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True on or before this date; claims without any date are left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A claim and the words it rests on. */
export type ClaimInput = {
  /** The article. */
  article: Scalars['ID']['input'];
  /** Who says it, outermost first. Empty: the outlet's own voice. */
  attribution?: InputMaybe<Array<AttributionInput>>;
  /** How sure the source is. Default CERTAIN. */
  certainty?: InputMaybe<Certainty>;
  /** One past the last. */
  end: Scalars['Int']['input'];
  /** The event it is grouped into. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** Equipment or goods. */
  items?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The other end. */
  object: Scalars['ID']['input'];
  /** State: the day the words speak of. Default: the article's date. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it happened. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** Affirmed (default) or denied. */
  polarity?: InputMaybe<Polarity>;
  /** What is said. */
  predicate: Predicate;
  /** Numbers in the words. */
  quantities?: InputMaybe<Array<QuantityInput>>;
  /** What the speaker does. Default ASSERTS. */
  speechAct?: InputMaybe<SpeechAct>;
  /** First UTF-16 code unit of the words. */
  start: Scalars['Int']['input'];
  /** One end. */
  subject: Scalars['ID']['input'];
  /** Whether it has happened. Default PAST_OR_PRESENT. */
  temporality?: InputMaybe<Temporality>;
  /** Issues and agreements it is about. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Event: when it happened. State: its stated beginning. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Event: its last day. State: its stated end. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Third parties that the predicate names. */
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The order of claims. */
export type ClaimOrder =
  /** Most origins first. */
  | 'MOST_ORIGINS'
  /** Latest valid time first; undated last. */
  | 'NEWEST'
  /** Earliest valid time first; undated last. */
  | 'OLDEST';

/** What was said. */
export type ClaimPayload = {
  __typename?: 'ClaimPayload';
  /** The claim. */
  claim: Claim;
  /** The evidence that was added. */
  evidence: Evidence;
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

/** What was hidden. */
export type DeletePayload = {
  __typename?: 'DeletePayload';
  /** The article, withdrawn. */
  article: Article;
  /** How many claims are left without evidence, and hidden. */
  withdrawnClaims: Scalars['Int']['output'];
};

/** Two sides, face to face. */
export type Dyad = {
  __typename?: 'Dyad';
  /** Side A. */
  a: Entity;
  /** Agreements and how far they came. */
  agreements: Array<AgreementLedger>;
  /** Side B. */
  b: Entity;
  /** People, offices and bodies of either country that carry the link, most claims first. */
  carriers: Array<Carrier>;
  /** All claims between the two sides. */
  claims: ClaimConnection;
  /** Contradictions among its claims. */
  disagreements: Array<Finding>;
  /** Claims by family and side. All its cells sum to `claims.totalCount`. */
  matrix: Array<MatrixRow>;
  /** Events that both sides told, and what only one of them said. */
  readoutPairs: Array<ReadoutPair>;
  /** Countries that are neither side, named by its claims, most claims first. */
  thirdParties: Array<ThirdParty>;
  /** Claims over time, by the side they come from. */
  timeline: Array<TimelineBar>;
};


/** Two sides, face to face. */
export type DyadClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Two sides, face to face. */
export type DyadTimelineArgs = {
  bucket?: InputMaybe<Bucket>;
};

/** A pair of countries. */
export type DyadSummary = {
  __typename?: 'DyadSummary';
  /** One country; the one with the smaller id. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** Claims between them. */
  claimCount: Scalars['Int']['output'];
  /** When something was last reported. */
  lastReported?: Maybe<Scalars['Date']['output']>;
};

/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type Entity = Node & {
  __typename?: 'Entity';
  /** Other names it goes by. */
  aliases: Array<Alias>;
  /** Articles with evidence about it, newest first. */
  articles: ArticleConnection;
  /** How many shown claims have it at one end. */
  claimCount: Scalars['Int']['output'];
  /** Claims with it at one end or as a third party. */
  claims: ClaimConnection;
  /** The country it belongs to. Null for countries and for what has none. */
  country?: Maybe<Entity>;
  /** One sentence on what it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Of an event: visit, meeting, summit, exercise … */
  eventType?: Maybe<Scalars['String']['output']>;
  /** Everything that was decided about it and about those judged the same, oldest first: made and corrected, judged, judgements taken back. */
  history: Array<Change>;
  /** Of an office: its holders. */
  holders: Array<Tenure>;
  /** Opaque id; of entities judged the same the canonical one. */
  id: Scalars['ID']['output'];
  /** Judgements on it, newest first, withdrawn ones included. */
  judgements: Array<Judgement>;
  /** What it is. */
  kind: EntityKind;
  /** Its name in English. */
  name: Scalars['String']['output'];
  /** Of a person: the offices held. */
  offices: Array<Tenure>;
  /** Relations with it at one end, best evidenced first. */
  relations: RelationConnection;
  /** Of an office: true where one person holds it at a time. */
  single?: Maybe<Scalars['Boolean']['output']>;
  /** Claims over time; `fromA` counts those with it as subject. */
  timeline: Array<TimelineBar>;
  /** Wikidata id, where sure. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityHoldersArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityOfficesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that exists: a state, a person, an office, a body, a place, an event, an agreement, an issue. */
export type EntityTimelineArgs = {
  bucket?: InputMaybe<Bucket>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The entities of this page, each with its cursor. */
  edges: Array<EntityEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the page, with its cursor. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Continue after this one with it. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Which entities. */
export type EntityFilter = {
  /** Of this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Whose name or alias holds this. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An entity to make (no id) or to correct (id: only what is given changes). */
export type EntityInput = {
  /** Its other names, at most 100. Replaces those it had. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Make another of the same name, kind and country. */
  another?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** One sentence on it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The entity to correct. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. Required for a new one. */
  kind?: InputMaybe<EntityKind>;
  /** Its name. Required for a new one. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of an office: one holder at a time. */
  single?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** What was saved. */
export type EntityPayload = {
  __typename?: 'EntityPayload';
  /** The entity. */
  entity: Entity;
};

/** One report of a claim: these words, in this article, by this speaker, as sure as that. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Where the words stand. */
  article: Article;
  /** Who says it, outermost first. Empty: the outlet's own voice. */
  attribution: Array<Attribution>;
  /** How sure the source is. */
  certainty: Certainty;
  /** The claim it reports. */
  claim: Claim;
  /** What an imported table called it. */
  code?: Maybe<SourceCode>;
  /** How sure the extraction was, 0 to 1. Null when a person stated it. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** One past the last UTF-16 code unit. Null for a row of a table. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Opaque id: a hash of claim, article and span. */
  id: Scalars['ID']['output'];
  /** Equipment or goods that these words concern. */
  items: Array<Entity>;
  /** The row of an imported table. */
  locator?: Maybe<Scalars['String']['output']>;
  /** Who or what read it: `person`, `rules@version`, `model@version`. */
  method: Scalars['String']['output'];
  /** Of a state: the day the words speak of. */
  observedOn?: Maybe<Scalars['Date']['output']>;
  /** The handout or wire item that the words come from. */
  origin: Origin;
  /** Where these words put it. */
  place?: Maybe<Entity>;
  /** Up to 64 characters before the quote. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Numbers in these words. */
  quantities: Array<Quantity>;
  /** The words: `article.text.slice(start, end)`; of an imported table the row as written. */
  quote: Scalars['String']['output'];
  /** When this graph learnt of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When the article was published. */
  reportedAt?: Maybe<Scalars['Date']['output']>;
  /** What the speaker does by saying it. */
  speechAct: SpeechAct;
  /** First UTF-16 code unit of the quote in the article's text. Null for a row of a table. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Whether it counts. */
  state: EvidenceState;
  /** Up to 64 characters after the quote. */
  suffix?: Maybe<Scalars['String']['output']>;
  /** Whether it has happened, as told here. */
  temporality: Temporality;
  /** Issues and agreements that these words are about. */
  topics: Array<Entity>;
  /** When it was taken back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** Something to notice, said in a sentence, pointing at the claims and the words that differ. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The claims concerned. */
  claims: Array<Claim>;
  /** The words that differ. */
  evidence: Array<Evidence>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it notices. */
  kind: FindingKind;
  /** The finding as a sentence. */
  message: Scalars['String']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings of this page, each with its cursor. */
  edges: Array<FindingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the page, with its cursor. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Continue after this one with it. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

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

/** An entity in a view. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** The entity. */
  entity: Entity;
  /** Neighbours that are not in this view. Under a filter known for the focus, null for others. */
  hidden?: Maybe<Scalars['Int']['output']>;
};

/** A part of the graph that fits on a screen. */
export type GraphView = {
  __typename?: 'GraphView';
  /** Relations among the nodes left out because there are more than 2,500. */
  hiddenRelations: Scalars['Int']['output'];
  /** The focus and its best evidenced neighbours. */
  nodes: Array<GraphNode>;
  /** All relations among the nodes, the 2,500 best evidenced. */
  relations: Array<Relation>;
  /** Matching neighbours of the focus before the limit. */
  total: Scalars['Int']['output'];
};

/** What was judged. */
export type JudgePayload = {
  __typename?: 'JudgePayload';
  /** The canonical entity of the two, where they are the same. */
  canonical?: Maybe<Entity>;
  /** Claims that would join a thing to itself, and are hidden. */
  hiddenClaims: Array<Claim>;
  /** The judgement: withdraw it by its id. */
  judgement: Judgement;
};

/** A ruling on two entities, and by whom. */
export type Judgement = {
  __typename?: 'Judgement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** One entity, as judged (not the canonical one). */
  leftId: Scalars['ID']['output'];
  /** Name of the one, as judged. */
  leftName: Scalars['String']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The other. */
  rightId: Scalars['ID']['output'];
  /** Name of the other. */
  rightName: Scalars['String']['output'];
  /** The ruling. */
  verdict: Verdict;
  /** When it was taken back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One step. */
export type LedgerStep = {
  __typename?: 'LedgerStep';
  /** The claims that say so. */
  claims: Array<Claim>;
  /** When, as precisely as known. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Which step. */
  step: LedgerStepKind;
};

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

/** A row of the dyad's matrix. */
export type MatrixRow = {
  __typename?: 'MatrixRow';
  /** Family of predicates. */
  family: Family;
  /** Claims whose subject is of side A. */
  fromA: Scalars['Int']['output'];
  /** Claims whose subject is of side B. */
  fromB: Scalars['Int']['output'];
  /** Claims of symmetric predicates. */
  joint: Scalars['Int']['output'];
};

/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an article. The same words from the same publisher on the same day are the article that exists; a withdrawn one is restored. */
  addArticle: AddArticlePayload;
  /** Says a claim by hand with the words it rests on: adds the evidence, and the claim if it is new. Said before and withdrawn, it is back. */
  addClaim: ClaimPayload;
  /** Hides an article and its evidence at once. Claims left without any are hidden too. Restorable. */
  deleteArticle: DeletePayload;
  /** Judges whether two entities are the same. Can be taken back with `withdraw`. */
  judge: JudgePayload;
  /** Brings a deleted article back with its evidence. */
  restoreArticle: RestorePayload;
  /** Makes an entity (no id) or corrects one (id). A new one whose name, kind and country exist already is a CONFLICT, unless `another` is true. */
  saveEntity: EntityPayload;
  /** Takes back an evidence, a claim (all its evidence), a judgement or a decision. */
  withdraw: WithdrawPayload;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationAddArticleArgs = {
  input: AddArticleInput;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationAddClaimArgs = {
  input: ClaimInput;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationDeleteArticleArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationJudgeArgs = {
  left: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  right: Scalars['ID']['input'];
  verdict: Verdict;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationRestoreArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationSaveEntityArgs = {
  input: EntityInput;
};


/** Everything that can be written. Nothing is erased: what is taken back can be restored. */
export type MutationWithdrawArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id of its own. */
export type Node = {
  /** Opaque id, the same on both engines. */
  id: Scalars['ID']['output'];
};

/** The words of the graph. */
export type Ontology = {
  __typename?: 'Ontology';
  /** Kinds of entity. */
  kinds: Array<OntologyKind>;
  /** Predicates. */
  predicates: Array<OntologyPredicate>;
};

/** A kind of entity. */
export type OntologyKind = {
  __typename?: 'OntologyKind';
  /** What belongs in it. */
  description: Scalars['String']['output'];
  /** The group that colours and legend go by. */
  group: Scalars['String']['output'];
  /** For people. */
  label: Scalars['String']['output'];
  /** The word of the enum EntityKind. */
  name: EntityKind;
};

/** A predicate. */
export type OntologyPredicate = {
  __typename?: 'OntologyPredicate';
  /** What it says. */
  description: Scalars['String']['output'];
  /** Its family. */
  family: Family;
  /** Object to subject: `was visited by`. */
  inverseLabel: Scalars['String']['output'];
  /** Subject to object: `visited`. */
  label: Scalars['String']['output'];
  /** The word of the enum Predicate. */
  name: Predicate;
  /** PLOVER type, mode and context. */
  plover?: Maybe<Scalars['String']['output']>;
  /** True for states, which last; false for events, which happen. */
  state: Scalars['Boolean']['output'];
  /** True where the ends may be swapped. */
  symmetric: Scalars['Boolean']['output'];
  /** The word before its third party: `with`, `of`, `and`, `as`. */
  withLabel?: Maybe<Scalars['String']['output']>;
};

/** The handout, wire item or readout that articles repeat. An article that repeats none is its own origin. */
export type Origin = {
  __typename?: 'Origin';
  /** The articles that carry it. */
  articles: Array<Article>;
  /** The issuer's country, else the publisher's: the side it speaks for. */
  country?: Maybe<Entity>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who issued it. */
  issuer?: Maybe<Entity>;
  /** What it is called, with issuer and day. */
  name: Scalars['String']['output'];
};

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge: give it as `after`. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True where more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True where the page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One way from an entity to another. */
export type Path = {
  __typename?: 'Path';
  /** The entities on the way, both ends included. */
  nodes: Array<Entity>;
  /** `relations[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
  relations: Array<Relation>;
};

/** How PLOVER codes a claim. The codes are theirs, the definitions ours. */
export type Plover = {
  __typename?: 'Plover';
  /** The event type: `CONSULT`. */
  code: Scalars['String']['output'];
  /** The context: `military`. */
  context?: Maybe<Scalars['String']['output']>;
  /** The mode: `meet`. */
  mode?: Maybe<Scalars['String']['output']>;
};

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

/** A number in the words. */
export type Quantity = {
  __typename?: 'Quantity';
  /** As the text has it. */
  asWritten: Scalars['String']['output'];
  /** ISO 4217 code. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The most it may be. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The least it may be. */
  min?: Maybe<Scalars['Float']['output']>;
  /** What is counted: `aircraft`, `USD` is a currency instead. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A number. Give asWritten alone, and it is read from there. */
export type QuantityInput = {
  /** As the text has it. */
  asWritten: Scalars['String']['input'];
  /** ISO 4217 code. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The most. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The least. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** What is counted. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** One article, also when it is withdrawn. Null where there is none. */
  article?: Maybe<Article>;
  /** Articles, newest first. */
  articles: ArticleConnection;
  /** One claim, also when it is withdrawn; an id whose claim became equal to another leads to that one. Null where there is none. */
  claim?: Maybe<Claim>;
  /** Claims that are shown: those with at least one accepted evidence in an article that is not withdrawn. */
  claims: ClaimConnection;
  /** Two sides face to face: for two countries everything between their people, offices and bodies; else what joins the two directly. */
  dyad: Dyad;
  /** Pairs of countries, most claims first. */
  dyads: Array<DyadSummary>;
  /** Entities by name. */
  entities: EntityConnection;
  /** One entity; an id judged the same as another gives the canonical entity. Null where there is none. */
  entity?: Maybe<Entity>;
  /** What disagrees, is missing or one-sided; contradictions first. */
  findings: FindingConnection;
  /** The best evidenced neighbours of some entities, with all relations among them and a count of what is not shown. */
  neighborhood: GraphView;
  /** Anything that has an id of its own: an entity, a claim, an evidence, an article. Null where there is none. */
  node?: Maybe<Node>;
  /** The words of the graph: kinds of entity and predicates. */
  ontology: Ontology;
  /** How two entities are linked, shortest and best evidenced first. Only what is affirmed and has happened. */
  paths: Array<Path>;
  /** Entities and articles by name: exact name or alias first, then prefix, then word; entities before articles; ties: more claims first. */
  search: Array<SearchHit>;
  /** How much is in the graph: what is shown, not what is withdrawn. */
  stats: Stats;
};


/** Everything that can be read. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  relation?: InputMaybe<RelationInput>;
};


/** Everything that can be read. */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<ClaimFilter>;
};


/** Everything that can be read. */
export type QueryDyadsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<FindingKind>>;
};


/** Everything that can be read. */
export type QueryNeighborhoodArgs = {
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPathsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};

/** One event, told by both sides. */
export type ReadoutPair = {
  __typename?: 'ReadoutPair';
  /** What both sides state in these articles. */
  both: Array<Claim>;
  /** The event. */
  event: Entity;
  /** Articles whose origin is of side A. */
  left: Array<Article>;
  /** What only side A states. */
  onlyLeft: Array<Claim>;
  /** What only side B states. */
  onlyRight: Array<Claim>;
  /** Articles whose origin is of side B. */
  right: Array<Article>;
};

/** One (subject, predicate, object), summed up from its claims. */
export type Relation = {
  __typename?: 'Relation';
  /** How many articles. */
  articleCount: Scalars['Int']['output'];
  /** Certainty of its leading claim. */
  certainty: Certainty;
  /** How many claims. */
  claimCount: Scalars['Int']['output'];
  /** Its claims, newest first. */
  claims: ClaimConnection;
  /** The predicate's family. */
  family: Family;
  /** The earliest date of its claims. */
  first?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The predicate in words, from subject to object. */
  label: Scalars['String']['output'];
  /** The latest date of its claims. */
  last?: Maybe<Scalars['Date']['output']>;
  /** Happened, planned, hypothetical or denied: each is summed up apart. */
  mode: RelationMode;
  /** The other end. */
  object: Entity;
  /** How many distinct origins. */
  originCount: Scalars['Int']['output'];
  /** Whether it is affirmed or denied. */
  polarity: Polarity;
  /** What joins them. */
  predicate: Predicate;
  /** The best evidenced status of its claims; contested where one is. */
  status: ClaimStatus;
  /** Whose relation it is. */
  subject: Entity;
  /** Temporality of its leading claim. */
  temporality: Temporality;
};


/** One (subject, predicate, object), summed up from its claims. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The relations of this page, each with its cursor. */
  edges: Array<RelationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the page, with its cursor. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Continue after this one with it. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** Which relation: one subject, predicate and object. */
export type RelationInput = {
  /** What happened, or what is only planned, imagined or denied. Absent: all of it. */
  mode?: InputMaybe<RelationMode>;
  /** The other end. */
  object: Scalars['ID']['input'];
  /** What joins them. Of a symmetric one the ends may be swapped. */
  predicate: Predicate;
  /** Whose relation it is. */
  subject: Scalars['ID']['input'];
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

/** What was restored. */
export type RestorePayload = {
  __typename?: 'RestorePayload';
  /** The article. */
  article: Article;
};

/** Something found by its name. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Id of what was found. */
  id: Scalars['ID']['output'];
  /** An EntityKind, or ARTICLE. */
  kind: Scalars['String']['output'];
  /** Its name or title. */
  label: Scalars['String']['output'];
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** What was found. */
  node: Node;
};

/** What an imported table called a row. */
export type SourceCode = {
  __typename?: 'SourceCode';
  /** The scheme's own score. */
  intensity?: Maybe<Scalars['Float']['output']>;
  /** `CAMEO`, `PLOVER`. */
  scheme: Scalars['String']['output'];
  /** The code. */
  value: Scalars['String']['output'];
};

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

/** How much is in the graph. */
export type Stats = {
  __typename?: 'Stats';
  /** Articles that are not withdrawn. */
  articles: Scalars['Int']['output'];
  /** Claims that are shown. */
  claims: Scalars['Int']['output'];
  /** Which engine serves it. */
  engine: Scalars['String']['output'];
  /** Entities, those judged the same counted once. */
  entities: Scalars['Int']['output'];
  /** Evidence that counts. */
  evidence: Scalars['Int']['output'];
  /** Origins of the articles. */
  origins: Scalars['Int']['output'];
  /** Relations, summed up from the claims. */
  relations: Scalars['Int']['output'];
};

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

/** A person seen in an office. */
export type Tenure = {
  __typename?: 'Tenure';
  /** The claims it rests on. */
  claims: Array<Claim>;
  /** Stated beginning, or an earlier sighting. */
  from?: Maybe<Scalars['Date']['output']>;
  /** In which office. */
  office: Entity;
  /** Who. */
  person: Entity;
  /** The next sighting after it. */
  seenAfter?: Maybe<Scalars['Date']['output']>;
  /** The last sighting on or before the day asked for. */
  seenBefore?: Maybe<Scalars['Date']['output']>;
  /** Stated end, else the last sighting before somebody else was seen. Null: open. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A piece of a stored text. */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** A third country in a dyad. */
export type ThirdParty = {
  __typename?: 'ThirdParty';
  /** In how many of the dyad's claims. */
  claimCount: Scalars['Int']['output'];
  /** Which. */
  entity: Entity;
};

/** A bar of a timeline. Events are counted in fromA, fromB and joint, sightings of states in seen. */
export type TimelineBar = {
  __typename?: 'TimelineBar';
  /** Events from side A (of an entity: with it as subject). */
  fromA: Scalars['Int']['output'];
  /** Events from side B (of an entity: with it as object). */
  fromB: Scalars['Int']['output'];
  /** Events of symmetric predicates. */
  joint: Scalars['Int']['output'];
  /** Sightings of states. */
  seen: Scalars['Int']['output'];
  /** Start of the bucket; where a date is coarser than the bucket, that coarser date. */
  start: Scalars['Date']['output'];
};

/** A ruling on two entities. */
export type Verdict =
  /** They are two. */
  | 'NOT_SAME'
  /** They are one. */
  | 'SAME'
  /** It cannot be told yet. */
  | 'UNSURE';

/** What was taken back. */
export type WithdrawPayload = {
  __typename?: 'WithdrawPayload';
  /** Its id. */
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddArticleInput: AddArticleInput;
  AddArticlePayload: ResolverTypeWrapper<AddedArticle>;
  AgreementLedger: ResolverTypeWrapper<AgreementLedgerModel>;
  Alias: ResolverTypeWrapper<AliasModel>;
  Article: ResolverTypeWrapper<StoredArticle>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionModel>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleState: ArticleState;
  Attribution: ResolverTypeWrapper<AttributionModel>;
  AttributionInput: AttributionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bucket: Bucket;
  Carrier: ResolverTypeWrapper<CarrierModel>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<Change>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimPayload: ResolverTypeWrapper<StatedIds>;
  ClaimStatus: ClaimStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeletePayload: ResolverTypeWrapper<DeletedArticle>;
  Dyad: ResolverTypeWrapper<DyadModel>;
  DyadSummary: ResolverTypeWrapper<DyadSummaryModel>;
  Entity: ResolverTypeWrapper<StoredEntity>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityKind: EntityKind;
  EntityPayload: ResolverTypeWrapper<EntityId>;
  Evidence: ResolverTypeWrapper<StoredEvidence>;
  EvidenceState: EvidenceState;
  Family: Family;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionModel>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingKind: FindingKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphNode: ResolverTypeWrapper<NodeInView>;
  GraphView: ResolverTypeWrapper<View>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgePayload: ResolverTypeWrapper<Judged>;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  LedgerStep: ResolverTypeWrapper<LedgerStepModel>;
  LedgerStepKind: LedgerStepKind;
  MatrixRow: ResolverTypeWrapper<MatrixRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeModel>;
  Ontology: ResolverTypeWrapper<Ontology>;
  OntologyKind: ResolverTypeWrapper<OntologyKind>;
  OntologyPredicate: ResolverTypeWrapper<OntologyPredicate>;
  Origin: ResolverTypeWrapper<StoredOrigin>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  Plover: ResolverTypeWrapper<Plover>;
  Polarity: Polarity;
  Predicate: Predicate;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadoutPair: ResolverTypeWrapper<ReadoutPairModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionModel>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationInput: RelationInput;
  RelationMode: RelationMode;
  RestorePayload: ResolverTypeWrapper<ArticleId>;
  SearchHit: ResolverTypeWrapper<NamedHit>;
  SourceCode: ResolverTypeWrapper<SourceCode>;
  SpeechAct: SpeechAct;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Temporality: Temporality;
  Tenure: ResolverTypeWrapper<TenureModel>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  ThirdParty: ResolverTypeWrapper<ThirdPartyModel>;
  TimelineBar: ResolverTypeWrapper<TimelineBar>;
  Verdict: Verdict;
  WithdrawPayload: ResolverTypeWrapper<WithdrawPayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddArticleInput: AddArticleInput;
  AddArticlePayload: AddedArticle;
  AgreementLedger: AgreementLedgerModel;
  Alias: AliasModel;
  Article: StoredArticle;
  ArticleConnection: ArticleConnectionModel;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Attribution: AttributionModel;
  AttributionInput: AttributionInput;
  Boolean: Scalars['Boolean']['output'];
  Carrier: CarrierModel;
  Change: Change;
  Claim: ClaimModel;
  ClaimConnection: ClaimConnectionModel;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimPayload: StatedIds;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeletePayload: DeletedArticle;
  Dyad: DyadModel;
  DyadSummary: DyadSummaryModel;
  Entity: StoredEntity;
  EntityConnection: EntityConnectionModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityPayload: EntityId;
  Evidence: StoredEvidence;
  Finding: FindingModel;
  FindingConnection: FindingConnectionModel;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: Scalars['Float']['output'];
  GraphNode: NodeInView;
  GraphView: View;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JudgePayload: Judged;
  Judgement: JudgementModel;
  LedgerStep: LedgerStepModel;
  MatrixRow: MatrixRow;
  Mutation: Record<PropertyKey, never>;
  Node: NodeModel;
  Ontology: Ontology;
  OntologyKind: OntologyKind;
  OntologyPredicate: OntologyPredicate;
  Origin: StoredOrigin;
  PageInfo: PageInfo;
  Path: PathModel;
  Plover: Plover;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReadoutPair: ReadoutPairModel;
  Relation: RelationModel;
  RelationConnection: RelationConnectionModel;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationInput: RelationInput;
  RestorePayload: ArticleId;
  SearchHit: NamedHit;
  SourceCode: SourceCode;
  Stats: Stats;
  String: Scalars['String']['output'];
  Tenure: TenureModel;
  TextSpan: TextSpan;
  ThirdParty: ThirdPartyModel;
  TimelineBar: TimelineBar;
  WithdrawPayload: WithdrawPayload;
};

export type AddArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddArticlePayload'] = ResolversParentTypes['AddArticlePayload']> = {
  alreadyKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AgreementLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLedger'] = ResolversParentTypes['AgreementLedger']> = {
  agreement?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LedgerStep']>, ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  accessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  repeats?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  ownVoice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['Plover']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  temporality?: Resolver<ResolversTypes['Temporality'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  with?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePayload'] = ResolversParentTypes['DeletePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  withdrawnClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['AgreementLedger']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DyadClaimsArgs, 'first' | 'orderBy'>>;
  disagreements?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  matrix?: Resolver<Array<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  readoutPairs?: Resolver<Array<ResolversTypes['ReadoutPair']>, ParentType, ContextType>;
  thirdParties?: Resolver<Array<ResolversTypes['ThirdParty']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBar']>, ParentType, ContextType, RequireFields<DyadTimelineArgs, 'bucket'>>;
};

export type DyadSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadSummary'] = ResolversParentTypes['DyadSummary']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityArticlesArgs, 'first'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<EntityHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<EntityOfficesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'first'>>;
  single?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBar']>, ParentType, ContextType, RequireFields<EntityTimelineArgs, 'bucket'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityPayload'] = ResolversParentTypes['EntityPayload']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attribution?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['SourceCode']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  temporality?: Resolver<ResolversTypes['Temporality'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphView'] = ResolversParentTypes['GraphView']> = {
  hiddenRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  canonical?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  hiddenClaims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rightId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rightName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LedgerStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerStep'] = ResolversParentTypes['LedgerStep']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LedgerStepKind'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  fromA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addArticle?: Resolver<ResolversTypes['AddArticlePayload'], ParentType, ContextType, RequireFields<MutationAddArticleArgs, 'input'>>;
  addClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationAddClaimArgs, 'input'>>;
  deleteArticle?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'id'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'left' | 'right' | 'verdict'>>;
  restoreArticle?: Resolver<ResolversTypes['RestorePayload'], ParentType, ContextType, RequireFields<MutationRestoreArticleArgs, 'id'>>;
  saveEntity?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationSaveEntityArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Entity' | 'Evidence' | 'Finding', ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  kinds?: Resolver<Array<ResolversTypes['OntologyKind']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['OntologyPredicate']>, ParentType, ContextType>;
};

export type OntologyKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OntologyKind'] = ResolversParentTypes['OntologyKind']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type OntologyPredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OntologyPredicate'] = ResolversParentTypes['OntologyPredicate']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PloverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plover'] = ResolversParentTypes['Plover']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  dyad?: Resolver<ResolversTypes['Dyad'], ParentType, ContextType, RequireFields<QueryDyadArgs, 'a' | 'b'>>;
  dyads?: Resolver<Array<ResolversTypes['DyadSummary']>, ParentType, ContextType, RequireFields<QueryDyadsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  neighborhood?: Resolver<ResolversTypes['GraphView'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type ReadoutPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadoutPair'] = ResolversParentTypes['ReadoutPair']> = {
  both?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  onlyLeft?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  onlyRight?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  right?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'first'>>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RelationMode'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  temporality?: Resolver<ResolversTypes['Temporality'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestorePayload'] = ResolversParentTypes['RestorePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SourceCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCode'] = ResolversParentTypes['SourceCode']> = {
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  seenAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seenBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThirdPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdParty'] = ResolversParentTypes['ThirdParty']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TimelineBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBar'] = ResolversParentTypes['TimelineBar']> = {
  fromA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPayload'] = ResolversParentTypes['WithdrawPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddArticlePayload?: AddArticlePayloadResolvers<ContextType>;
  AgreementLedger?: AgreementLedgerResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimPayload?: ClaimPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletePayload?: DeletePayloadResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  DyadSummary?: DyadSummaryResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityPayload?: EntityPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphView?: GraphViewResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  LedgerStep?: LedgerStepResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  OntologyKind?: OntologyKindResolvers<ContextType>;
  OntologyPredicate?: OntologyPredicateResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Plover?: PloverResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadoutPair?: ReadoutPairResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RestorePayload?: RestorePayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SourceCode?: SourceCodeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  ThirdParty?: ThirdPartyResolvers<ContextType>;
  TimelineBar?: TimelineBarResolvers<ContextType>;
  WithdrawPayload?: WithdrawPayloadResolvers<ContextType>;
};

