/** The picture as a tree: entity, its relations, their claims. The same state, the same selection, the same actions. */
import { useMemo, useState } from 'react';
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { RelationLine } from '../../state/graph-data.ts';
import type { SceneNode } from '../../state/scene.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { kindLabel } from '../../words/kinds.ts';
import { count } from '../../words/relations.ts';
import { ClaimItems } from './claim-items.tsx';
import { useExplore } from './explore-context.ts';
import { entityKey, keysOf, relationKey, relationsByEntity, selectionAt } from './list-rows.ts';

export function ListTwin() {
  const { view, scene, actions } = useExplore();
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set());
  const nodes = useMemo(() => scene.nodes.filter(({ shown }) => shown === 'shown'), [scene]);
  const relationsOf = useMemo(() => relationsByEntity(scene.edges), [scene]);
  const selected = keysOf(view.selection, relationsOf);
  const act = (key: Key) => {
    const selection = selectionAt(key, relationsOf);
    if (selection) actions.select(selection);
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

const Chevron = ({ shown }: { readonly shown: boolean }) =>
  shown ? (
    <Button slot="chevron" className="chevron">
      <i aria-hidden="true">▸</i>
    </Button>
  ) : (
    <span className="chevron" />
  );
