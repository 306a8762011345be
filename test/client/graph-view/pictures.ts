/** Pictures of two sides as large as real ones: names, kinds and ties in the proportions of the seeds. */

import type { EntityKind } from '../../../client/api/schema.generated.ts';
import type { Box, Tie } from '../../../client/graph-view/layouts/box.ts';
import { scatter } from '../../../client/graph-view/layouts/box.ts';
import type { RoledBox } from '../../../client/graph-view/layouts/poles/bodies.ts';
import { rolesOf } from '../../../client/graph-view/layouts/roles.ts';
import { markOf } from '../../../client/graph-view/marks.ts';
import { makeScene, type Scene } from '../../../client/state/scene.ts';
import { OPENING } from '../../../client/state/view.ts';
import { aRelation, estimate, someData } from '../factory.ts';

const KINDS: readonly EntityKind[] = [
  'PERSON',
  'PERSON',
  'PERSON',
  'OFFICE',
  'OFFICE',
  'GOVERNMENT_BODY',
  'AGREEMENT',
  'ISSUE',
  'EVENT',
  'PLACE',
  'COUNTRY',
];
const WORDS = [
  'Minister',
  'of Foreign Affairs',
  'Pakistan',
  'Azerbaijan',
  'joint declaration',
  'Sharif',
  'Hasanov',
  'on trade',
];

/** A scene of n entities between two states, the same each time. */
export function aPicture(n: number): Scene {
  const ids = ['left', 'right', ...Array.from({ length: n - 2 }, (_, i) => `e${i}`)];
  const kindOf = (i: number): EntityKind => (i < 2 ? 'COUNTRY' : (KINDS[i % KINDS.length] ?? 'PERSON'));
  const entities = Object.fromEntries(
    ids.map((id, i) => [id, { kind: kindOf(i), ...(i > 1 && { country: i % 2 === 0 ? 'left' : 'right' }) }]),
  );
  const relations = ids.slice(2).flatMap((id, i) => {
    const other = ids[Math.floor(scatter(id) * (i + 2))] ?? 'left';
    const pole = i % 2 === 0 ? 'right' : 'left';
    const origins = 1 + Math.floor(scatter(`${id} origins`) * 6);
    const holder =
      kindOf(i + 2) === 'OFFICE' ? [aRelation(ids[i + 1] ?? 'left', id, { predicate: 'HOLDS_OFFICE' })] : [];
    return [aRelation(id, pole, { originCount: origins }), ...(other === id ? [] : [aRelation(id, other)]), ...holder];
  });
  const data = someData({ entities, relations }, { focus: ['left', 'right'] });
  const named = new Map(
    [...data.entities].map(([id, entity], i) => [id, { ...entity, name: `${WORDS[i % 8]} ${WORDS[(i * 3 + 1) % 8]}` }]),
  );
  return makeScene({ ...data, entities: named }, OPENING);
}

export function boxesOf(scene: Scene): readonly RoledBox[] {
  return rolesOf(
    scene,
    scene.nodes.map((node) => markOf(node, estimate)),
  );
}

export const tiesOf = (scene: Scene): readonly Tie[] =>
  scene.edges.map(({ source, target, origins }) => ({ source, target, weight: origins }));

export type { Box };
