/** The relations of an entity, grouped by what they say, best evidenced first. */
import { Button } from 'react-aria-components';
import { execute } from '../../../api/fetcher.ts';
import type { EntityRelationsQuery } from '../../../api/operations/entity.generated.ts';
import { EntityRelationsOperation } from '../../../api/operations/entity.ts';
import { usePages } from '../../../api/use-pages.ts';
import { toClaimFilter } from '../../../state/filters.ts';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useExplore } from '../../../views/explore/explore-context.ts';
import { groupOf } from '../../../words/kinds.ts';
import { RelationRow } from '../relation/relation-row.tsx';
import { useOntology } from '../relation/use-ontology.ts';

type Relation = NonNullable<EntityRelationsQuery['entity']>['relations']['edges'][number]['node'];

export function EntityRelations({ id }: { readonly id: string }) {
  const { view } = useExplore();
  const filter = toClaimFilter(view.filters);
  const inverse = useOntology();
  const {
    nodes: relations,
    error,
    retry,
    more,
  } = usePages({
    queryKey: ['entity relations', id, filter ?? null],
    ask: (page, signal) =>
      execute(EntityRelationsOperation, { id, ...(filter && { filter }), ...page }, signal).then(
        ({ entity }) => entity?.relations,
      ),
  });
  if (error) return <ErrorBox error={error} onRetry={retry} />;
  if (!relations) return <Skeleton lines={9} />;
  // Who holds what stands above already, as offices and holders.
  const others = relations.filter(({ predicate, mode }) => predicate !== 'HOLDS_OFFICE' || mode !== 'HAPPENED');
  const groups = grouped(others, { id, inverse });
  if (groups.length === 0)
    return (
      <p className="meta">{filter ? 'No relation of it matches the filters.' : 'No other relation of it is told.'}</p>
    );
  return (
    <>
      {groups.map(([words, members]) => (
        <section key={words}>
          <h3 className="heading">
            {words} <b className="n">{members.length}</b>
          </h3>
          <ul className="rows">
            {members.map((relation) => {
              const other = relation.subject.id === id ? relation.object : relation.subject;
              return (
                <RelationRow
                  key={relation.id}
                  relation={relation}
                  words={
                    <>
                      <KindMark group={groupOf(other.kind)} /> {other.name}
                    </>
                  }
                />
              );
            })}
          </ul>
        </section>
      ))}
      {more && (
        <Button className="button" onPress={more}>
          Show more relations
        </Button>
      )}
    </>
  );
}

interface Seen {
  readonly id: string;
  readonly inverse: ReadonlyMap<string, string>;
}

/** By the predicate as read from this entity, the largest group first. */
function grouped(
  relations: readonly Relation[],
  { id, inverse }: Seen,
): readonly (readonly [string, readonly Relation[]])[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const words = relation.subject.id === id ? relation.label : (inverse.get(relation.predicate) ?? relation.label);
    const group = groups.get(words);
    if (group) group.push(relation);
    else groups.set(words, [relation]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
