/** An entity: what it is, what else it is called, its posts, and its relations grouped by what they say. */
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { ErrorBox } from '../../../ui/error-box.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useExplore } from '../../../views/explore/explore-context.ts';
import { entityPath } from '../../../views/path-of.ts';
import { groupOf, kindLabel } from '../../../words/kinds.ts';
import { count } from '../../../words/relations.ts';
import { Aliases } from './aliases.tsx';
import { EntityRelations } from './entity-relations.tsx';
import { NoSuchEntity } from './no-such-entity.tsx';
import { EntityTenures } from './tenures.tsx';
import { useEntity } from './use-entity.ts';

export function EntityDetail({ id }: { readonly id: string }) {
  const { view, scene, actions } = useExplore();
  const { entity, missing, error, retry } = useEntity(id);
  const node = scene.byId.get(id);
  const known = entity ?? node?.entity;
  if (missing) return <NoSuchEntity ids={[id]} />;
  if (!known) return error ? <ErrorBox error={error} onRetry={retry} /> : <Skeleton lines={8} />;
  return (
    <>
      <header className="detail-head">
        <p className="kicker">
          <KindMark group={groupOf(known.kind)} /> {kindLabel(known.kind)}
          {entity?.country && ` · ${entity.country.name}`}
        </p>
        <h2 className="title" tabIndex={-1}>
          {known.name}
        </h2>
        {entity?.description && <p className="description">{entity.description}</p>}
        {entity && <Aliases aliases={entity.aliases} />}
      </header>
      <p className="actions">
        {node ? (
          <>
            <Button className="button" onPress={() => actions.expand(id)}>
              Expand {node.more > 0 && <b className="n">+{node.more}</b>}
            </Button>
            {view.expansions.some(({ from }) => from === id) && (
              <Button className="button" onPress={() => actions.collapse(id)}>
                Collapse
              </Button>
            )}
            <Button className="button" onPress={() => actions.showOnly(id, 1)}>
              Only this
            </Button>
            <Button className="button" onPress={() => actions.askForPath(id)}>
              Ways to…
            </Button>
          </>
        ) : (
          <Button className="button" onPress={() => actions.add(id, known.name)}>
            Add to the picture
          </Button>
        )}
        <Link className="button" href={entityPath(id)}>
          Page
        </Link>
      </p>
      {error && <ErrorBox error={error} onRetry={retry} />}
      {entity && (
        <>
          <EntityTenures entity={entity} />
          <p className="meta">In {count(entity.claimCount, 'claim')}</p>
        </>
      )}
      <EntityRelations id={id} />
    </>
  );
}
