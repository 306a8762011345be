/** Codes → predicates: every root is read, as an event that joins whoever acts. */
import { describe, expect, it, test } from '@jest/globals';
import { ACTOR_KINDS } from '../../../server/domain/ontology/kind.ts';
import { isState, predicateRow } from '../../../server/domain/ontology/predicate.ts';
import { CAMEO, cameoPredicate, toCoded } from '../../../server/exchange/events/cameo.ts';
import { PLOVER, ploverCode, ploverPredicate } from '../../../server/exchange/events/plover-codes.ts';

const entries = [...Object.entries(CAMEO), ...Object.entries(PLOVER)];

describe('every row of the tables', () => {
  test.each(entries)('%s is an event, never a state', (_, entry) => {
    const { predicate, otherwise } = toCoded(entry);
    expect([predicate, otherwise ?? predicate].map(isState)).toEqual([false, false]);
  });

  test.each(entries)('%s joins any two actors, itself or otherwise', (_, entry) => {
    const { predicate, otherwise = predicate } = toCoded(entry);
    const { subject, object } = predicateRow(otherwise);
    expect(ACTOR_KINDS.filter((kind) => !subject.includes(kind) || !object.includes(kind))).toEqual([]);
  });
});

describe('CAMEO', () => {
  it('is read from each of its 20 roots on, with three and four digits too', () => {
    const roots = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0'));
    for (const root of roots)
      for (const code of [root, `${root}0`, `${root}9`, `${root}11`]) expect(cameoPredicate(code)).toBeDefined();
  });

  test.each([
    ['010', 'COMMENTED_ON'],
    ['041', 'CALLED'],
    ['046', 'HELD_TALKS_WITH'],
    ['112', 'ACCUSED'],
    ['1122', 'ACCUSED'],
    ['111', 'CRITICISED'],
    ['163', 'SANCTIONED'],
    ['1823', 'ATTACKED'],
  ])('%s says %s', (code, predicate) => {
    expect(cameoPredicate(code)).toEqual({ predicate });
  });

  it('reads a visit as a meeting where a person is visited', () => {
    expect(cameoPredicate('042')).toEqual({ predicate: 'VISITED', otherwise: 'MET_WITH' });
  });

  test.each(['', '4', '00', '21', '042x', '04211', 'constructor', '０４２'])('does not know "%s"', (code) => {
    expect(cameoPredicate(code)).toBeUndefined();
  });
});

describe('PLOVER', () => {
  test.each([
    ['CONSULT', 'visit', 'VISITED'],
    ['consult', 'Third Party', 'MEDIATES_BETWEEN'],
    ['ACCUSE', 'disapprove', 'CRITICISED'],
    ['PROTEST', 'demo', 'PROTESTED'],
    ['AID', undefined, 'PROVIDES_AID_TO'],
  ])('%s %s says %s', (type, mode, predicate) => {
    expect(ploverPredicate(ploverCode(type, mode))).toMatchObject({ predicate });
  });

  test.each(['', 'LOVE', 'constructor', '__proto__'])('does not know "%s"', (type) => {
    expect(ploverPredicate(ploverCode(type, undefined))).toBeUndefined();
  });

  it('keeps only words in its code', () => {
    expect(ploverCode('CONSULT', 'a\u0000b')).toBe('CONSULT');
    expect(ploverCode('CONSULT', 'x'.repeat(50))).toBe('CONSULT');
  });
});
