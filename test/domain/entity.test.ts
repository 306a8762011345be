/** Entities: which country they stand for, what they are called in the graph, and who is taken for whom. */
import { describe, expect, it, test } from '@jest/globals';
import { entityId, isNamesake, sideOf } from '../../server/domain/entity.ts';

describe('the side of an entity', () => {
  it('is itself when it is a country, and else its country', () => {
    expect(sideOf({ id: 'country/pk', kind: 'COUNTRY' })).toBe('country/pk');
    expect(sideOf({ id: 'person/munir', kind: 'PERSON', country: 'country/pk' })).toBe('country/pk');
    expect(sideOf({ id: 'un', kind: 'INTERGOVERNMENTAL_ORGANIZATION' })).toBeUndefined();
  });
});

test.each([
  [{ kind: 'PERSON', name: 'İlham Əliyev', country: 'country/azerbaijan' }, 1, 'person/azerbaijan/ilham-aliyev'],
  [{ kind: 'PERSON', name: 'Ali', country: 'country/azerbaijan' }, 2, 'person/azerbaijan/ali/2'],
  [{ kind: 'GOVERNMENT_BODY', name: 'Ministry of Defence' }, 1, 'government-body/ministry-of-defence'],
  [{ kind: 'COUNTRY', name: 'Türkiye' }, 1, 'country/turkiye'],
] as const)('%j, number %i, is made as %s', (entity, number, id) => {
  expect(entityId(entity, number)).toBe(id);
});

describe('namesakes', () => {
  const ali = { kind: 'PERSON', name: 'Karim Valiyev', country: 'az' } as const;
  test.each([
    ['another spelling', { ...ali, name: 'Kərim Vəliyev' }, true],
    ['another country', { ...ali, country: 'pk' }, false],
    ['no country', { kind: ali.kind, name: ali.name }, false],
    ['another kind', { ...ali, kind: 'OFFICE' as const }, false],
    ['another name', { ...ali, name: 'Karim Valiyeva' }, false],
  ])('%s: %#', (_what, other, same) => {
    expect(isNamesake(ali, other)).toBe(same);
  });
});
