/** Ways from one entity to another. Choosing one brings it into the picture. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { execute } from '../../api/fetcher.ts';
import type { PathsQuery } from '../../api/operations/graph.generated.ts';
import { PathsOperation } from '../../api/operations/graph.ts';
import { add, select } from '../../state/transitions.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useExplore } from '../../views/explore/explore-context.ts';
import { count } from '../../words/relations.ts';
import { NoSuchEntity } from './entity/no-such-entity.tsx';
import { useNames } from './entity/use-names.ts';
import { useOntology } from './relation/use-ontology.ts';

type Path = PathsQuery['paths'][number];

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onShow: (pairs: Path) => void;
}

export function PathsDetail({ from, to, onShow }: Props) {
  const { scene, actions } = useExplore();
  const inverse = useOntology();
  const answer = useQuery({
    queryKey: ['paths', from, to],
    queryFn: ({ signal }) => execute(PathsOperation, { from, to }, signal).then(({ paths }) => paths),
  });
  const { nameOf, unknown } = useNames([from, to]);
  const show = (path: Path) => {
    onShow(path);
    actions.apply((view) =>
      select({ type: 'paths', from, to })(
        add(path.nodes.map(({ id }) => id).filter((id) => !scene.byId.has(id)))(view),
      ),
    );
  };
  if (unknown.length > 0) return <NoSuchEntity ids={unknown} />;
  return (
    <>
      <header className="detail-head">
        <p className="kicker">Ways</p>
        <h2 className="title" tabIndex={-1}>
          {nameOf(from) ?? '…'} <em>to</em> {nameOf(to) ?? '…'}
        </h2>
      </header>
      {answer.error && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton lines={6} />}
      {answer.data?.length === 0 && (
        <p className="meta">No way of at most four steps over what has happened joins the two.</p>
      )}
      <ol className="paths">
        {answer.data?.map((path) => (
          <li key={path.relations.map(({ id }) => id).join()}>
            <Button onPress={() => show(path)}>
              <small>{count(path.relations.length, 'step')}</small>
              {path.nodes.map(({ id, name: label }, i) => (
                <span key={id}>
                  {i > 0 && <em> {stepWords(path, i - 1, inverse)} </em>}
                  {label}
                </span>
              ))}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A step as it reads on the way: forwards `visited`, backwards `was visited by`. */
function stepWords({ nodes, relations }: Path, step: number, inverse: ReadonlyMap<string, string>): string {
  const relation = relations[step];
  if (!relation) return '';
  return relation.subject.id === nodes[step]?.id ? relation.label : (inverse.get(relation.predicate) ?? relation.label);
}
