/** All relations between two entities: what one line of the picture stands for. A single one is shown at once. */
import { pairKey } from '../../state/view.ts';
import { useExplore } from '../../views/explore/explore-context.ts';
import { count } from '../../words/relations.ts';
import { RelationDetail } from './relation-detail.tsx';
import { RelationRow } from './relation-row.tsx';

export function PairDetail({ a, b }: { readonly a: string; readonly b: string }) {
  const { scene } = useExplore();
  const edge = scene.byPair.get(pairKey(a, b));
  const [only, ...others] = edge?.relations ?? [];
  const name = (id: string) => scene.byId.get(id)?.entity.name ?? id;
  if (only && others.length === 0) {
    const { subject, predicate, object, mode } = only;
    return <RelationDetail relation={{ subject: subject.id, predicate, object: object.id, mode }} />;
  }
  return (
    <>
      <header className="detail-head">
        <p className="kicker">{count(edge?.relations.length ?? 0, 'relation')}</p>
        <h2 className="title" tabIndex={-1}>
          {name(edge?.source ?? a)} <em>and</em> {name(edge?.target ?? b)}
        </h2>
      </header>
      <ul className="rows">
        {edge?.relations.map((relation) => (
          <RelationRow
            key={relation.id}
            relation={relation}
            words={`${name(relation.subject.id)} ${relation.label} ${name(relation.object.id)}`}
          />
        ))}
      </ul>
      {!edge && <p className="meta">Nothing that matches the filters joins the two directly.</p>}
    </>
  );
}
