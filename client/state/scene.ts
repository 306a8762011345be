/** The picture as plain data: what is drawn, listed and counted, made from what the server said and what the view asks for. */
import { groupOf, type KindGroup } from '../words/kinds.ts';
import type { EntityLine, GraphData } from './graph-data.ts';
import { edgesOf, type SceneEdge } from './scene-edges.ts';
import type { Point, View } from './view.ts';
import { type Shown, visibility } from './visibility.ts';

export interface SceneNode {
  readonly id: string;
  readonly entity: EntityLine;
  /** Its name as the canvas writes it: an office beside its state need not say the state again. */
  readonly shortName: string;
  readonly group: KindGroup;
  readonly shown: Shown;
  /** One of the two sides that face each other. */
  readonly pole: 'left' | 'right' | undefined;
  /** Neighbours that are not in the picture. */
  readonly more: number;
  /** How many neighbours it has in the whole graph: its size, which no filter and no expansion changes. */
  readonly weight: number;
  /** 0: there from the beginning; else which expansion brought it, and from whom. */
  readonly wave: number;
  readonly anchor: string | undefined;
  readonly relationCount: number;
  readonly pinned: Point | undefined;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly focus: readonly string[];
  readonly total: number;
  readonly byId: ReadonlyMap<string, SceneNode>;
  readonly byPair: ReadonlyMap<string, SceneEdge>;
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [], focus: [], total: 0, byId: new Map(), byPair: new Map() };

export function makeScene(data: GraphData, view: View): Scene {
  const { entities, relations } = visibility(data, view);
  const edges = edgesOf(relations);
  const [left, right] = polesOf(data);
  const around = neighboursIn(data);
  const nodes = data.order.flatMap((id): SceneNode[] => {
    const [entity, shown = 'hidden'] = [data.entities.get(id), entities.get(id)];
    if (!entity || shown === 'hidden') return [];
    const mine = edges.filter((edge) => edge.shown === 'shown' && (edge.source === id || edge.target === id));
    return [
      {
        id,
        entity,
        shortName: shortNameOf(entity, data, [left, right]),
        group: groupOf(entity.kind),
        shown,
        pole: id === left ? 'left' : id === right ? 'right' : undefined,
        more: Math.max(0, (data.degrees.get(id) ?? 0) - (around.get(id)?.size ?? 0)),
        weight: data.degrees.get(id) ?? 0,
        ...(data.base.has(id) ? { wave: 0, anchor: undefined } : cameWith(id, view)),
        relationCount: mine.reduce((sum, edge) => sum + edge.relations.length, 0),
        pinned: view.pinned[id],
      },
    ];
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = edges.filter(({ source, target, shown }) => shown !== 'hidden' && byId.has(source) && byId.has(target));
  const byPair = new Map(drawn.map((edge) => [edge.id, edge]));
  return { nodes, edges: drawn, focus: data.focus, total: data.total, byId, byPair };
}

function shortNameOf(
  { name, kind, country }: EntityLine,
  data: GraphData,
  poles: readonly (string | undefined)[],
): string {
  const state = country && poles.includes(country.id) ? data.entities.get(country.id)?.name : undefined;
  const suffix = ` of ${state}`;
  return kind === 'OFFICE' && state && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function cameWith(id: string, { expansions }: Pick<View, 'expansions'>): Pick<SceneNode, 'wave' | 'anchor'> {
  const index = expansions.findIndex(({ ids }) => ids.includes(id));
  return { wave: index + 1, anchor: expansions[index]?.from };
}

/** Two states that a picture began with face each other. */
function polesOf(data: Pick<GraphData, 'focus' | 'entities'>): readonly string[] {
  const states = data.focus.filter((id) => groupOf(data.entities.get(id)?.kind ?? '') === 'state');
  return data.focus.length === 2 && states.length === 2 ? states : [];
}

function neighboursIn(data: GraphData): ReadonlyMap<string, ReadonlySet<string>> {
  const around = new Map<string, Set<string>>(data.order.map((id) => [id, new Set()]));
  for (const { subject, object } of data.relations.values()) {
    around.get(subject.id)?.add(object.id);
    around.get(object.id)?.add(subject.id);
  }
  return around;
}
