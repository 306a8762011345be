// What is shown, to take away.
import { describe, expect, it } from '@jest/globals';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { makeScene } from '../../../client/state/scene.ts';
import { OPENING, type View } from '../../../client/state/view.ts';
import { claimsAddress, entitiesCsv } from '../../../client/words/exports.ts';
import { aRelation, someData } from '../factory.ts';

const entities = { 'country/a': { kind: 'COUNTRY' as const }, 'country/b': { kind: 'COUNTRY' as const }, '=p, q': {} };
const data = someData(
  { entities, relations: [aRelation('country/a', 'country/b'), aRelation('=p, q', 'country/a')] },
  { focus: ['country/a', 'country/b'] },
);
const address = (change: Partial<View> = {}) =>
  claimsAddress(makeScene(data, { ...OPENING, ...change }), { ...OPENING, ...change });

describe('the address of the claims', () => {
  it('is that of everything between the two sides that a picture opens with', () => {
    expect(address()).toBe('/export/claims.csv?between=country/a,country/b');
  });

  it('names the entities once it is another picture, and never a comma of an id as a separator', () => {
    expect(address({ hidden: ['country/b'] })).toBe('/export/claims.csv?entities=country/a,%3Dp%2C%20q');
  });

  it('has the filters that the server judges', () => {
    const filters = { ...NO_FILTERS, withoutSaid: ['DENIED' as const], from: '2023-11' };
    expect(address({ filters })).toBe('/export/claims.csv?between=country/a,country/b&polarity=AFFIRMED&from=2023-11');
  });

  it('stays as short as an address must be', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`person/number-${i}`, {}]));
    const scene = makeScene(someData({ entities: many, relations: [] }), OPENING);
    expect(claimsAddress(scene, OPENING).length).toBeLessThan(6100);
  });
});

it('writes the entities as CSV that no spreadsheet computes', () => {
  const [header, ...rows] = entitiesCsv(makeScene(data, OPENING)).split('\r\n');
  expect(header).toBe('id,name,kind,country,relationsShown,neighbors');
  expect(rows[0]).toBe('country/a,Name of country/a,COUNTRY,,2,2');
  expect(rows[2]).toBe(`"'=p, q","Name of =p, q",PERSON,,1,1`);
});
