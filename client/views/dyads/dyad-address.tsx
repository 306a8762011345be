/** `/dyad/<a>/<b>` is the page of the two sides. Ids may hold slashes: where one ends is asked, not guessed. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { existsFrom } from '../../api/leave-out-unknown.ts';
import { decodeView } from '../../state/codec.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NotFound } from '../not-found.tsx';
import { DyadPage } from './dyad-page.tsx';
import { type Ends, splits } from './splits.ts';

export function DyadAddress({ ends }: { readonly ends: string }) {
  const exists = existsFrom(useQueryClient());
  const query = useSearch();
  const { data, error, refetch } = useQuery({
    queryKey: ['dyad address', ends],
    queryFn: () => firstThatIs(splits(ends), exists),
  });
  if (data === null) return <NotFound what="pair of states" id={ends} />;
  if (data) return <DyadPage ends={data} view={decodeView(query).view} />;
  return (
    <main id="main" className="page">
      {error ? <ErrorBox error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </main>
  );
}

/** The first two ids that both exist; null where there are none. */
async function firstThatIs(all: readonly Ends[], exists: (id: string) => Promise<boolean>): Promise<Ends | null> {
  const found = await Promise.all(all.map((ends) => Promise.all(ends.map(exists))));
  return all.find((_, i) => found[i]?.every(Boolean)) ?? null;
}
