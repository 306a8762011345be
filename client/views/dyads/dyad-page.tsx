/** Two sides face to face: who does what to whom, who carries it, what was agreed, how each tells it, and what disagrees. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { execute } from '../../api/fetcher.ts';
import { DyadPageOperation } from '../../api/operations/dyad.ts';
import { FindingList } from '../../panels/findings/finding-list.tsx';
import { encodeView } from '../../state/codec.ts';
import { isFiltered, toClaimFilter } from '../../state/filters.ts';
import type { View } from '../../state/view.ts';
import { download } from '../../ui/download.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { claimsUnder } from '../../words/exports.ts';
import { timeInWords } from '../../words/filters.ts';
import { count } from '../../words/relations.ts';
import { dyadPath, entityPath, explorePath } from '../path-of.ts';
import { useTitle } from '../use-title.ts';
import { Agreements } from './agreements.tsx';
import { Carriers } from './carriers.tsx';
import type { Dyad } from './dyad.ts';
import { Matrix } from './matrix.tsx';
import { Readouts } from './readouts.tsx';
import { YearByYear } from './year-by-year.tsx';

interface Props {
  readonly ends: readonly [string, string];
  /** What else the address says: the time, say. */
  readonly view: View;
}

export function DyadPage({ ends: [a, b], view }: Props) {
  const filter = toClaimFilter(view.filters);
  const asked = { a, b, ...(filter && { filter }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['dyad page', asked],
    queryFn: ({ signal }) => execute(DyadPageOperation, asked, signal).then(({ dyad }) => dyad),
  });
  useTitle(data && `${data.a.name} and ${data.b.name}`);
  return (
    <main id="main" className="page dyad-page">
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <>
          <Head dyad={data} view={view} />
          <div className="columns">
            <div>
              <Matrix dyad={data} view={view} />
              <YearByYear dyad={data} view={view} />
            </div>
            <Carriers dyad={data} />
          </div>
          <Agreements agreements={data.agreements} />
          <Readouts sides={[data.a, data.b]} asked={asked} />
          <FindingList findings={data.disagreements} total={data.disagreements.length} />
        </>
      )}
    </main>
  );
}

function Head({ dyad: { a, b, claims, thirdParties }, view }: { readonly dyad: Dyad; readonly view: View }) {
  const time = timeInWords(view.filters);
  const table = claimsUnder({ between: [a.id, b.id], ...toClaimFilter(view.filters) });
  return (
    <header className="detail-head">
      <p className="kicker">Dyad</p>
      <h1>
        <Link href={entityPath(a.id)}>{a.name}</Link> <em>and</em> <Link href={entityPath(b.id)}>{b.name}</Link>
      </h1>
      <p className="meta">
        {[count(claims.totalCount, 'claim'), time].filter(Boolean).join(', ')}
        {thirdParties.length > 0 && ', which also name '}
        {thirdParties.map(({ entity, claimCount }, i) => (
          <span key={entity.id}>
            {i > 0 && ', '}
            <Link href={entityPath(entity.id)}>{entity.name}</Link> ({claimCount})
          </span>
        ))}
      </p>
      <p className="actions">
        <Link className="button" href={explorePath(encodeView({ ...view, of: [a.id, b.id] }))}>
          See the picture
        </Link>
        <Button className="button" onPress={() => download(table, 'readout-claims.csv')}>
          Claims as CSV
        </Button>
        {isFiltered(view.filters) && (
          <Link className="button" href={dyadPath(a.id, b.id)}>
            Without filters
          </Link>
        )}
      </p>
    </header>
  );
}
