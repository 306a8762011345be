/** What moves as one: a box with all that hangs under it. */
import type { SimulationNodeDatum } from 'd3-force';
import type { Movable } from '../apart.ts';
import { type Box, GAP } from '../box.ts';

export interface RoledBox extends Box {
  readonly side: 'left' | 'right' | 'middle' | 'above';
  readonly pole: boolean;
  /** Hangs under this one: an office under its holder, a place under its state. */
  readonly under: string | undefined;
}

export type Body = SimulationNodeDatum &
  Movable & { readonly id: string; readonly box: RoledBox; readonly parts: readonly Part[] };
interface Part {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

/** Boxes that hang under another become one body with it. */
export function joined(boxes: readonly RoledBox[]): readonly Body[] {
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
