// The layouts: no two names overlap, nothing placed moves, the same view gives the same picture.
import { describe, expect, it } from '@jest/globals';
import { type Box, overlaps, type Positions } from '../../../client/graph-view/layouts/box.ts';
import { draft } from '../../../client/graph-view/layouts/draft.ts';
import { placeNew } from '../../../client/graph-view/layouts/place-new.ts';
import { poles } from '../../../client/graph-view/layouts/poles/poles.ts';
import { refine } from '../../../client/graph-view/layouts/refine.ts';
import { aPicture, boxesOf, tiesOf } from './pictures.ts';

function overlapping(boxes: readonly Box[], positions: Positions): readonly string[] {
  const placed = boxes.map((box) => ({ ...box, ...(positions[box.id] ?? { x: Number.NaN, y: Number.NaN }) }));
  return placed.flatMap((a, i) => placed.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.id} and ${b.id}`] : [])));
}
const unfinished = (positions: Positions) =>
  Object.values(positions).filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y));

describe.each([3, 46, 100])('two poles and %i entities', (n) => {
  const scene = aPicture(n);
  const boxes = boxesOf(scene);
  const positions = poles(boxes, tiesOf(scene));

  it('all have a place', () => {
    expect(Object.keys(positions).sort()).toEqual(boxes.map(({ id }) => id).sort());
    expect(unfinished(positions)).toEqual([]);
  });

  it('do not overlap', () => {
    expect(overlapping(boxes, positions)).toEqual([]);
  });

  it('look the same the second time', () => {
    expect(poles(boxes, tiesOf(scene))).toEqual(positions);
  });

  it('stand opposite each other, on one level', () => {
    expect(positions.left?.y).toBe(positions.right?.y);
    expect(positions.left?.x).toBe(-(positions.right?.x ?? Number.NaN));
  });
});

describe('between two poles', () => {
  const scene = aPicture(46);
  const boxes = boxesOf(scene);
  const positions = poles(boxes, tiesOf(scene));
  const x = (id: string) => positions[id]?.x ?? Number.NaN;
  const y = (id: string) => positions[id]?.y ?? Number.NaN;

  it('third states stand above everybody else, spread over the width', () => {
    const above = boxes.filter(({ side, pole }) => side === 'above' && !pole).map(({ id }) => id);
    const others = boxes.filter(({ id }) => !above.includes(id)).map(({ id }) => id);
    expect(above.length).toBeGreaterThan(2);
    expect(Math.max(...above.map(y))).toBeLessThan(Math.min(...others.map(y)));
    expect(Math.max(...above.map(x)) - Math.min(...above.map(x))).toBeGreaterThan(500);
  });

  it('an office hangs under its holder, a place under its state', () => {
    const hanging = boxes.flatMap(({ id, under }) => (under === undefined ? [] : [{ id, under }]));
    expect(hanging.length).toBeGreaterThan(3);
    expect(hanging.filter(({ id, under }) => x(id) !== x(under) || y(id) <= y(under))).toEqual([]);
  });

  it('what belongs to a side stands on it', () => {
    const own = boxes.filter(({ under }) => under === undefined);
    const wrong = own.filter(({ id, side }) => (side === 'left' && x(id) > 0) || (side === 'right' && x(id) < 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('placing what is new', () => {
  const larger = aPicture(76);
  const boxes = boxesOf(larger).map((box, i) => ({ ...box, anchor: i < 46 ? undefined : 'e3' }));
  const old = poles(boxes.slice(0, 46), tiesOf(aPicture(46)));
  const positions = placeNew({ boxes, ties: tiesOf(larger), placed: old });

  it('moves nothing that is placed', () => {
    expect(Object.keys(old).filter((id) => positions[id] !== old[id])).toEqual([]);
  });

  it('overlaps nothing', () => {
    expect(overlapping(boxes, positions)).toEqual([]);
  });

  it('finds the same places the second time', () => {
    expect(placeNew({ boxes, ties: tiesOf(larger), placed: old })).toEqual(positions);
  });
});

// Small ones only: in the sandbox of Jest a layout takes about ten times as long as outside.
describe.each([1, 2, 40])('a view of %i entities without poles', (n) => {
  const scene = aPicture(Math.max(3, n));
  const boxes = boxesOf(scene).slice(0, n);
  const ids = new Set(boxes.map(({ id }) => id));
  const ties = tiesOf(scene).filter(({ source, target }) => ids.has(source) && ids.has(target));
  const withWaves = boxes.map((box) => ({ ...box, wave: 0, anchor: undefined }));
  const layout = () => refine({ boxes: withWaves, ties }, draft({ boxes: withWaves, ties }));

  it('has a place for each, no overlap, and looks the same twice', () => {
    const positions = layout();
    expect(Object.keys(positions)).toHaveLength(n);
    expect(unfinished(positions)).toEqual([]);
    expect(overlapping(boxes, positions)).toEqual([]);
    expect(layout()).toEqual(positions);
  });
});
