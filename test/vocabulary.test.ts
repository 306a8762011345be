/** One vocabulary: the tables of server/domain, the enums of the schema, the labels in the graph and the ontology's own lists say the same words. */
import { describe, expect, it, test } from '@jest/globals';
import { GraphQLEnumType } from 'graphql';
import { SYMMETRIC as WITHOUT_ARROW } from '../client/state/scene-edges.ts';
import { STEPS } from '../server/analysis/ledger.ts';
import { BUCKETS } from '../server/analysis/timeline.ts';
import { CLAIM_ORDERS } from '../server/domain/claim-filter.ts';
import { FINDING_KINDS } from '../server/domain/finding.ts';
import { KIND_NAMES, KINDS } from '../server/domain/ontology/kind.ts';
import { isState, isSymmetric, PREDICATE_NAMES, predicateRow } from '../server/domain/ontology/predicate.ts';
import { FAMILIES } from '../server/domain/ontology/predicate-row.ts';
import { PREDICATES } from '../server/domain/ontology/predicates.ts';
import {
  CERTAINTIES,
  EVIDENCE_STATES,
  MODES,
  POLARITIES,
  SPEECH_ACTS,
  STATUSES,
  TEMPORALITIES,
  VERDICTS,
} from '../server/domain/wording/words.ts';
import { query } from '../server/graph/queries.ts';
import { resolvers } from '../server/graphql/resolvers.ts';
import { makeSchema } from '../server/graphql/schema.ts';
import { RELATION_TYPES } from '../server/store/sums/project-relations.ts';

const schema = makeSchema(resolvers);

function valuesOf(name: string) {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLEnumType)) throw new Error(`${name} is no enum.`);
  return type.getValues();
}

describe('the enums of the schema', () => {
  test.each([
    ['EntityKind', KIND_NAMES],
    ['Predicate', PREDICATE_NAMES],
    ['Family', FAMILIES],
    ['Polarity', POLARITIES],
    ['Certainty', CERTAINTIES],
    ['Temporality', TEMPORALITIES],
    ['SpeechAct', SPEECH_ACTS],
    ['ClaimStatus', STATUSES],
    ['RelationMode', MODES],
    ['EvidenceState', EVIDENCE_STATES],
    ['Verdict', VERDICTS],
    ['FindingKind', FINDING_KINDS],
    ['ClaimOrder', CLAIM_ORDERS],
    ['Bucket', BUCKETS],
    ['LedgerStepKind', STEPS],
  ] as const)('%s has the words of its table, in the order of the table', (name, words) => {
    expect(valuesOf(name).map((value) => value.name)).toEqual([...words]);
  });

  it('describe kinds and predicates in the words of their tables', () => {
    expect(valuesOf('EntityKind').map(({ description }) => description)).toEqual(
      KIND_NAMES.map((name) => KINDS[name].description),
    );
    expect(valuesOf('Predicate').map(({ description }) => description)).toEqual(
      PREDICATE_NAMES.map((name) => PREDICATES[name].description),
    );
  });
});

describe('the graph', () => {
  it('takes every label of a kind off before it gives one', () => {
    const labels = /REMOVE e((?::\w+)+)/
      .exec(query('entity/drop-kinds'))?.[1]
      ?.split(':')
      .filter((label) => label !== '');
    expect(labels).toEqual(KIND_NAMES.map((name) => KINDS[name].nodeLabel));
    expect(new Set(labels).size).toBe(KIND_NAMES.length);
  });

  it('has a relationship type for each predicate, and one for each way of not having happened', () => {
    expect(RELATION_TYPES).toEqual([...PREDICATE_NAMES, 'PLANNED', 'HYPOTHETICAL', 'DENIED']);
    expect(
      RELATION_TYPES.filter((type) =>
        ['SUBJECT', 'OBJECT', 'THIRD', 'ABOUT', 'ITEM', 'AT', 'FROM', 'QUOTES', 'WITH'].includes(type),
      ),
    ).toEqual([]);
  });
});

