/** What is to be noticed about an article or an entity, contradictions first, a page at a time. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../../api/fetcher.ts';
import { FindingsOperation } from '../../api/operations/finding.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { FindingList } from './finding-list.tsx';

type About = { readonly article: string } | { readonly entity: string };

const PAGE = 8;

export function Findings(about: About) {
  const answer = useInfiniteQuery({
    queryKey: ['findings', about],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      execute(FindingsOperation, { ...about, first: PAGE, ...(pageParam && { after: pageParam }) }, signal),
    getNextPageParam: ({ findings }) =>
      findings.pageInfo.hasNextPage ? (findings.pageInfo.endCursor ?? undefined) : undefined,
  });
  if (answer.error) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <FindingList
      findings={answer.data?.pages.flatMap(({ findings }) => findings.edges.map(({ node }) => node)) ?? []}
      total={answer.data?.pages[0]?.findings.totalCount ?? 0}
      onMore={answer.hasNextPage ? () => void answer.fetchNextPage() : undefined}
    />
  );
}
