export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A ruling on two entities. */
export type Verdict =
  /** They are two. */
  | 'NOT_SAME'
  /** They are one. */
  | 'SAME'
  /** It cannot be told yet. */
  | 'UNSURE';
