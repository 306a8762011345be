/** How everything on the canvas looks: classes and data only, no function per element. */
import type { StylesheetJson } from 'cytoscape';
import { LINE_HEIGHT } from '../marks.ts';
import { FONT } from '../measure.ts';
import { DIAMOND, HEXAGON, PIN, SHEET } from './shapes.ts';
import type { Tokens } from './tokens.ts';

type Block = { readonly selector: string; readonly style: Readonly<Record<string, unknown>> };

const polygon = (points: readonly number[]) => ({ shape: 'polygon', 'shape-polygon-points': points.join(' ') });
const inside = { 'text-valign': 'center', 'text-halign': 'center', 'text-margin-y': 0, 'text-background-opacity': 0 };

export function stylesheet(tokens: Tokens): StylesheetJson {
  return [...nodes(tokens), ...kinds(tokens), ...edges(tokens), ...states(tokens)] as StylesheetJson;
}

const nodes = (t: Tokens): readonly Block[] => [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(text)',
      'font-family': FONT,
      'font-size': 'data(fontSize)',
      'font-weight': 'data(fontWeight)',
      'line-height': LINE_HEIGHT,
      color: t.ink,
      'text-wrap': 'wrap',
      'text-max-width': 400,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-background-color': t.paper,
      'text-background-opacity': 0.86,
      'text-background-padding': '1px',
      'text-background-shape': 'roundrectangle',
      'border-width': 1.2,
      'border-color': t.outline,
      'min-zoomed-font-size': 4,
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
      'z-index': 10,
    },
  },
];

const kinds = (t: Tokens): readonly Block[] => [
  {
    selector: 'node.state',
    style: {
      ...inside,
      shape: 'round-rectangle',
      'background-color': t.state,
      'border-width': 0,
      color: t['on-state'],
    },
  },
  { selector: 'node.pole', style: { 'z-index': 12 } },
  { selector: 'node.person', style: { shape: 'ellipse', 'background-color': t.person } },
  {
    selector: 'node.office',
    style: {
      ...inside,
      shape: 'rectangle',
      'background-color': t.office,
      'border-color': t['office-line'],
      'border-width': 1,
    },
  },
  { selector: 'node.body', style: { ...polygon(HEXAGON), 'background-color': t.body } },
  { selector: 'node.agreement', style: { ...polygon(SHEET), 'background-color': t.agreement } },
  { selector: 'node.event', style: { ...polygon(DIAMOND), 'background-color': t.event } },
  { selector: 'node.place', style: { ...polygon(PIN), 'background-color': t.place, color: t.soft } },
  {
    selector: 'node.issue',
    style: {
      ...inside,
      shape: 'round-rectangle',
      'corner-radius': '14px',
      'background-color': t.issue,
      'border-color': t['issue-line'],
      'border-width': 1,
    },
  },
];

const edges = (t: Tokens): readonly Block[] => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': t.edge,
      'line-opacity': 0.55,
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(distances)',
      'control-point-weights': 'data(weights)',
      'edge-distances': 'node-position',
      'target-arrow-color': t.edge,
      'source-arrow-color': t.edge,
      'arrow-scale': 0.7,
      'overlay-opacity': 0,
      'font-family': FONT,
      'font-size': 11.5,
      'z-index-compare': 'manual',
      'z-index': 1,
    },
  },
  { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
  { selector: 'edge.arrow-target, edge.arrow-both', style: { 'target-arrow-shape': 'vee' } },
  { selector: 'edge.arrow-both', style: { 'source-arrow-shape': 'vee' } },
  { selector: 'edge.planned', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
  { selector: 'edge.contested', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] } },
  { selector: 'edge.thin', style: { 'line-opacity': 0.34 } },
  {
    selector: 'edge.quiet',
    style: { 'line-opacity': 0.17, 'target-arrow-shape': 'none', 'source-arrow-shape': 'none' },
  },
  { selector: 'edge.hanging', style: { 'line-opacity': 0, 'target-arrow-shape': 'none' } },
];

const states = (t: Tokens): readonly Block[] => [
  { selector: 'node.faded', style: { opacity: 0.16, events: 'no' } },
  {
    selector: 'edge.faded',
    style: { 'line-opacity': 0.06, 'target-arrow-shape': 'none', 'source-arrow-shape': 'none', events: 'no' },
  },
  { selector: 'node.away', style: { opacity: 0.16 } },
  {
    selector: 'edge.away',
    style: { 'line-opacity': 0.07, 'target-arrow-shape': 'none', 'source-arrow-shape': 'none' },
  },
  {
    selector: 'edge.lit, edge.hovered',
    style: {
      'line-color': t.outline,
      'line-opacity': 0.75,
      'target-arrow-color': t.outline,
      'source-arrow-color': t.outline,
      'z-index': 2,
    },
  },
  { selector: 'edge.lit.arrow-target, edge.hovered.arrow-target', style: { 'target-arrow-shape': 'vee' } },
  { selector: 'node.near', style: { 'z-index': 14 } },
  { selector: 'node.pinned', style: { 'border-width': 2.4, 'border-style': 'double' } },
  { selector: 'node.hover', style: { 'border-width': 2.2, 'border-color': t.ink, 'z-index': 16 } },
  {
    selector: 'edge.hover, edge.selected',
    style: {
      label: 'data(label)',
      color: t.ink,
      'text-background-color': t.paper,
      'text-background-opacity': 0.94,
      'text-background-padding': '3px',
      'line-opacity': 0.95,
      'line-color': t.outline,
      'z-index': 20,
    },
  },
  {
    selector: 'edge.selected',
    style: {
      'line-color': t.accent,
      'target-arrow-color': t.accent,
      'source-arrow-color': t.accent,
      color: t.accent,
      'font-weight': 600,
    },
  },
  {
    selector: 'node.selected',
    style: { 'border-color': t.accent, 'border-width': 3, 'border-style': 'solid', opacity: 1, 'z-index': 30 },
  },
  {
    selector: 'node.cursor',
    style: { 'outline-width': 2, 'outline-color': t.ink, 'outline-offset': 4, 'outline-opacity': 1, 'z-index': 31 },
  },
];
