/** What the list shows under each entity, and the key of each row: rows are selected and opened by key. */
import type { Key } from 'react-aria-components';
import type { RelationLine } from '../../state/graph-data.ts';
import type { SceneEdge } from '../../state/scene-edges.ts';
import { type Selection, selectedIds } from '../../state/view.ts';

const SEPARATOR = '\u001f';
export const entityKey = (id: string) => `entity${SEPARATOR}${id}`;
export const relationKey = (id: string, relation: RelationLine) => ['relation', id, relation.id].join(SEPARATOR);

const selectionOf = ({ subject, predicate, object, mode }: RelationLine): Selection => ({
  type: 'relation',
  subject: subject.id,
  predicate,
  object: object.id,
  mode,
});

type RelationsByEntity = ReadonlyMap<string, readonly RelationLine[]>;

/** What a row stands for. */
export function selectionAt(key: Key, relationsOf: RelationsByEntity): Selection | undefined {
  const [type, id = '', relationId] = String(key).split(SEPARATOR);
  if (type === 'entity') return { type: 'entity', id };
  if (type !== 'relation') return undefined;
  const relation = relationsOf.get(id)?.find((each) => each.id === relationId);
  return relation && selectionOf(relation);
}

export function relationsByEntity(edges: readonly Pick<SceneEdge, 'shown' | 'relations'>[]): RelationsByEntity {
  const lists = new Map<string, RelationLine[]>();
  for (const { shown, relations } of edges) {
    if (shown !== 'shown') continue;
    for (const relation of relations) {
      for (const { id } of [relation.subject, relation.object]) lists.set(id, [...(lists.get(id) ?? []), relation]);
    }
  }
  for (const list of lists.values()) list.sort((a, b) => b.originCount - a.originCount || b.claimCount - a.claimCount);
  return lists;
}

/** The rows that stand for what is selected: a relation stands under both its ends. */
export function keysOf(selection: Selection | undefined, relationsOf: RelationsByEntity): ReadonlySet<Key> {
  if (selection?.type === 'entity') return new Set([entityKey(selection.id)]);
  if (selection?.type !== 'relation') return new Set(selectedIds(selection).map(entityKey));
  const relation = relationsOf
    .get(selection.subject)
    ?.find((each) => JSON.stringify(selectionOf(each)) === JSON.stringify(selection));
  return new Set(relation ? [relationKey(selection.subject, relation), relationKey(selection.object, relation)] : []);
}
