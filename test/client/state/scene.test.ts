// The picture as plain data.
import { describe, expect, it } from '@jest/globals';
import { makeScene } from '../../../client/state/scene.ts';
import { OPENING } from '../../../client/state/view.ts';
import { PREDICATES } from '../../../server/domain/ontology/predicates.ts';
import { aRelation, someData } from '../factory.ts';

const two = (...relations: ReturnType<typeof aRelation>[]) =>
  makeScene(someData({ entities: { a: { hidden: 4 }, b: {} }, relations }), OPENING);

describe('a scene', () => {
  it('draws all relations between two entities as one line, the best evidenced first', () => {
    const { edges } = two(
      aRelation('a', 'b', { predicate: 'THANKED', originCount: 1 }),
      aRelation('b', 'a', { predicate: 'VISITED', originCount: 5 }),
    );
    expect(edges).toHaveLength(1);
    expect(edges[0]?.origins).toBe(5);
    expect(edges[0]?.relations.map(({ predicate }) => predicate)).toEqual(['VISITED', 'THANKED']);
  });

  it.each([
    ['none where the ends may be swapped', [aRelation('a', 'b')], 'none'],
    ['one for a direction', [aRelation('a', 'b', { predicate: 'VISITED' })], 'target'],
    [
      'two for both',
      [aRelation('a', 'b', { predicate: 'VISITED' }), aRelation('b', 'a', { predicate: 'THANKED' })],
      'both',
    ],
  ])('has arrows: %s', (_name, relations, arrow) => {
    expect(two(...relations).edges[0]?.arrow).toBe(arrow);
  });

  it('points an arrow the way the relation goes', () => {
    const [edge] = two(aRelation('b', 'a', { predicate: 'VISITED' })).edges;
    expect([edge?.source, edge?.target]).toEqual(['b', 'a']);
  });

  it.each([
    ['whole', [{}]],
    ['whole', [{}, { predicate: 'VISITED' as const, mode: 'PLANNED' as const }]],
    ['planned', [{ mode: 'PLANNED' as const }]],
    ['planned', [{ certainty: 'POSSIBLE' as const }]],
    ['contested', [{ status: 'CONTESTED' as const }]],
    ['contested', [{ mode: 'DENIED' as const, status: 'DENIED' as const }]],
  ])('draws a %s line only for what it is', (stroke, changes) => {
    expect(two(...changes.map((change) => aRelation('a', 'b', change))).edges[0]?.stroke).toBe(stroke);
  });

  it('counts the neighbours that are not in it', () => {
    const { byId } = two(aRelation('a', 'b'));
    expect(byId.get('a')?.more).toBe(4);
    expect(byId.get('b')?.more).toBe(0);
  });

  it('sets two states opposite each other, and writes offices without the name of their state', () => {
    const entities = {
      p: { kind: 'COUNTRY' as const },
      q: { kind: 'COUNTRY' as const },
      o: { kind: 'OFFICE' as const, country: 'p' },
    };
    const data = someData({ entities, relations: [] }, { focus: ['p', 'q'] });
    const named = new Map(data.entities).set('o', {
      id: 'o',
      name: 'President of Name of p',
      kind: 'OFFICE',
      country: { id: 'p' },
    });
    const { byId } = makeScene({ ...data, entities: named }, OPENING);
    expect([byId.get('p')?.pole, byId.get('q')?.pole]).toEqual(['left', 'right']);
    expect(byId.get('o')?.shortName).toBe('President');
  });

  it('knows which predicates are symmetric as the domain does', () => {
    const arrows = Object.entries(PREDICATES).map(([predicate, row]) => {
      const [edge] = two(aRelation('a', 'b', { predicate: predicate as keyof typeof PREDICATES })).edges;
      return [predicate, edge?.arrow === 'none', 'symmetric' in row];
    });
    expect(arrows.filter(([, drawn, symmetric]) => drawn !== symmetric)).toEqual([]);
  });
});
