// Walking the picture by key.
import { describe, expect, it } from '@jest/globals';
import { neighboursByEvidence, nextRound, spoken, towards } from '../../../client/graph-view/walk.ts';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { makeScene } from '../../../client/state/scene.ts';
import { OPENING } from '../../../client/state/view.ts';
import { aRelation, someData } from '../factory.ts';

const data = someData({
  entities: { a: { hidden: 2 }, b: {}, c: {}, d: {} },
  relations: [
    aRelation('a', 'b', { originCount: 1 }),
    aRelation('a', 'c', { originCount: 4 }),
    aRelation('a', 'd', { family: 'ECONOMY' }),
  ],
});
const scene = makeScene(data, OPENING);
const places: Readonly<Record<string, { x: number; y: number }>> = {
  a: { x: 0, y: 0 },
  b: { x: 300, y: 10 },
  c: { x: 100, y: -20 },
  d: { x: -50, y: 0 },
};
const positionOf = (id: string) => places[id] ?? { x: 0, y: 0 };

describe('a step', () => {
  it.each([
    ['right', [1, 0], 'c'],
    ['left', [-1, 0], 'd'],
    ['down', [0, 1], undefined],
  ] as const)('%s leads to the nearest neighbour that way', (_name, direction, id) => {
    expect(towards(scene, { from: 'a', direction, positionOf })).toBe(id);
  });

  it('never leads to what is filtered out', () => {
    const filtered = makeScene(data, { ...OPENING, filters: { ...NO_FILTERS, withoutFamilies: ['ECONOMY'] } });
    expect(towards(filtered, { from: 'a', direction: [-1, 0], positionOf })).toBeUndefined();
  });

  it('goes round the neighbours, best evidenced first', () => {
    expect(neighboursByEvidence(scene, 'a')).toEqual(['c', 'd', 'b']);
  });

  it('goes on round the same entity, and comes back to the first', () => {
    const first = nextRound(scene, { here: 'a', centre: undefined, step: 1 });
    const second = nextRound(scene, { here: 'c', centre: first, step: 1 });
    const third = nextRound(scene, { here: 'd', centre: second, step: 1 });
    expect([first, second, third].map(({ step }) => step)).toEqual([0, 1, 2]);
    expect(nextRound(scene, { here: 'b', centre: third, step: 1 })).toEqual({ id: 'a', step: 0 });
    expect(nextRound(scene, { here: 'a', centre: undefined, step: -1 })).toEqual({ id: 'a', step: 2 });
  });

  it('says where it leads', () => {
    expect(spoken(scene, 'a')).toBe('Name of a, person, 3 relations, 2 neighbours not shown');
    expect(spoken(scene, 'b')).toBe('Name of b, person, 1 relation');
  });
});
