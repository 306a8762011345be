/** Pairs of states, those with most between them first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { PairsOperation } from '../../api/operations/dyad.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { HowToAdd } from '../../ui/how-to-add.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { shortDate } from '../../words/dates.ts';
import { count } from '../../words/relations.ts';
import { dyadPath } from '../path-of.ts';
import { useTitle } from '../use-title.ts';

export function DyadsPage() {
  useTitle('Dyads');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['pairs'],
    queryFn: ({ signal }) => execute(PairsOperation, {}, signal).then(({ dyads }) => dyads),
  });
  return (
    <main id="main" className="page dyads-page">
      <h1>Pairs of states {data && <b className="n">{data.length}</b>}</h1>
      <p className="meta">Who does what to whom, who carries it, what was agreed, and what each side leaves out.</p>
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={12} />}
      {data?.length === 0 && (
        <p className="meta">
          Nothing is told between two states yet. <HowToAdd />
        </p>
      )}
      <ol className="article-list">
        {data?.map(({ a, b, claimCount, lastReported }) => (
          <li key={`${a.id} ${b.id}`}>
            <time>{lastReported ? shortDate(lastReported) : 'undated'}</time>
            <p>
              <Link href={dyadPath(a.id, b.id)}>
                {a.name} and {b.name}
              </Link>
            </p>
            <b className="n" title={count(claimCount, 'claim')}>
              {claimCount}
              <span className="unseen">{claimCount === 1 ? ' claim' : ' claims'}</span>
            </b>
          </li>
        ))}
      </ol>
    </main>
  );
}
