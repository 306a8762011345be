/** The page of an entity: what the detail shows, with room, and the articles that it stands in. */
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { store } from '../explore-store.ts';
import { Aliases } from '../panels/detail/entity/aliases.tsx';
import { EntityArticles } from '../panels/detail/entity/entity-articles.tsx';
import { EntityRelations } from '../panels/detail/entity/entity-relations.tsx';
import { EntityTenures } from '../panels/detail/entity/tenures.tsx';
import { useEntity } from '../panels/detail/entity/use-entity.ts';
import { History } from '../panels/detail/history.tsx';
import { Findings } from '../panels/findings/findings.tsx';
import { encodeView } from '../state/codec.ts';
import { EMPTY_SCENE } from '../state/scene.ts';
import { add, select } from '../state/transitions.ts';
import { OPENING, selectedIds } from '../state/view.ts';
import { ErrorBox } from '../ui/error-box.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { groupOf, kindLabel } from '../words/kinds.ts';
import { count } from '../words/relations.ts';
import { type Explore, ExploreProvider } from './explore/explore-context.ts';
import { NotFound } from './not-found.tsx';
import { entityPath, explorePath } from './path-of.ts';
import { useTitle } from './use-title.ts';

export function EntityPage({ id }: { readonly id: string }) {
  const { entity, missing, error, retry } = useEntity(id);
  const explore = useAway();
  useTitle(entity?.name);
  if (missing) return <NotFound what="entity" id={id} />;
  const aroundIt = explorePath(encodeView({ ...OPENING, of: [id] }));
  const inPicture = explorePath(
    encodeView({ ...OPENING, expansions: [{ from: undefined, ids: [id] }], selection: { type: 'entity', id } }),
  );
  return (
    <ExploreProvider value={explore}>
      <main id="main" className="page entity-page">
        {error && <ErrorBox error={error} onRetry={retry} />}
        {!entity && !error && <Skeleton lines={12} />}
        {entity && (
          <>
            <header className="detail-head">
              <p className="kicker">
                <KindMark group={groupOf(entity.kind)} /> {kindLabel(entity.kind)}
                {entity.country && (
                  <>
                    {' · '}
                    <Link href={entityPath(entity.country.id)}>{entity.country.name}</Link>
                  </>
                )}
              </p>
              <h1>{entity.name}</h1>
              {entity.description && <p className="description">{entity.description}</p>}
              <Aliases aliases={entity.aliases} />
              <p className="meta">In {count(entity.claimCount, 'claim')}</p>
              <p className="actions">
                <Link className="button" href={aroundIt}>
                  Explore from this
                </Link>
                <Link className="button" href={inPicture}>
                  See it in the opening picture
                </Link>
              </p>
            </header>
            <div className="columns">
              <div>
                <h2 className="unseen">Relations</h2>
                <EntityRelations id={id} />
              </div>
              <div>
                <h2 className="unseen">Offices and articles</h2>
                <EntityTenures entity={entity} />
                <Findings entity={id} />
                <EntityArticles id={id} />
                <History id={id} />
              </div>
            </div>
          </>
        )}
      </main>
    </ExploreProvider>
  );
}

/** Outside of Explore, what is chosen opens where it can be seen: a relation in the picture, an entity on its page. */
function useAway(): Explore {
  const [, go] = useLocation();
  return useMemo(() => {
    const nothing = () => undefined;
    return {
      view: OPENING,
      mode: 'graph',
      scene: EMPTY_SCENE,
      answer: { data: undefined, loading: false, error: undefined, empty: false, unknown: [], retry: nothing },
      actions: {
        apply: (transition) => store.apply(transition),
        select: (selection) => store.apply((view) => select(selection)(add(selectedIds(selection))(view))),
        add: (id) => go(entityPath(id)),
        expand: nothing,
        collapse: nothing,
        hide: nothing,
        togglePin: nothing,
        rearrange: nothing,
        showOnly: nothing,
        describe: nothing,
        askForPath: nothing,
        openMenu: nothing,
      },
    };
  }, [go]);
}
