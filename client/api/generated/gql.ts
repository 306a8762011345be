/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id title url publishedOn language note text withdrawn leftOut { start end }\n      publisher { id name country { name } }\n      origin { id name issuer { id name } }\n      repeats { id title publishedOn publisher { name } }\n      claims(first: 1) { totalCount }\n    }\n  }\n": typeof types.ArticleDocument,
    "\n  query ArticleEvidence($id: ID!) {\n    article(id: $id) {\n      evidence { id start end certainty temporality attribution { source { name } } claim { id sentence polarity status } }\n    }\n  }\n": typeof types.ArticleEvidenceDocument,
    "\n  query ArticleRows($id: ID!, $after: String) {\n    article(id: $id) {\n      claims(first: 50, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id sentence validFrom validTo status } }\n      }\n    }\n  }\n": typeof types.ArticleRowsDocument,
    "\n  query Row($id: ID!) {\n    node(id: $id) { __typename ... on Evidence { id quote locator code { scheme value } claim { id sentence } } }\n  }\n": typeof types.RowDocument,
    "\n  query Articles($filter: ArticleFilter, $after: String) {\n    articles(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title publishedOn publisher { id name } origin { id name } claims(first: 1) { totalCount } } }\n    }\n  }\n": typeof types.ArticlesDocument,
    "\n  query ArticleDays($after: String) {\n    articles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { publishedOn } } }\n  }\n": typeof types.ArticleDaysDocument,
    "\n  fragment EvidenceFields on Evidence {\n    id quote locator code { scheme value } certainty temporality speechAct reportedAt observedOn state method\n    article { id title publishedOn publisher { name } }\n    origin { id name issuer { name } country { name } }\n    attribution { source { id name } verb text }\n    quantities { asWritten }\n    place { name }\n  }\n": typeof types.EvidenceFieldsFragmentDoc,
    "\n  fragment ClaimFields on Claim {\n    id predicate sentence polarity validFrom validTo certainty temporality status reportedAt withdrawn permalink\n    subject { id name kind aliases { text } country { name } }\n    object { id name kind aliases { text } country { name } }\n    with { id name }\n    places { id name }\n    topics { id name }\n    event { id name }\n    origins { id name country { name } }\n    evidence { ...EvidenceFields }\n  }\n": typeof types.ClaimFieldsFragmentDoc,
    "\n  query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {\n    claims(relation: $relation, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...ClaimFields } }\n    }\n  }\n": typeof types.ClaimsDocument,
    "\n  query Claim($id: ID!) { claim(id: $id) { ...ClaimFields findings { ...FindingFields } } }\n": typeof types.ClaimDocument,
    "\n  fragment ChangeFields on Change { at by action target reason }\n": typeof types.ChangeFieldsFragmentDoc,
    "\n  query History($id: ID!) {\n    node(id: $id) {\n      ... on Claim { history { ...ChangeFields } }\n      ... on Entity { history { ...ChangeFields } }\n      ... on Article { history { ...ChangeFields } }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query Pairs { dyads(first: 100) { a { id name } b { id name } claimCount lastReported } }\n": typeof types.PairsDocument,
    "\n  query DyadPage($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      a { id name kind } b { id name kind }\n      claims(first: 1) { totalCount }\n      matrix { family fromA fromB joint }\n      timeline(bucket: YEAR) { start fromA fromB joint }\n      carriers { entity { id name kind country { id } } claimCount originCount }\n      agreements { agreement { id name } steps { step date claims { id } } }\n      thirdParties { entity { id name } claimCount }\n      disagreements { ...FindingFields }\n    }\n  }\n": typeof types.DyadPageDocument,
    "\n  query Readouts($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      readoutPairs {\n        event { id name }\n        left { id title publisher { name } } right { id title publisher { name } }\n        both { id sentence } onlyLeft { id sentence } onlyRight { id sentence }\n      }\n    }\n  }\n": typeof types.ReadoutsDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) { id label kind matched }\n  }\n": typeof types.SearchDocument,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      id name kind description claimCount eventType\n      aliases { text script }\n      country { id name }\n      offices { office { id name } from to seenBefore }\n      holders { person { id name } from to seenBefore }\n    }\n  }\n": typeof types.EntityDocument,
    "\n  query EntityRelations($id: ID!, $filter: ClaimFilter, $after: String) {\n    entity(id: $id) {\n      relations(filter: $filter, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node {\n          id predicate label family mode certainty status claimCount originCount articleCount first last\n          subject { ...NodeFields } object { ...NodeFields }\n        } }\n      }\n    }\n  }\n": typeof types.EntityRelationsDocument,
    "\n  query EntityArticles($id: ID!, $after: String) {\n    entity(id: $id) {\n      articles(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title publishedOn publisher { id name } } }\n      }\n    }\n  }\n": typeof types.EntityArticlesDocument,
    "\n  query Exists($id: ID!) { entity(id: $id) { id name } }\n": typeof types.ExistsDocument,
    "\n  query Ontology { ontology { predicates { name inverseLabel } } }\n": typeof types.OntologyDocument,
    "\n  fragment FindingFields on Finding { id kind message claims { id sentence validFrom validTo } }\n": typeof types.FindingFieldsFragmentDoc,
    "\n  query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {\n    findings(article: $article, entity: $entity, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...FindingFields } }\n    }\n  }\n": typeof types.FindingsDocument,
    "\n  fragment NodeFields on Entity { id name kind country { id } }\n": typeof types.NodeFieldsFragmentDoc,
    "\n  fragment RelationFields on Relation {\n    id subject { id } predicate object { id } family label mode certainty status\n    claimCount originCount articleCount first last\n  }\n": typeof types.RelationFieldsFragmentDoc,
    "\n  query Starts { dyads(first: 3) { a { id name claimCount } b { id name claimCount } claimCount } }\n": typeof types.StartsDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int!, $filter: ClaimFilter) {\n    neighborhood(of: $of, limit: $limit, filter: $filter) {\n      nodes { entity { ...NodeFields } hidden }\n      relations { ...RelationFields }\n      total\n    }\n  }\n": typeof types.NeighborhoodDocument,
    "\n  query Dyad($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { carriers { entity { id kind } } } }\n": typeof types.DyadDocument,
    "\n  query Beside($people: [ID!]!, $all: [ID!]!, $offices: Int!, $shared: Int!) {\n    offices: neighborhood(of: $people, filter: { predicates: [HOLDS_OFFICE] }, limit: $offices) { nodes { entity { id } } }\n    shared: neighborhood(of: $all, limit: $shared) { nodes { entity { id kind } } total }\n  }\n": typeof types.BesideDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, first: 5) {\n      nodes { ...NodeFields }\n      relations { ...RelationFields }\n    }\n  }\n": typeof types.PathsDocument,
    "\n  query DyadTimeline($a: ID!, $b: ID!) {\n    dyad(a: $a, b: $b) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n": typeof types.DyadTimelineDocument,
    "\n  query EntityTimeline($id: ID!) {\n    entity(id: $id) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n": typeof types.EntityTimelineDocument,
    "\n  query BestClaims { claims(orderBy: MOST_ORIGINS, first: 30) { edges { node { subject { id } object { id } } } } }\n": typeof types.BestClaimsDocument,
};
const documents: Documents = {
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id title url publishedOn language note text withdrawn leftOut { start end }\n      publisher { id name country { name } }\n      origin { id name issuer { id name } }\n      repeats { id title publishedOn publisher { name } }\n      claims(first: 1) { totalCount }\n    }\n  }\n": types.ArticleDocument,
    "\n  query ArticleEvidence($id: ID!) {\n    article(id: $id) {\n      evidence { id start end certainty temporality attribution { source { name } } claim { id sentence polarity status } }\n    }\n  }\n": types.ArticleEvidenceDocument,
    "\n  query ArticleRows($id: ID!, $after: String) {\n    article(id: $id) {\n      claims(first: 50, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id sentence validFrom validTo status } }\n      }\n    }\n  }\n": types.ArticleRowsDocument,
    "\n  query Row($id: ID!) {\n    node(id: $id) { __typename ... on Evidence { id quote locator code { scheme value } claim { id sentence } } }\n  }\n": types.RowDocument,
    "\n  query Articles($filter: ArticleFilter, $after: String) {\n    articles(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title publishedOn publisher { id name } origin { id name } claims(first: 1) { totalCount } } }\n    }\n  }\n": types.ArticlesDocument,
    "\n  query ArticleDays($after: String) {\n    articles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { publishedOn } } }\n  }\n": types.ArticleDaysDocument,
    "\n  fragment EvidenceFields on Evidence {\n    id quote locator code { scheme value } certainty temporality speechAct reportedAt observedOn state method\n    article { id title publishedOn publisher { name } }\n    origin { id name issuer { name } country { name } }\n    attribution { source { id name } verb text }\n    quantities { asWritten }\n    place { name }\n  }\n": types.EvidenceFieldsFragmentDoc,
    "\n  fragment ClaimFields on Claim {\n    id predicate sentence polarity validFrom validTo certainty temporality status reportedAt withdrawn permalink\n    subject { id name kind aliases { text } country { name } }\n    object { id name kind aliases { text } country { name } }\n    with { id name }\n    places { id name }\n    topics { id name }\n    event { id name }\n    origins { id name country { name } }\n    evidence { ...EvidenceFields }\n  }\n": types.ClaimFieldsFragmentDoc,
    "\n  query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {\n    claims(relation: $relation, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...ClaimFields } }\n    }\n  }\n": types.ClaimsDocument,
    "\n  query Claim($id: ID!) { claim(id: $id) { ...ClaimFields findings { ...FindingFields } } }\n": types.ClaimDocument,
    "\n  fragment ChangeFields on Change { at by action target reason }\n": types.ChangeFieldsFragmentDoc,
    "\n  query History($id: ID!) {\n    node(id: $id) {\n      ... on Claim { history { ...ChangeFields } }\n      ... on Entity { history { ...ChangeFields } }\n      ... on Article { history { ...ChangeFields } }\n    }\n  }\n": types.HistoryDocument,
    "\n  query Pairs { dyads(first: 100) { a { id name } b { id name } claimCount lastReported } }\n": types.PairsDocument,
    "\n  query DyadPage($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      a { id name kind } b { id name kind }\n      claims(first: 1) { totalCount }\n      matrix { family fromA fromB joint }\n      timeline(bucket: YEAR) { start fromA fromB joint }\n      carriers { entity { id name kind country { id } } claimCount originCount }\n      agreements { agreement { id name } steps { step date claims { id } } }\n      thirdParties { entity { id name } claimCount }\n      disagreements { ...FindingFields }\n    }\n  }\n": types.DyadPageDocument,
    "\n  query Readouts($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      readoutPairs {\n        event { id name }\n        left { id title publisher { name } } right { id title publisher { name } }\n        both { id sentence } onlyLeft { id sentence } onlyRight { id sentence }\n      }\n    }\n  }\n": types.ReadoutsDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) { id label kind matched }\n  }\n": types.SearchDocument,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      id name kind description claimCount eventType\n      aliases { text script }\n      country { id name }\n      offices { office { id name } from to seenBefore }\n      holders { person { id name } from to seenBefore }\n    }\n  }\n": types.EntityDocument,
    "\n  query EntityRelations($id: ID!, $filter: ClaimFilter, $after: String) {\n    entity(id: $id) {\n      relations(filter: $filter, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node {\n          id predicate label family mode certainty status claimCount originCount articleCount first last\n          subject { ...NodeFields } object { ...NodeFields }\n        } }\n      }\n    }\n  }\n": types.EntityRelationsDocument,
    "\n  query EntityArticles($id: ID!, $after: String) {\n    entity(id: $id) {\n      articles(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title publishedOn publisher { id name } } }\n      }\n    }\n  }\n": types.EntityArticlesDocument,
    "\n  query Exists($id: ID!) { entity(id: $id) { id name } }\n": types.ExistsDocument,
    "\n  query Ontology { ontology { predicates { name inverseLabel } } }\n": types.OntologyDocument,
    "\n  fragment FindingFields on Finding { id kind message claims { id sentence validFrom validTo } }\n": types.FindingFieldsFragmentDoc,
    "\n  query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {\n    findings(article: $article, entity: $entity, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...FindingFields } }\n    }\n  }\n": types.FindingsDocument,
    "\n  fragment NodeFields on Entity { id name kind country { id } }\n": types.NodeFieldsFragmentDoc,
    "\n  fragment RelationFields on Relation {\n    id subject { id } predicate object { id } family label mode certainty status\n    claimCount originCount articleCount first last\n  }\n": types.RelationFieldsFragmentDoc,
    "\n  query Starts { dyads(first: 3) { a { id name claimCount } b { id name claimCount } claimCount } }\n": types.StartsDocument,
    "\n  query Neighborhood($of: [ID!]!, $limit: Int!, $filter: ClaimFilter) {\n    neighborhood(of: $of, limit: $limit, filter: $filter) {\n      nodes { entity { ...NodeFields } hidden }\n      relations { ...RelationFields }\n      total\n    }\n  }\n": types.NeighborhoodDocument,
    "\n  query Dyad($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { carriers { entity { id kind } } } }\n": types.DyadDocument,
    "\n  query Beside($people: [ID!]!, $all: [ID!]!, $offices: Int!, $shared: Int!) {\n    offices: neighborhood(of: $people, filter: { predicates: [HOLDS_OFFICE] }, limit: $offices) { nodes { entity { id } } }\n    shared: neighborhood(of: $all, limit: $shared) { nodes { entity { id kind } } total }\n  }\n": types.BesideDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, first: 5) {\n      nodes { ...NodeFields }\n      relations { ...RelationFields }\n    }\n  }\n": types.PathsDocument,
    "\n  query DyadTimeline($a: ID!, $b: ID!) {\n    dyad(a: $a, b: $b) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n": types.DyadTimelineDocument,
    "\n  query EntityTimeline($id: ID!) {\n    entity(id: $id) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n": types.EntityTimelineDocument,
    "\n  query BestClaims { claims(orderBy: MOST_ORIGINS, first: 30) { edges { node { subject { id } object { id } } } } }\n": types.BestClaimsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id title url publishedOn language note text withdrawn leftOut { start end }\n      publisher { id name country { name } }\n      origin { id name issuer { id name } }\n      repeats { id title publishedOn publisher { name } }\n      claims(first: 1) { totalCount }\n    }\n  }\n"): typeof import('./graphql.ts').ArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleEvidence($id: ID!) {\n    article(id: $id) {\n      evidence { id start end certainty temporality attribution { source { name } } claim { id sentence polarity status } }\n    }\n  }\n"): typeof import('./graphql.ts').ArticleEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleRows($id: ID!, $after: String) {\n    article(id: $id) {\n      claims(first: 50, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { id sentence validFrom validTo status } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArticleRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Row($id: ID!) {\n    node(id: $id) { __typename ... on Evidence { id quote locator code { scheme value } claim { id sentence } } }\n  }\n"): typeof import('./graphql.ts').RowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Articles($filter: ArticleFilter, $after: String) {\n    articles(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title publishedOn publisher { id name } origin { id name } claims(first: 1) { totalCount } } }\n    }\n  }\n"): typeof import('./graphql.ts').ArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleDays($after: String) {\n    articles(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { publishedOn } } }\n  }\n"): typeof import('./graphql.ts').ArticleDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceFields on Evidence {\n    id quote locator code { scheme value } certainty temporality speechAct reportedAt observedOn state method\n    article { id title publishedOn publisher { name } }\n    origin { id name issuer { name } country { name } }\n    attribution { source { id name } verb text }\n    quantities { asWritten }\n    place { name }\n  }\n"): typeof import('./graphql.ts').EvidenceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimFields on Claim {\n    id predicate sentence polarity validFrom validTo certainty temporality status reportedAt withdrawn permalink\n    subject { id name kind aliases { text } country { name } }\n    object { id name kind aliases { text } country { name } }\n    with { id name }\n    places { id name }\n    topics { id name }\n    event { id name }\n    origins { id name country { name } }\n    evidence { ...EvidenceFields }\n  }\n"): typeof import('./graphql.ts').ClaimFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claims($relation: RelationInput!, $filter: ClaimFilter, $first: Int!, $after: String) {\n    claims(relation: $relation, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...ClaimFields } }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claim($id: ID!) { claim(id: $id) { ...ClaimFields findings { ...FindingFields } } }\n"): typeof import('./graphql.ts').ClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeFields on Change { at by action target reason }\n"): typeof import('./graphql.ts').ChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($id: ID!) {\n    node(id: $id) {\n      ... on Claim { history { ...ChangeFields } }\n      ... on Entity { history { ...ChangeFields } }\n      ... on Article { history { ...ChangeFields } }\n    }\n  }\n"): typeof import('./graphql.ts').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pairs { dyads(first: 100) { a { id name } b { id name } claimCount lastReported } }\n"): typeof import('./graphql.ts').PairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DyadPage($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      a { id name kind } b { id name kind }\n      claims(first: 1) { totalCount }\n      matrix { family fromA fromB joint }\n      timeline(bucket: YEAR) { start fromA fromB joint }\n      carriers { entity { id name kind country { id } } claimCount originCount }\n      agreements { agreement { id name } steps { step date claims { id } } }\n      thirdParties { entity { id name } claimCount }\n      disagreements { ...FindingFields }\n    }\n  }\n"): typeof import('./graphql.ts').DyadPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Readouts($a: ID!, $b: ID!, $filter: ClaimFilter) {\n    dyad(a: $a, b: $b, filter: $filter) {\n      readoutPairs {\n        event { id name }\n        left { id title publisher { name } } right { id title publisher { name } }\n        both { id sentence } onlyLeft { id sentence } onlyRight { id sentence }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) { id label kind matched }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      id name kind description claimCount eventType\n      aliases { text script }\n      country { id name }\n      offices { office { id name } from to seenBefore }\n      holders { person { id name } from to seenBefore }\n    }\n  }\n"): typeof import('./graphql.ts').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityRelations($id: ID!, $filter: ClaimFilter, $after: String) {\n    entity(id: $id) {\n      relations(filter: $filter, first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node {\n          id predicate label family mode certainty status claimCount originCount articleCount first last\n          subject { ...NodeFields } object { ...NodeFields }\n        } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntityRelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityArticles($id: ID!, $after: String) {\n    entity(id: $id) {\n      articles(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id title publishedOn publisher { id name } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntityArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exists($id: ID!) { entity(id: $id) { id name } }\n"): typeof import('./graphql.ts').ExistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ontology { ontology { predicates { name inverseLabel } } }\n"): typeof import('./graphql.ts').OntologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingFields on Finding { id kind message claims { id sentence validFrom validTo } }\n"): typeof import('./graphql.ts').FindingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings($article: ID, $entity: ID, $first: Int!, $after: String) {\n    findings(article: $article, entity: $entity, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...FindingFields } }\n    }\n  }\n"): typeof import('./graphql.ts').FindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NodeFields on Entity { id name kind country { id } }\n"): typeof import('./graphql.ts').NodeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationFields on Relation {\n    id subject { id } predicate object { id } family label mode certainty status\n    claimCount originCount articleCount first last\n  }\n"): typeof import('./graphql.ts').RelationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Starts { dyads(first: 3) { a { id name claimCount } b { id name claimCount } claimCount } }\n"): typeof import('./graphql.ts').StartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighborhood($of: [ID!]!, $limit: Int!, $filter: ClaimFilter) {\n    neighborhood(of: $of, limit: $limit, filter: $filter) {\n      nodes { entity { ...NodeFields } hidden }\n      relations { ...RelationFields }\n      total\n    }\n  }\n"): typeof import('./graphql.ts').NeighborhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dyad($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { carriers { entity { id kind } } } }\n"): typeof import('./graphql.ts').DyadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Beside($people: [ID!]!, $all: [ID!]!, $offices: Int!, $shared: Int!) {\n    offices: neighborhood(of: $people, filter: { predicates: [HOLDS_OFFICE] }, limit: $offices) { nodes { entity { id } } }\n    shared: neighborhood(of: $all, limit: $shared) { nodes { entity { id kind } } total }\n  }\n"): typeof import('./graphql.ts').BesideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, first: 5) {\n      nodes { ...NodeFields }\n      relations { ...RelationFields }\n    }\n  }\n"): typeof import('./graphql.ts').PathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DyadTimeline($a: ID!, $b: ID!) {\n    dyad(a: $a, b: $b) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n"): typeof import('./graphql.ts').DyadTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityTimeline($id: ID!) {\n    entity(id: $id) { timeline(bucket: MONTH) { start fromA fromB joint seen } }\n  }\n"): typeof import('./graphql.ts').EntityTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestClaims { claims(orderBy: MOST_ORIGINS, first: 30) { edges { node { subject { id } object { id } } } } }\n"): typeof import('./graphql.ts').BestClaimsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
