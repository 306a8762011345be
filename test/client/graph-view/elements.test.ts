// The picture as Cytoscape is given it.
import { describe, expect, it } from '@jest/globals';
import { courseOf } from '../../../client/graph-view/course.ts';
import { edgeElement, labelOf, nodeElement } from '../../../client/graph-view/elements.ts';
import { brokenInto, markOf } from '../../../client/graph-view/marks.ts';
import { makeScene } from '../../../client/state/scene.ts';
import { hide, pin } from '../../../client/state/transitions.ts';
import { OPENING } from '../../../client/state/view.ts';
import { aRelation, estimate, someData } from '../factory.ts';

const data = someData(
  {
    entities: { a: { kind: 'COUNTRY' }, b: { kind: 'COUNTRY' }, c: {}, d: {} },
    relations: [
      aRelation('a', 'b', { originCount: 8 }),
      aRelation('c', 'b', { originCount: 1, mode: 'PLANNED' }),
      aRelation('c', 'd'),
    ],
  },
  { focus: ['a', 'b'] },
);
const scene = makeScene(data, OPENING);
const far = { a: { x: -500, y: 0 }, b: { x: 500, y: 0 }, c: { x: -300, y: 200 }, d: { x: -280, y: 260 } };
const element = (id: string, from = scene) => {
  const edge = from.edges.find((each) => each.id === id);
  return edge && edgeElement(edge, from, far);
};
const node = (id: string, from = scene) => {
  const found = from.byId.get(id);
  return found && nodeElement(found, markOf(found, estimate));
};

describe('elements', () => {
  it('carry kind and role as classes', () => {
    expect(node('a')?.classes).toBe('state pole');
    expect(node('c')?.classes).toBe('person');
  });

  it('are pinned where the view pins them, and gone where it hides them', () => {
    expect(node('c', makeScene(data, pin('c', { x: 1, y: 1 })(OPENING)))?.classes).toBe('person pinned');
    expect(node('c', makeScene(data, hide('c')(OPENING)))).toBeUndefined();
  });

  it('draw lines wider the more origins they have', () => {
    expect(element('a\nb')?.data.width).toBeGreaterThan(element('c\nd')?.data.width);
  });

  it('let a long line of a single origin step back where lines crowd, and dash what is only planned', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => `x${at}`);
    const crowded = makeScene(
      someData(
        {
          entities: { a: {}, b: {}, c: {}, ...Object.fromEntries(crowd.map((id) => [id, {}])) },
          relations: [
            aRelation('a', 'b', { originCount: 8 }),
            aRelation('c', 'b', { originCount: 1, mode: 'PLANNED' }),
            ...crowd.map((id) => aRelation('a', id)),
          ],
        },
        { focus: ['a', 'b'] },
      ),
      OPENING,
    );
    const classes = (id: string, from = scene) => String(element(id, from)?.classes).split(' ');
    expect(classes('b\nc', crowded)).toEqual(expect.arrayContaining(['planned', 'quiet']));
    expect(classes('a\nb', crowded)).not.toContain('quiet');
    expect(classes('b\nc')).not.toContain('quiet');
  });

  it('say what a line is, and that it is only planned', () => {
    expect(labelOf({ relations: [aRelation('a', 'b', { mode: 'PLANNED' })] })).toBe('planned: met with');
    expect(labelOf({ relations: [aRelation('a', 'b'), aRelation('b', 'a')] })).toBe('met with  +1');
  });
});

describe('the way of a line', () => {
  const edge = (id: string) => scene.edges.find((each) => each.id === id) ?? ({ ...scene.edges[0], id } as never);

  it('is straight between the poles', () => {
    expect(courseOf(edge('a\nb'), scene, far).distances).toBe('0.0');
  });

  it('joins the bundle in the middle from one side to the other', () => {
    expect(courseOf(edge('b\nc'), scene, far).weights.split(' ')).toHaveLength(2);
  });

  it('has numbers even where both ends stand on one point', () => {
    const course = courseOf(edge('c\nd'), scene, { ...far, d: far.c });
    expect(`${course.weights} ${course.distances}`).not.toMatch(/NaN|Infinity/);
  });
});

describe('a name', () => {
  const width = (text: string) => text.length;

  it.each([
    ['Baku', ['Baku']],
    ['Minister of Foreign Affairs of Azerbaijan', ['Minister of', 'Foreign Affairs', 'of Azerbaijan']],
  ])('is broken at its spaces: %s', (name, lines) => {
    expect(brokenInto(name, 20, width)).toEqual(lines);
  });

  it('is never cut inside a word, and ends in an ellipsis when it is too long', () => {
    const lines = brokenInto('one two three four five six seven eight nine ten', 6, width);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
