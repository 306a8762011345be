/** How large each entity is drawn and how its name is broken into lines: known before anything is laid out, so that nothing overlaps. */
import type { SceneNode } from '../state/scene.ts';
import type { Box } from './layouts/box.ts';

/** How wide a text is, in pixels at zoom 1. */
export type Measure = (text: string, font: { readonly size: number; readonly weight: number }) => number;

export interface Mark extends Box {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly fontSize: number;
  readonly weight: number;
}

interface Setting {
  readonly size: number;
  readonly weight: number;
  /** Where a line of the name breaks. */
  readonly breakAt: number;
  /** Space around a name that stands inside its mark; absent: it stands below. */
  readonly inside?: { readonly x: number; readonly y: number };
}

export const LINE_HEIGHT = 1.2;
const BELOW = 4;
const MAX_LINES = 3;

const POLE: Setting = { size: 17, weight: 600, breakAt: 170, inside: { x: 20, y: 14 } };
const SETTINGS: Readonly<Record<SceneNode['group'], Setting>> = {
  state: { size: 13, weight: 600, breakAt: 130, inside: { x: 13, y: 7 } },
  person: { size: 12, weight: 500, breakAt: 118 },
  office: { size: 10.5, weight: 400, breakAt: 132, inside: { x: 7, y: 3 } },
  body: { size: 11.5, weight: 400, breakAt: 112 },
  agreement: { size: 11.5, weight: 400, breakAt: 118 },
  event: { size: 11.5, weight: 400, breakAt: 118 },
  place: { size: 11, weight: 400, breakAt: 110 },
  issue: { size: 11, weight: 400, breakAt: 128, inside: { x: 11, y: 5 } },
};

export type Marked = Pick<SceneNode, 'id' | 'entity' | 'group' | 'pole' | 'weight' | 'shortName'>;

export function markOf(node: Marked, measure: Measure): Mark {
  const setting = node.pole ? POLE : SETTINGS[node.group];
  const { size, weight, inside } = setting;
  const width = (text: string) => measure(text, { size, weight });
  const lines = brokenInto(node.shortName, setting.breakAt, width);
  const textWidth = Math.ceil(Math.max(...lines.map(width)));
  const textHeight = Math.ceil(lines.length * size * LINE_HEIGHT);
  const common = { id: node.id, text: lines.join('\n'), fontSize: size, weight };
  if (inside) {
    const [w, h] = [textWidth + 2 * inside.x, textHeight + 2 * inside.y];
    return { ...common, width: w, height: h, halfWidth: w / 2, up: h / 2, down: h / 2 };
  }
  const [w, h] = sizeOf(node);
  return {
    ...common,
    width: w,
    height: h,
    halfWidth: Math.max(w, textWidth) / 2,
    up: h / 2,
    down: h / 2 + BELOW + textHeight,
  };
}

/** People grow with what is known of them; other marks keep their size, so that a shape is always read alike. */
function sizeOf({ group, weight }: Pick<SceneNode, 'group' | 'weight'>): readonly [number, number] {
  const grown = Math.min(16, 2.6 * Math.sqrt(weight));
  if (group === 'person') return [20 + grown, 20 + grown];
  if (group === 'body') return [25, 22];
  if (group === 'agreement') return [19, 23];
  if (group === 'event') return [25, 25];
  return [17, 21];
}

/** Breaks a name at its spaces into lines of about equal length; what is left over after three lines ends in an ellipsis. */
export function brokenInto(text: string, breakAt: number, width: (text: string) => number): readonly string[] {
  const wanted = Math.min(MAX_LINES, Math.max(1, Math.ceil(width(text) / breakAt)));
  const even = wanted === 1 ? breakAt : Math.max((width(text) / wanted) * 1.12, breakAt * 0.62);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= Math.min(even, breakAt))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, MAX_LINES + 1);
  if (lines.length <= MAX_LINES + 1) return kept;
  return kept.map((line, i) => (i === MAX_LINES ? `${line}…` : line));
}
