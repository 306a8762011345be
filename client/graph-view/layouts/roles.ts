/** Which part each entity plays between two poles. */
import type { Scene, SceneNode } from '../../state/scene.ts';
import type { Mark } from '../marks.ts';
import type { RoledBox } from './poles/bodies.ts';

const MAX_HANGING = 2;

export function rolesOf(scene: Scene, marks: readonly Mark[]): readonly RoledBox[] {
  const under = hanging(scene);
  return marks.flatMap(({ id, halfWidth, up, down }) => {
    const node = scene.byId.get(id);
    if (!node) return [];
    return [
      { id, halfWidth, up, down, side: sideOf(node, scene), pole: node.pole !== undefined, under: under.get(id) },
    ];
  });
}

function sideOf(node: SceneNode, scene: Scene): RoledBox['side'] {
  if (node.pole) return node.pole;
  if (node.group === 'state') return 'above';
  const country = node.entity.country?.id;
  const side = country === undefined ? undefined : scene.byId.get(country)?.pole;
  return side && node.group !== 'issue' && node.group !== 'agreement' && node.group !== 'event' ? side : 'middle';
}

/** An office hangs under its best evidenced holder, a place under its state; at most two under one. */
function hanging(scene: Scene): ReadonlyMap<string, string> {
  const under = new Map<string, string>();
  const used = new Map<string, number>();
  const hang = (id: string, above: string) => {
    const n = used.get(above) ?? 0;
    // Nothing hangs under what hangs itself: only people and states hold others.
    if (under.has(id) || under.has(above) || n >= MAX_HANGING) return;
    under.set(id, above);
    used.set(above, n + 1);
  };
  const held = scene.edges
    .flatMap(({ relations }) => relations)
    .filter(({ predicate, mode }) => predicate === 'HOLDS_OFFICE' && mode === 'HAPPENED')
    .sort((a, b) => b.originCount - a.originCount || (a.id < b.id ? -1 : 1));
  for (const { subject, object } of held)
    if (scene.byId.get(subject.id)?.group === 'person') hang(object.id, subject.id);
  for (const { id, group, entity } of [...scene.nodes].sort((a, b) => b.weight - a.weight)) {
    const country = entity.country?.id;
    if (group === 'place' && country !== undefined && scene.byId.get(country)?.pole) hang(id, country);
  }
  return under;
}
