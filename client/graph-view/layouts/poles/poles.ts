/**
 * The poles layout: two states face each other. What belongs to one stands on its side, what they share between them, third
 * states in an arc above; an office hangs under its holder, a place under its state. Pure: the same view, the same picture.
 */
import { partAll } from '../apart.ts';
import type { Positions, Tie } from '../box.ts';
import { joined, type RoledBox } from './bodies.ts';
import { simulate } from './forces.ts';
import { POLE, SPINE } from './frame.ts';
import { seat } from './seats.ts';

export function poles(boxes: readonly RoledBox[], ties: readonly Tie[]): Positions {
  const bodies = joined(boxes);
  seat(bodies, ties);
  simulate(bodies, ties);
  partAll([...bodies, { x: 0, y: 0, halfWidth: POLE, up: SPINE, down: SPINE, fixed: true }]);
  return Object.fromEntries(
    bodies.flatMap(({ x, y, parts }) => parts.map(({ id, dx, dy }) => [id, { x: x + dx, y: y + dy }] as const)),
  );
}
