/** The two tables of words: complete, and without contradictions of their own. */
import { describe, expect, it, test } from '@jest/globals';
import { isKind, KIND_GROUPS, KIND_NAMES, KINDS } from '../../server/domain/ontology/kind.ts';
import {
  isPredicate,
  isState,
  isSymmetric,
  PREDICATE_NAMES,
  predicateRow,
} from '../../server/domain/ontology/predicate.ts';
import { FAMILIES } from '../../server/domain/ontology/predicate-row.ts';

const STATES = [
  ...['HOLDS_OFFICE', 'OFFICE_OF', 'PART_OF', 'MEMBER_OF', 'LOCATED_IN', 'REPRESENTS', 'ACCREDITED_TO'],
  ...['DIPLOMATIC_RELATIONS_WITH', 'HAS_TIES_WITH', 'RECOGNISES', 'PARTY_TO', 'HAS_AGREEMENT_WITH', 'COVERS'],
  ...['COOPERATES_WITH', 'TRADES_WITH', 'ALLIED_WITH', 'DISPUTES_WITH', 'OPERATES', 'SUPPORTS', 'SUPPORTS_POSITION'],
  ...['OPPOSES_POSITION', 'SEEKS_COOPERATION_WITH', 'LINKED_TO'],
];
const SYMMETRIC = [
  ...['MET_WITH', 'HELD_TALKS_WITH', 'CALLED', 'DIPLOMATIC_RELATIONS_WITH', 'HAS_TIES_WITH', 'HAS_AGREEMENT_WITH'],
  ...[
    'COOPERATES_WITH',
    'TRADES_WITH',
    'EXERCISED_WITH',
    'ALLIED_WITH',
    'DISPUTES_WITH',
    'COOPERATED_WITH',
    'LINKED_TO',
  ],
];
const THIRD_PARTIES = {
  with: ['DISCUSSED', 'AGREED_ON'],
  of: ['SUPPORTS_POSITION', 'OPPOSES_POSITION'],
  and: ['MEDIATES_BETWEEN'],
  as: ['SUCCEEDED'],
};

describe('the table of predicates', () => {
  it('has the states of the ontology, and all others are events', () => {
    expect(PREDICATE_NAMES.filter(isState).sort()).toEqual(STATES.sort());
  });

  it('has the symmetric ones of the ontology', () => {
    expect(PREDICATE_NAMES.filter(isSymmetric).sort()).toEqual(SYMMETRIC.sort());
  });

  test.each(Object.entries(THIRD_PARTIES))(
    'names a third party with "%s" where the ontology does',
    (word, predicates) => {
      const named = PREDICATE_NAMES.filter((predicate) => predicateRow(predicate).withLabel === word);
      expect(named.sort()).toEqual(predicates.sort());
    },
  );

  test.each(PREDICATE_NAMES)('%s can be read both ways, by what it joins', (predicate) => {
    const { label, inverseLabel, family, subject, object, description, symmetric } = predicateRow(predicate);
    expect([label, inverseLabel, description].every((text) => text.trim() === text && text !== '')).toBe(true);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(FAMILIES).toContain(family);
    for (const kinds of [subject, object]) {
      expect(kinds.every(isKind)).toBe(true);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.length).toBeGreaterThan(0);
    }
    expect(symmetric === true).toBe(label === inverseLabel);
    if (symmetric) expect(subject).toEqual(object);
  });

  it('has a label of its own for each', () => {
    const labels = PREDICATE_NAMES.map((predicate) => predicateRow(predicate).label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('knows its words and no others', () => {
    expect(['MET_WITH', 'met_with', 'toString', '__proto__', ''].map(isPredicate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the table of kinds', () => {
  test.each(KIND_NAMES)('%s has a label, a node label, a group and a description', (kind) => {
    const { label, nodeLabel, group, description, followTheMoney } = KINDS[kind];
    expect(nodeLabel).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(nodeLabel.toUpperCase()).toBe(kind.replaceAll('_', ''));
    expect(KIND_GROUPS).toContain(group);
    expect([label, description, followTheMoney].every((text) => text !== '')).toBe(true);
  });

  it('knows its words and no others', () => {
    expect(KIND_NAMES).toHaveLength(16);
    expect(['PERSON', 'Person', 'constructor', ''].map(isKind)).toEqual([true, false, false, false]);
  });
});
