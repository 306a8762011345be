/** What stands over the canvas when there is something to say: still arranging, nothing to open with, nothing matches, failed. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { ApiError, isUnavailable } from '../../api/api-error.ts';
import { execute } from '../../api/fetcher.ts';
import { BestClaimsOperation } from '../../api/operations/graph.ts';
import { startsQuery } from '../../api/use-graph.ts';
import { clearFilters, filter, open } from '../../state/transitions.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { HowToAdd } from '../../ui/how-to-add.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { count } from '../../words/relations.ts';
import { activeFilters } from './active-filters.ts';
import { useExplore } from './explore-context.ts';

interface Props {
  readonly arranging: number | undefined;
  readonly onStop: () => void;
}

export function States({ arranging, onStop }: Props) {
  const { answer, scene } = useExplore();
  if (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND')
    return <Empty message={answer.error.message} />;
  if (answer.error && !(isUnavailable(answer.error) && answer.data)) {
    return (
      <div className="state-box">
        <ErrorBox error={answer.error} onRetry={answer.retry} />
      </div>
    );
  }
  if (answer.empty && scene.nodes.length === 0) return <Empty />;
  if (!answer.data) {
    return (
      <div className="state-box">
        <Skeleton lines={7} />
      </div>
    );
  }
  if (arranging !== undefined) {
    return (
      <div className="state-note" role="status">
        Arranging {count(arranging, 'entity', 'entities')}…
        <Button className="link" onPress={onStop}>
          Stop
        </Button>
      </div>
    );
  }
  return scene.edges.some(({ shown }) => shown === 'shown') || scene.nodes.length < 2 ? null : <NoMatch />;
}

function NoMatch() {
  const { view, answer, actions } = useExplore();
  const active = answer.data ? activeFilters(answer.data, view) : [];
  if (active.length === 0) return null;
  const [culprit] = active.filter(({ would }) => would > 0);
  return (
    <div className="state-box" role="status">
      <p>
        {culprit
          ? `Nothing is left: ${culprit.words} leaves out everything.`
          : 'Nothing matches these filters together.'}
      </p>
      <p className="actions">
        {active.map(({ words, clear, would }) => (
          <Button key={words} className="button" onPress={() => actions.apply(filter(clear), `Removed: ${words}.`)}>
            Remove {words} {would > 0 && <b className="n">+{would}</b>}
          </Button>
        ))}
        {active.length > 1 && (
          <Button className="button" onPress={() => actions.apply(clearFilters, 'Removed all filters.')}>
            Remove all
          </Button>
        )}
      </p>
    </div>
  );
}

function Empty({ message }: { readonly message?: string }) {
  const { view, actions } = useExplore();
  const starts = useQuery(startsQuery);
  const best = useQuery({
    queryKey: ['best claims'],
    enabled: starts.data?.length === 0,
    queryFn: ({ signal }) => execute(BestClaimsOperation, {}, signal).then(({ claims }) => claims.edges),
  });
  const ends = [...new Set(best.data?.flatMap(({ node }) => [node.subject.id, node.object.id]))].slice(0, 30);
  return (
    <div className="state-box" role="status">
      <p>
        {message ?? (view.of.length > 0 ? 'Nothing here has that id.' : <EmptyGraph />)}
        {starts.data && starts.data.length > 0 && ' Begin with a search above, or with:'}
      </p>
      <p className="actions">
        {starts.data?.map(({ a, b }) => (
          <Button key={`${a.id} ${b.id}`} className="button" onPress={() => actions.apply(open([a.id, b.id]))}>
            {a.name} and {b.name}
          </Button>
        ))}
        {ends.length > 0 && (
          <Button className="button" onPress={() => actions.apply(open(ends))}>
            Show the {ends.length} best evidenced entities
          </Button>
        )}
      </p>
    </div>
  );
}

const EmptyGraph = () => (
  <>
    The graph is empty so far. <HowToAdd />
  </>
);
