/** Sides: between which countries a claim lies, and from which it comes. */
import { describe, expect, it, test } from '@jest/globals';
import type { ClaimGroup } from '../../server/analysis/fold.ts';
import { countriesOf, directionOf, dyadId, dyadsOf, type Parties, sideOfId } from '../../server/analysis/sides.ts';
import { anEvidence, aShownClaim, WORLD } from '../factory.ts';

const PARTIES: Parties = new Map([['pta', ['azerbaijan', 'pakistan']]]);
const dyads = (given: Partial<ClaimGroup>) => dyadsOf(aShownClaim(given), WORLD, PARTIES).sort();
const about = (topic: string) => [anEvidence({ topics: [topic] })];

test('a dyad is the same from both sides', () => {
  expect(dyadId('pakistan', 'azerbaijan')).toBe(dyadId('azerbaijan', 'pakistan'));
});

test('a side is the country itself, else the country of an entity, else none', () => {
  expect(['pakistan', 'munir', 'baku', 'karabakh', 'un', 'nobody'].map((id) => sideOfId(id, WORLD))).toEqual([
    'pakistan',
    'pakistan',
    'azerbaijan',
    'azerbaijan',
    undefined,
    undefined,
  ]);
});

test.each<[string, Partial<ClaimGroup>, readonly string[]]>([
  ['two people of two countries', {}, ['azerbaijan|pakistan']],
  ['a person and a country', { predicate: 'VISITED', object: 'azerbaijan' }, ['azerbaijan|pakistan']],
  ['a place of a country', { predicate: 'VISITED', object: 'lachin' }, ['azerbaijan|pakistan']],
  ['the country of an issue', { predicate: 'SUPPORTS_POSITION', object: 'karabakh' }, ['azerbaijan|pakistan']],
  ['a third party', { predicate: 'DISCUSSED', object: 'trade', with: ['aliyev'] }, ['azerbaijan|pakistan']],
  [
    'two third parties',
    { predicate: 'DISCUSSED', object: 'trade', with: ['aliyev', 'erdogan'] },
    ['azerbaijan|pakistan', 'pakistan|turkiye'],
  ],
  ['a topic that is a country', { object: 'un', evidence: about('india') }, ['india|pakistan']],
  [
    'an agreement with two parties, of a third',
    { subject: 'erdogan', predicate: 'PRAISED', object: 'pta' },
    ['azerbaijan|turkiye', 'pakistan|turkiye'],
  ],
  ['an agreement with two parties, of one', { predicate: 'SIGNED', object: 'pta' }, ['azerbaijan|pakistan']],
  ['an agreement as topic', { object: 'sharif', evidence: about('pta') }, ['azerbaijan|pakistan']],
  ['two people of one country', { object: 'sharif' }, []],
  ['a subject without a country', { subject: 'un', predicate: 'THANKED', object: 'pakistan' }, []],
  ['an object without a country', { predicate: 'THANKED', object: 'un' }, []],
  ['several ways to one country', { object: 'aliyev', evidence: about('karabakh') }, ['azerbaijan|pakistan']],
])('%s: %#', (_what, given, expected) => {
  expect(dyads(given)).toEqual(expected);
});

it('names each country once', () => {
  const claim = aShownClaim({ predicate: 'AGREED_ON', object: 'pta', with: ['aliyev'] });
  expect(countriesOf(claim, WORLD, PARTIES).sort()).toEqual(['azerbaijan', 'pakistan']);
});

describe('the direction of a claim', () => {
  test.each([
    ['THANKED', 'munir', 'pakistan', 'fromA'],
    ['THANKED', 'munir', 'azerbaijan', 'fromB'],
    ['THANKED', 'pakistan', 'pakistan', 'fromA'],
    ['THANKED', 'munir', 'munir', 'fromA'], // between two people, each is a side
    ['THANKED', 'munir', 'aliyev', 'fromB'],
    ['MET_WITH', 'munir', 'pakistan', 'joint'],
    ['DIPLOMATIC_RELATIONS_WITH', 'pakistan', 'pakistan', 'joint'],
  ] as const)('%s by %s, seen from %s, is %s', (predicate, subject, a, direction) => {
    expect(directionOf({ predicate, subject }, a, WORLD)).toBe(direction);
  });
});
