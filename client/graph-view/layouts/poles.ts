/**
 * The poles layout: two states face each other. What belongs to one stands on its side, what they share between them, third
 * states in an arc above; an office hangs under its holder, a place under its state. Pure: the same view, the same picture.
 */
import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Movable, part, partAll } from './apart.ts';
import { type Box, GAP, type Positions, scatter, type Tie } from './box.ts';

export interface RoledBox extends Box {
  readonly side: 'left' | 'right' | 'middle' | 'above';
  readonly pole: boolean;
  /** Hangs under this one: an office under its holder, a place under its state. */
  readonly under: string | undefined;
}

const WIDTH = 1220;
const HEIGHT = 760;
const POLE = WIDTH / 2 - 75;
const HOME = { left: -370, right: 370, middle: 0, above: 0 } as const;
const TOP = -HEIGHT / 2 + 8;
/** Width of the arc of third states, and height of one of its rows. */
const ARC = WIDTH * 0.74;
const ROW = 58;
/** Free height along the line between the poles, where the strongest tie runs. */
const SPINE = 20;

type Body = SimulationNodeDatum &
  Movable & { readonly id: string; readonly box: RoledBox; readonly parts: readonly Part[] };
interface Part {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

export function poles(boxes: readonly RoledBox[], ties: readonly Tie[]): Positions {
  const bodies = joined(boxes);
  seat(bodies, ties);
  simulate(bodies, ties);
  partAll([...bodies, { x: 0, y: 0, halfWidth: POLE, up: SPINE, down: SPINE, fixed: true }]);
  return Object.fromEntries(
    bodies.flatMap(({ x, y, parts }) => parts.map(({ id, dx, dy }) => [id, { x: x + dx, y: y + dy }] as const)),
  );
}

/** Boxes that hang under another become one body with it. */
function joined(boxes: readonly RoledBox[]): readonly Body[] {
  const ids = new Set(boxes.map(({ id }) => id));
  const hangs = ({ under }: RoledBox) => under !== undefined && ids.has(under);
  return boxes
    .filter((box) => !hangs(box))
    .map((box) =>
      makeBody(
        box,
        boxes.filter(({ under }) => under === box.id),
      ),
    );
}

function makeBody(box: RoledBox, hanging: readonly RoledBox[]): Body {
  let down = box.down;
  const parts: Part[] = [{ id: box.id, dx: 0, dy: 0 }];
  for (const other of hanging) {
    const space = box.pole ? 3 * GAP : GAP - 1;
    parts.push({ id: other.id, dx: 0, dy: down + space + other.up });
    down += space + other.up + other.down;
  }
  const halfWidth = Math.max(box.halfWidth, ...hanging.map((other) => other.halfWidth));
  return { id: box.id, box, parts, halfWidth, up: box.up, down, fixed: box.pole || box.side === 'above', x: 0, y: 0 };
}

/** Where everybody starts: poles and third states for good, the others near home. */
function seat(bodies: readonly Body[], ties: readonly Tie[]): void {
  const above = bodies.filter(({ box }) => box.side === 'above' && !box.pole);
  const lean = leaning(bodies, ties);
  above.sort((a, b) => (lean.get(a.id) ?? 0) - (lean.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  seatAbove(above);
  for (const body of bodies) {
    const { side, pole } = body.box;
    if (pole) Object.assign(body, { x: side === 'left' ? -POLE : POLE, y: 0 });
    else if (side !== 'above') {
      body.x = HOME[side] + (lean.get(body.id) ?? 0) * 60 + (scatter(body.id) - 0.5) * 200;
      body.y = (scatter(`${body.id} y`) - 0.5) * HEIGHT * 0.8;
    }
    if (body.fixed) Object.assign(body, { fx: body.x, fy: body.y });
  }
}

/** Third states stand in a flat arc over the whole width; what does not fit into one row begins another above it. */
function seatAbove(bodies: readonly Body[]): void {
  const perRow = Math.max(1, Math.floor(ARC / Math.max(1, ...bodies.map(({ halfWidth }) => 2 * halfWidth + 4 * GAP))));
  for (let from = 0; from < bodies.length; from += perRow) {
    const row = bodies.slice(from, from + perRow);
    const spread = Math.min(ARC, row.length * 190);
    row.forEach((body, i) => {
      const t = row.length === 1 ? 0 : (2 * i) / (row.length - 1) - 1;
      Object.assign(body, { x: (t * spread) / 2, y: TOP + 26 * t * t - (from / perRow) * ROW });
    });
  }
}

/** From -1, tied to the left only, to 1, tied to the right only. */
function leaning(bodies: readonly Body[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const sideOf = new Map(bodies.flatMap(({ box, parts }) => parts.map(({ id }) => [id, box.side])));
  const pull = new Map<string, { left: number; right: number }>();
  for (const { source, target, weight } of ties) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const side = sideOf.get(other);
      const sums = pull.get(id) ?? { left: 0, right: 0 };
      if (side === 'left' || side === 'right') sums[side] += weight;
      pull.set(id, sums);
    }
  }
  return new Map(
    [...pull].map(([id, { left, right }]) => [id, left + right > 0 ? (right - left) / (left + right) : 0]),
  );
}

function simulate(bodies: readonly Body[], ties: readonly Tie[]): void {
  const bodyOf = new Map(bodies.flatMap((body) => body.parts.map(({ id }) => [id, body] as const)));
  const links = ties.flatMap(({ source, target, weight }) => {
    const [a, b] = [bodyOf.get(source), bodyOf.get(target)];
    return a && b && a !== b ? [{ source: a, target: b, weight }] : [];
  });
  forceSimulation([...bodies])
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(110)
        .strength((tie) => 0.02 + 0.006 * Math.min(5, tie.weight)),
    )
    .force('apart', forceManyBody<Body>().strength(-300).distanceMax(460))
    .force(
      'side',
      forceX<Body>(({ box }) => HOME[box.side]).strength(({ box }) => (box.side === 'middle' ? 0.17 : 0.24)),
    )
    .force('height', forceY<Body>(34).strength(0.04))
    .force('inside', keepInside())
    .force('boxes', keepApart())
    .stop()
    .tick(460);
}

function keepApart(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    part(bodies, 0.5);
    part(bodies, 0.5);
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}

/** Keeps everybody within the frame, below the third states and off the line between the poles. */
function keepInside(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    for (const body of bodies) {
      if (body.fixed) continue;
      const far = WIDTH / 2 - body.halfWidth;
      body.x = Math.max(-far, Math.min(far, body.x));
      body.y = Math.max(TOP + 64 + body.up, Math.min(HEIGHT / 2 - body.down, body.y));
      const [above, below] = [body.y + body.down + SPINE, SPINE - (body.y - body.up)];
      if (above > 0 && below > 0) body.y += above < below ? -above * 0.3 : below * 0.3;
    }
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}
