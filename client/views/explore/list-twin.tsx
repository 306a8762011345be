/** The picture as a tree: entity, its relations, their claims. The same state, the same selection, the same actions. */
import { useMemo, useState } from 'react';
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { RelationLine } from '../../state/graph-data.ts';
import type { SceneNode } from '../../state/scene.ts';
import { type Selection, selectedIds } from '../../state/view.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { kindLabel } from '../../words/kinds.ts';
import { count } from '../../words/relations.ts';
import { ClaimItems } from './claim-items.tsx';
import { useExplore } from './explore-context.ts';

const SEPARATOR = '\u001f';
const entityKey = (id: string) => `entity${SEPARATOR}${id}`;
const relationKey = (id: string, relation: RelationLine) => ['relation', id, relation.id].join(SEPARATOR);

export function ListTwin() {
  const { view, scene, actions } = useExplore();
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set());
  const nodes = useMemo(() => scene.nodes.filter(({ shown }) => shown === 'shown'), [scene]);
  const relationsOf = useMemo(() => relationsByEntity(scene.edges), [scene]);
  const selected = keysOf(view.selection, relationsOf);
  const act = (key: Key) => {
    const [type, id = '', relationId] = String(key).split(SEPARATOR);
    if (type === 'entity') actions.select({ type: 'entity', id });
    if (type !== 'relation') return;
    const relation = relationsOf.get(id)?.find((each) => each.id === relationId);
    if (relation) actions.select(selectionOf(relation));
  };
  return (
    <Tree
      id="list"
      className="tree"
      aria-label={`${count(nodes.length, 'entity', 'entities')}, each with its relations`}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined && !selected.has(key)) act(key);
      }}
      expandedKeys={open}
      onExpandedChange={setOpen}
    >
      {nodes.map((node) => (
        <EntityItem key={node.id} node={node} relations={relationsOf.get(node.id) ?? []} open={open} />
      ))}
    </Tree>
  );
}

interface ItemProps {
  readonly node: SceneNode;
  readonly relations: readonly RelationLine[];
  readonly open: ReadonlySet<Key>;
}

function EntityItem({ node, relations, open }: ItemProps) {
  const { scene } = useExplore();
  const { id, entity, group, more } = node;
  return (
    <TreeItem id={entityKey(id)} textValue={entity.name} className="tree-item entity">
      <TreeItemContent>
        <Chevron shown={relations.length > 0} />
        <KindMark group={group} />
        <span className="row-words">
          {entity.name} <small>{kindLabel(entity.kind).toLowerCase()}</small>
        </span>
        {more > 0 && <small className="more">+{more} not shown</small>}
        <b className="n" title={count(relations.length, 'relation')}>
          {relations.length}
        </b>
      </TreeItemContent>
      {open.has(entityKey(id))
        ? relations.map((relation) => {
            const key = relationKey(id, relation);
            const other = scene.byId.get(relation.subject.id === id ? relation.object.id : relation.subject.id);
            const subject = scene.byId.get(relation.subject.id)?.entity.name ?? '';
            const words = `${subject} ${relation.label} ${scene.byId.get(relation.object.id)?.entity.name ?? ''}`;
            return (
              <TreeItem
                key={key}
                id={key}
                textValue={words}
                className={`tree-item relation mode-${relation.mode.toLowerCase()}`}
              >
                <TreeItemContent>
                  <Chevron shown />
                  {other && <KindMark group={other.group} />}
                  <span className="row-words">
                    {words} {relation.mode !== 'HAPPENED' && <small>{relation.mode.toLowerCase()}</small>}
                  </span>
                  <b className="n" title={count(relation.originCount, 'origin')}>
                    {relation.originCount}
                  </b>
                </TreeItemContent>
                {open.has(key) ? <ClaimItems prefix={key} relation={relation} /> : <Waiting id={`${key} waiting`} />}
              </TreeItem>
            );
          })
        : relations.length > 0 && <Waiting id={`${entityKey(id)} waiting`} />}
    </TreeItem>
  );
}

/** Stands for what is only asked for once it is opened. */
const Waiting = ({ id }: { readonly id: string }) => (
  <TreeItem id={id} textValue="…" className="tree-item">
    <TreeItemContent>…</TreeItemContent>
  </TreeItem>
);

export const Chevron = ({ shown }: { readonly shown: boolean }) =>
  shown ? (
    <Button slot="chevron" className="chevron">
      <i aria-hidden="true">▸</i>
    </Button>
  ) : (
    <span className="chevron" />
  );

const selectionOf = ({ subject, predicate, object, mode }: RelationLine): Selection => ({
  type: 'relation',
  subject: subject.id,
  predicate,
  object: object.id,
  mode,
});

function relationsByEntity(edges: readonly { readonly shown: string; readonly relations: readonly RelationLine[] }[]) {
  const lists = new Map<string, RelationLine[]>();
  for (const { shown, relations } of edges) {
    if (shown !== 'shown') continue;
    for (const relation of relations) {
      for (const { id } of [relation.subject, relation.object]) lists.set(id, [...(lists.get(id) ?? []), relation]);
    }
  }
  for (const list of lists.values()) list.sort((a, b) => b.originCount - a.originCount || b.claimCount - a.claimCount);
  return lists as ReadonlyMap<string, readonly RelationLine[]>;
}

function keysOf(
  selection: Selection | undefined,
  relationsOf: ReadonlyMap<string, readonly RelationLine[]>,
): ReadonlySet<Key> {
  if (selection?.type === 'entity') return new Set([entityKey(selection.id)]);
  if (selection?.type !== 'relation') return new Set(selectedIds(selection).map(entityKey));
  const relation = relationsOf
    .get(selection.subject)
    ?.find((each) => JSON.stringify(selectionOf(each)) === JSON.stringify(selection));
  return new Set(relation ? [relationKey(selection.subject, relation), relationKey(selection.object, relation)] : []);
}
