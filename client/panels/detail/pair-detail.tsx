/** All relations between two entities: what one line of the picture stands for. A single one is shown at once. */
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { isFiltered } from '../../state/filters.ts';
import { add } from '../../state/transitions.ts';
import { pairKey } from '../../state/view.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useExplore } from '../../views/explore/explore-context.ts';
import { dyadPath } from '../../views/path-of.ts';
import { count } from '../../words/relations.ts';
import { NoSuchEntity } from './entity/no-such-entity.tsx';
import { type Names, useNames } from './entity/use-names.ts';
import { RelationDetail } from './relation/relation-detail.tsx';
import { RelationRow } from './relation/relation-row.tsx';

interface Pair {
  readonly a: string;
  readonly b: string;
}

export function PairDetail({ a, b }: Pair) {
  const { scene } = useExplore();
  const names = useNames([a, b]);
  const edge = scene.byPair.get(pairKey(a, b));
  const [only, ...others] = edge?.relations ?? [];
  const name = (id: string) => names.nameOf(id) ?? '…';
  if (names.unknown.length > 0) return <NoSuchEntity ids={names.unknown} />;
  if (only && others.length === 0) {
    const { subject, predicate, object, mode } = only;
    return <RelationDetail relation={{ subject: subject.id, predicate, object: object.id, mode }} />;
  }
  return (
    <>
      <header className="detail-head">
        {edge && <p className="kicker">{count(edge.relations.length, 'relation')}</p>}
        <h2 className="title" tabIndex={-1}>
          {name(edge?.source ?? a)} <em>and</em> {name(edge?.target ?? b)}
        </h2>
      </header>
      {edge && (
        <p className="actions">
          <Link className="button" href={dyadPath(edge.source, edge.target)}>
            Page of the two
          </Link>
        </p>
      )}
      <ul className="rows">
        {edge?.relations.map((relation) => (
          <RelationRow
            key={relation.id}
            relation={relation}
            words={`${name(relation.subject.id)} ${relation.label} ${name(relation.object.id)}`}
          />
        ))}
      </ul>
      {!edge && (names.loading ? <Skeleton lines={3} /> : <NoLine a={a} b={b} names={names} />)}
    </>
  );
}

/** Why there is no line: an end that is not in the picture, a filter, or nothing that joins the two. */
function NoLine({ a, b, names }: Pair & { readonly names: Names }) {
  const { view, scene, actions } = useExplore();
  const absent = [a, b].filter((id) => !scene.byId.has(id));
  if (absent.length === 0) {
    const why = isFiltered(view.filters) ? 'Nothing that matches the filters' : 'Nothing that is told';
    return <p className="meta">{why} joins the two directly.</p>;
  }
  const named = absent.map((id) => names.nameOf(id) ?? id).join(' and ');
  return (
    <>
      <p className="meta">
        {named} {absent.length === 1 ? 'is' : 'are'} not in the picture.
      </p>
      <p className="actions">
        <Button className="button" onPress={() => actions.apply(add(absent), `${named} added.`)}>
          Add to the picture
        </Button>
      </p>
    </>
  );
}
