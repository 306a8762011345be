// From one schema: resolver types for the server; for the client the types of the schema, and of each file of operations beside it. `npm run codegen`.
import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  useTypeImports: true,
  enumsAsTypes: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
} as const;

const OPERATIONS = 'client/api/operations/*.ts';
const ROOMS = readdirSync('client/api/operations')
  .filter((file) => !file.endsWith('.generated.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

/** The types of the operations of one file, beside it. What they name of others' fragments is in it, too. */
const typesOf = (room: string) => ({
  documents: [`client/api/operations/${room}.ts`],
  externalDocuments: [OPERATIONS, `!client/api/operations/${room}.ts`],
  plugins: ['typescript-operations'],
  config: { ...shared, importSchemaTypesFrom: 'client/api/schema.generated.ts', inlineFragmentTypes: 'inline' },
});

const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'server/graphql/resolvers.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        contextType: './context.ts#Context',
        mappers: {
          Node: './models.ts#NodeModel',
          Entity: '../store/rows.ts#StoredEntity',
          Claim: './models.ts#ClaimModel',
          Evidence: '../store/rows.ts#StoredEvidence',
          Article: '../store/rows.ts#StoredArticle',
          Origin: '../store/read/articles/articles.ts#StoredOrigin',
          Attribution: '../domain/evidence.ts#Attribution as AttributionModel',
          Relation: './models.ts#RelationModel',
          Finding: './models.ts#FindingModel',
          Judgement: '../domain/judgement.ts#Judgement as JudgementModel',
          Alias: './models.ts#AliasModel',
          SearchHit: '../store/read/entities/search-entities.ts#NamedHit',
          Tenure: '../analysis/tenure.ts#Tenure as TenureModel',
          GraphView: '../store/read/views.ts#View',
          GraphNode: './models.ts#NodeInView',
          Path: '../store/read/relations/paths.ts#Path as PathModel',
          Dyad: './models.ts#DyadModel',
          DyadSummary: '../store/read/relations/dyads.ts#DyadSummary as DyadSummaryModel',
          Carrier: '../analysis/dyad.ts#Carrier as CarrierModel',
          ThirdParty: '../analysis/dyad.ts#ThirdParty as ThirdPartyModel',
          AgreementLedger: '../analysis/ledger.ts#AgreementLedger as AgreementLedgerModel',
          LedgerStep: './models.ts#LedgerStepModel',
          ReadoutPair: './models.ts#ReadoutPairModel',
          ClaimConnection: './pages/connection.ts#ClaimConnectionModel',
          EntityConnection: './pages/connection.ts#EntityConnectionModel',
          ArticleConnection: './pages/connection.ts#ArticleConnectionModel',
          RelationConnection: './pages/connection.ts#RelationConnectionModel',
          FindingConnection: './pages/connection.ts#FindingConnectionModel',
          EntityPayload: './models.ts#EntityId',
          AddArticlePayload: './models.ts#AddedArticle',
          ClaimPayload: './models.ts#StatedIds',
          JudgePayload: '../pipeline/judge.ts#Judged',
          DeletePayload: './models.ts#DeletedArticle',
          RestorePayload: './models.ts#ArticleId',
        },
      },
    },
    'client/api/schema.generated.ts': {
      documents: [OPERATIONS],
      plugins: ['typescript'],
      config: { ...shared, onlyOperationTypes: true, skipTypename: true },
    },
    ...Object.fromEntries(ROOMS.map((room) => [`client/api/operations/${room}.generated.ts`, typesOf(room)])),
  },
};

export default config;
