/** The picture as Cytoscape's elements. Pure: what is drawn can be tested without a browser. */
import type { ElementDefinition } from 'cytoscape';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { SceneEdge } from '../state/scene-edges.ts';
import { courseOf } from './course.ts';
import type { Positions } from './layouts/box.ts';
import type { Mark } from './marks.ts';
import type { Places } from './places.ts';

/** A line longer than this that rests on few origins steps back until one of its ends is looked at, where lines crowd. */
const LONG = 330;
const FEW = 3;
const CROWD = 20;
/** Between near marks a bow would begin inside one of them. */
const SHORT = 170;

/** Nodes first: a line needs both its ends. */
export function elementsOf(scene: Scene, places: Places): readonly ElementDefinition[] {
  const positions = places.positionsIn(scene);
  const nodes = scene.nodes.flatMap((node) => {
    const [mark, point] = [places.markOf(node.id), positions[node.id]];
    return mark && point ? [{ ...nodeElement(node, mark), position: { ...point } }] : [];
  });
  return [...nodes, ...scene.edges.map((edge) => edgeElement(edge, scene, positions))];
}

export function nodeElement(node: SceneNode, mark: Mark): ElementDefinition {
  const { width, height, text, fontSize, weight } = mark;
  return {
    group: 'nodes',
    data: { id: node.id, text, width, height, fontSize, fontWeight: weight },
    classes: nodeClasses(node).join(' '),
  };
}

const nodeClasses = ({ group, pole, shown, pinned }: SceneNode): readonly string[] => [
  group,
  ...(pole ? ['pole'] : []),
  ...(shown === 'faded' ? ['faded'] : []),
  ...(pinned ? ['pinned'] : []),
];

export function edgeElement(edge: SceneEdge, scene: Scene, positions: Positions): ElementDefinition {
  const { weights, distances, length } = courseOf(edge, scene, positions);
  const crowded = scene.edges.length > CROWD;
  const quiet = crowded && edge.origins <= 1 && (length > LONG || edge.stroke !== 'whole');
  const hanging = edge.relations.some(({ predicate }) => predicate === 'HOLDS_OFFICE') && length < 130;
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      width: widthOf(edge),
      weights,
      distances,
      label: labelOf(edge),
    },
    classes: [
      edge.stroke,
      `arrow-${edge.arrow}`,
      ...(edge.shown === 'faded' ? ['faded'] : []),
      ...(quiet ? ['quiet'] : crowded && length > LONG && edge.origins <= FEW ? ['thin'] : []),
      ...(hanging ? ['hanging'] : []),
      ...(length < SHORT ? ['straight'] : []),
    ].join(' '),
  };
}

const widthOf = ({ origins }: SceneEdge): number => Math.round((1 + 0.95 * Math.log2(origins)) * 10) / 10;

/** What a line says when it is looked at: its best relation, and how many more there are. */
export function labelOf({ relations }: Pick<SceneEdge, 'relations'>): string {
  const [best] = relations;
  if (!best) return '';
  const words =
    best.mode === 'DENIED' ? `denied: ${best.label}` : best.mode === 'PLANNED' ? `planned: ${best.label}` : best.label;
  return relations.length > 1 ? `${words}  +${relations.length - 1}` : words;
}
