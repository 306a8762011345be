/** What the server finds for a text, while it is typed. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { execute } from '../api/fetcher.ts';
import type { SearchQuery } from '../api/operations/entity.generated.ts';
import { SearchOperation } from '../api/operations/entity.ts';

export type Hit = SearchQuery['search'][number];

const PAUSE_MS = 90;
const MOST = 12;

export function useSearch(text: string): {
  readonly hits: readonly Hit[];
  readonly failed: boolean;
  readonly searching: boolean;
} {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 200)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useQuery<readonly Hit[]>({
    queryKey: ['search', asked],
    queryFn: ({ signal }) =>
      execute(SearchOperation, { text: asked, first: MOST }, signal).then(({ search }) => search),
    enabled: asked !== '',
    placeholderData: (previous) => previous,
  });
  const hits = asked === '' || text.trim() === '' ? [] : (answer.data ?? []);
  return { hits, failed: answer.isError, searching: answer.isFetching || asked !== text.trim().slice(0, 200) };
}
