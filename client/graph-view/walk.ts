/** Walking the picture without a pointer: where a key leads, and what is said there. Pure. */
import type { Scene } from '../state/scene.ts';
import type { Point } from '../state/view.ts';
import { kindLabel } from '../words/kinds.ts';
import { count } from '../words/relations.ts';

/** Neighbours that are shown, best evidenced first. */
export function neighboursByEvidence(scene: Scene, id: string): readonly string[] {
  return scene.edges
    .filter(({ shown, source, target }) => shown === 'shown' && (source === id || target === id))
    .sort((a, b) => b.origins - a.origins || (a.id < b.id ? -1 : 1))
    .map(({ source, target }) => (source === id ? target : source));
}

interface Step {
  readonly from: string;
  readonly direction: readonly [number, number];
  readonly positionOf: (id: string) => Point;
}

/** The neighbour whose direction is closest and whose way is shortest; undefined when none lies within about 70 degrees. */
export function towards(scene: Scene, { from, direction: [dx, dy], positionOf }: Step): string | undefined {
  const here = positionOf(from);
  const scored = neighboursByEvidence(scene, from).flatMap((id) => {
    const there = positionOf(id);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / distance;
    return along > 0.34 ? [{ id, cost: distance * (2 - along) }] : [];
  });
  return scored.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** `SOCAR, organisation, 5 relations, 2 more neighbours not shown`. */
export function spoken(scene: Scene, id: string): string {
  const node = scene.byId.get(id);
  if (!node) return '';
  const more = node.more > 0 ? `, ${count(node.more, 'neighbour')} not shown` : '';
  return `${node.entity.name}, ${kindLabel(node.entity.kind).toLowerCase()}, ${count(node.relationCount, 'relation')}${more}`;
}

/** A walk round the neighbours of one entity, and which of them it has come to. */
export interface Round {
  readonly id: string;
  readonly step: number;
}

interface Walk {
  readonly here: string;
  readonly centre: Round | undefined;
  readonly step: 1 | -1;
}

/** Goes on round the same entity as long as one stands on a neighbour of it, else begins round where one stands. */
export function nextRound(scene: Scene, { here, centre, step }: Walk): Round {
  const goesOn = centre && neighboursByEvidence(scene, centre.id).includes(here);
  const from = goesOn ? centre : { id: here, step: step > 0 ? -1 : 0 };
  const size = Math.max(1, neighboursByEvidence(scene, from.id).length);
  return { id: from.id, step: (from.step + step + size) % size };
}