/** The ontology's list of states: what lasts. All others happen. */
const STATES =
  `HOLDS_OFFICE OFFICE_OF PART_OF MEMBER_OF LOCATED_IN REPRESENTS ACCREDITED_TO DIPLOMATIC_RELATIONS_WITH HAS_TIES_WITH RECOGNISES
  PARTY_TO HAS_AGREEMENT_WITH COVERS COOPERATES_WITH TRADES_WITH ALLIED_WITH DISPUTES_WITH OPERATES SUPPORTS SUPPORTS_POSITION
  OPPOSES_POSITION SEEKS_COOPERATION_WITH LINKED_TO`.split(/\s+/);

/** The ontology's table: which may be said of both ends at once, and what each family holds. */
const SYMMETRIC =
  `MET_WITH HELD_TALKS_WITH CALLED DIPLOMATIC_RELATIONS_WITH HAS_TIES_WITH HAS_AGREEMENT_WITH COOPERATES_WITH TRADES_WITH
  EXERCISED_WITH ALLIED_WITH DISPUTES_WITH COOPERATED_WITH LINKED_TO`.split(/\s+/);
const BY_FAMILY: Readonly<Record<string, string>> = {
  STRUCTURE: 'HOLDS_OFFICE OFFICE_OF PART_OF MEMBER_OF LOCATED_IN REPRESENTS ACCREDITED_TO SUCCEEDED',
  DIPLOMACY:
    'MET_WITH HELD_TALKS_WITH CALLED VISITED HOSTED ATTENDED DISCUSSED DIPLOMATIC_RELATIONS_WITH HAS_TIES_WITH RECOGNISES MEDIATES_BETWEEN',
  AGREEMENTS:
    'SIGNED RATIFIED PARTY_TO WITHDREW_FROM HAS_AGREEMENT_WITH COVERS PLEDGED_COOPERATION SEEKS_COOPERATION_WITH AGREED_ON',
  COOPERATION: 'COOPERATES_WITH COOPERATED_WITH CONCEDED_TO',
  ECONOMY: 'TRADES_WITH INVESTS_IN LENDS_TO PROVIDES_AID_TO',
  MILITARY: 'EXERCISED_WITH TRAINS SUPPLIES_ARMS_TO ALLIED_WITH OPERATES',
  STATEMENTS:
    'THANKED PRAISED CONGRATULATED CONDOLED SUPPORTS SUPPORTS_POSITION OPPOSES_POSITION EXPRESSED_CONCERN_ABOUT VOICED_SUPPORT_FOR COMMENTED_ON',
  CONFLICT:
    'REQUESTED CRITICISED ACCUSED REJECTED INVESTIGATED PROTESTED THREATENED SANCTIONED COERCED MOBILISED_AGAINST ATTACKED DISPUTES_WITH',
  OTHER: 'LINKED_TO',
};

describe('the table of predicates', () => {
  it('has the ontology’s states, and no others', () => {
    expect(PREDICATE_NAMES.filter(isState).toSorted()).toEqual(STATES.toSorted());
  });

  it('has the ontology’s symmetric predicates, and no others', () => {
    expect(PREDICATE_NAMES.filter(isSymmetric).toSorted()).toEqual(SYMMETRIC.toSorted());
  });

  test.each(FAMILIES)('has the ontology’s %s', (family) => {
    const names = PREDICATE_NAMES.filter((name) => predicateRow(name).family === family);
    expect(names.toSorted()).toEqual(BY_FAMILY[family]?.split(' ').toSorted());
  });

  test.each(PREDICATE_NAMES)('%s reads the same both ways only where its ends may be swapped', (name) => {
    const { label, inverseLabel, subject, object } = predicateRow(name);
    expect(label === inverseLabel).toBe(isSymmetric(name));
    expect([...subject, ...object].filter((kind) => !KIND_NAMES.includes(kind))).toEqual([]);
    if (isSymmetric(name)) expect(subject).toEqual(object);
  });
});

describe('the client', () => {
  it('draws no arrow for exactly those predicates whose ends may be swapped', () => {
    expect([...WITHOUT_ARROW].sort()).toEqual(PREDICATE_NAMES.filter(isSymmetric).toSorted());
  });
});
