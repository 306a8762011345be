/** All resolvers, by type. */
import { connectionResolvers } from './pages/connection.ts';
import { Article } from './resolvers/Article.ts';
import { Claim } from './resolvers/Claim.ts';
import { AgreementLedger, Carrier, Dyad, DyadSummary, LedgerStep, ReadoutPair, ThirdParty } from './resolvers/Dyad.ts';
import { Alias, Entity, Judgement, Tenure } from './resolvers/Entity.ts';
import { Attribution, Evidence, Origin } from './resolvers/Evidence.ts';
import { Finding, Node, SearchHit } from './resolvers/Finding.ts';
import {
  AddArticlePayload,
  ClaimPayload,
  DeletePayload,
  EntityPayload,
  JudgePayload,
  Mutation,
  RestorePayload,
} from './resolvers/Mutation.ts';
import { Query } from './resolvers/Query.ts';
import { GraphNode, GraphView, Path, Relation } from './resolvers/Relation.ts';

export const resolvers = {
  Query,
  Mutation,
  Node,
  Entity,
  Alias,
  Tenure,
  Judgement,
  Claim,
  Evidence,
  Attribution,
  Origin,
  Article,
  Relation,
  GraphView,
  GraphNode,
  Path,
  Dyad,
  DyadSummary,
  Carrier,
  ThirdParty,
  AgreementLedger,
  LedgerStep,
  ReadoutPair,
  Finding,
  SearchHit,
  EntityPayload,
  AddArticlePayload,
  ClaimPayload,
  JudgePayload,
  DeletePayload,
  RestorePayload,
  ClaimConnection: connectionResolvers,
  EntityConnection: connectionResolvers,
  ArticleConnection: connectionResolvers,
  RelationConnection: connectionResolvers,
  FindingConnection: connectionResolvers,
};
